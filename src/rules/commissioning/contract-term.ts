import { defineGate, type Rule } from '../../define/index.ts';
import { termCover } from '../../facts/contracts/buying-terms.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { mapIncreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** The contract lasts as long as benefits need. */
export const contractTermRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/contract-term',
    theme: 'terms',
    depth: 'standard',
    depthReason: 'Contract lengths are published; when benefits are due is in business cases.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Term against horizon',
    claim: 'The contract lasts until the benefits of the offer are due.',
    rationale:
      'Early action pays late. Whoever loses the contract before the benefits come has no reason to invest in ' +
      'them. A short term hinders an offer without forbidding it, so it can always be mended.',
    zeroMeans: 'Not used: a short term can be mended, and scores a half.',
    oneMeans: 'The term is at least as long as the benefits need.',
    falsifiedBy: 'Short contracts that bring late benefits as often as long ones.',
    contested: 'Long terms close the market to others.',
    status: 'stable',
    criteria: ['C4'],
    sources: [
      {
        kind: 'judgement',
        note:
          'The comparison is arithmetic; where it begins to hinder is our convention. A study of contract ' +
          'length and early action would replace it.',
      },
    ],
  },
  needs: { cover: termCover },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    half: {
      value: 0.5,
      unit: 'share',
      meaning: 'Share of the time from which a term counts as covering a good part.',
      source: { kind: 'judgement', note: 'Half; it chooses the words, not the score.' },
    },
    mendable: {
      value: 0.5,
      unit: 'score',
      meaning: 'Score of a term that is too short.',
      source: { kind: 'judgement', note: 'A longer term or an extension mends it.' },
    },
  },
  messages: {
    covered: 'The contract lasts until the benefits are due.',
    partly: 'The contract covers {share:percent} of the time that the benefits need.',
    short: 'The contract covers only {share:percent} of the time that the benefits need.',
  },
  judge: ({ cover }, { half, mendable }) => {
    const score = mapIncreasing(cover, (share) => (atLeast(share, 1) ? 1 : mendable));
    if (atLeast(cover.low, 1)) return { score, message: 'covered' };
    return { score, message: atLeast(cover.low, half) ? 'partly' : 'short', data: { share: cover.low } };
  },
  remedies: [
    {
      id: 'longer-term',
      owner: 'commissioner',
      text: 'Lengthen the term to the time that benefits need, with break clauses on both sides.',
      evidence: 'a contract length or an extension clause',
    },
  ],
});
