import { defineGate, type Rule } from '../../define/index.ts';
import { willingness } from '../../facts/money/funding.ts';
import { fundedNow } from '../../facts/contracts/funded-now.ts';
import { isAsked, NOT_ASKED, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { atLeast } from '../../util/number.ts';

/** Somebody is willing to pay for the offer. */
export const willingnessRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'willingness',
  meta: {
    id: 'commissioning/willingness',
    theme: 'funding',
    depth: 'screening',
    depthReason: 'What runs, what is tendered and what is budgeted stands in public papers.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Willingness to pay',
    claim: 'Somebody pays for the offer, or has set money aside for it.',
    rationale:
      'A mutual can mostly do only what a commissioner will buy, so an offer counts as far as somebody would ' +
      'pay. The ladder runs from words to money, because words have cost nobody a choice.',
    zeroMeans: 'The commissioner has declined, or nobody is left to ask.',
    oneMeans: 'It runs, or it is being bought.',
    falsifiedBy: 'Offers with a budget line that are as often dropped as those without one.',
    contested: 'It takes the commissioner’s choice as given; own means are asked about beside it for that reason.',
    status: 'stable',
    criteria: ['C1'],
    sources: [
      {
        kind: 'publication',
        title: 'Start a public service mutual: guidance for commissioners',
        publisher: 'HM Government',
        url: 'https://www.gov.uk/guidance/start-a-public-service-mutual-guidance-for-commissioners',
        stance: 'advocate',
      },
      {
        kind: 'judgement',
        note: 'The steps stand at equal distances; a count of intentions that became contracts would replace them.',
      },
    ],
  },
  needs: { willing: willingness },
  uses: { standing: offerStanding, now: fundedNow },
  notApplicable: NOT_ASKED,
  applies: ({ standing }) => isAsked(standing),
  parameters: {
    budgeted: {
      value: 0.75,
      unit: 'score',
      meaning: 'Willingness from which money has been set aside.',
      source: { kind: 'judgement', note: 'The fourth of five steps at equal distances.' },
    },
    intended: {
      value: 0.5,
      unit: 'score',
      meaning: 'Willingness from which it stands in commissioning intentions.',
      source: { kind: 'judgement', note: 'The third of five steps at equal distances.' },
    },
  },
  messages: {
    paid: 'It runs, so somebody pays for it now; until when is not known.',
    paidUntil: 'It runs, and is paid for until {end:date}, when the contract ends.',
    bought: 'It is not known to run yet; a commissioner is buying it.',
    budgeted: 'The commissioner has set money aside for it and has not yet bought it.',
    intended: 'It stands in commissioning intentions, without a budget.',
    interest: 'The commissioner has shown interest, without an intention or a budget.',
    declined: 'No commissioner is known to be willing to pay for it in this context.',
    open: 'Whether somebody would pay is known in part: whether it runs, or whether the contract is still in view, is not said.',
  },
  judge: ({ willing, now }, { budgeted, intended }) => {
    const { low, high } = willing;
    if (low < high) return { score: willing, message: 'open' };
    if (atLeast(low, 1)) {
      if (now?.runs !== true) return { score: willing, message: 'bought' };
      if (now.until === null) return { score: willing, message: 'paid' };
      return { score: willing, message: 'paidUntil', data: { end: now.until } };
    }
    if (atLeast(low, budgeted)) return { score: willing, message: 'budgeted' };
    if (atLeast(low, intended)) return { score: willing, message: 'intended' };
    return { score: willing, message: low > 0 ? 'interest' : 'declined' };
  },
  remedies: [
    {
      id: 'write-intention',
      owner: 'commissioner',
      text:
        'Write the intention to buy this together with the mutual and those who would use it, and give it a ' +
        'budget line.',
      evidence: 'commissioning intentions with a sum',
      after: ['intended', 'interest', 'declined'],
    },
    {
      id: 'complete-purchase',
      owner: 'commissioner',
      text: 'Say when and how what is budgeted will be bought.',
      evidence: 'a tender notice or an award',
      after: ['budgeted'],
    },
    {
      id: 'make-case',
      owner: 'mutual',
      text: 'Show the commissioner a costed case, with those who would use the offer.',
      evidence: 'a business case and a reply to it',
      after: ['interest', 'declined'],
    },
  ],
});
