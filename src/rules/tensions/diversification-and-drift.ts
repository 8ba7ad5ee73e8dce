import { defineTension, type Rule } from '../../define/index.ts';
import { missionChange } from '../../facts/ownership/mission.ts';
import { payerConcentration } from '../../facts/money/payers.ts';
import { complement, type Interval } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Income comes from many payers, and purpose or users have moved. */
export const diversificationAndDriftRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/diversification-and-drift',
    theme: 'capital',
    depth: 'standard',
    depthReason: 'It takes income by payer and figures on users, then and now.',
    levels: ['organisation', 'service'],
    title: 'Many payers and drift of mission',
    claim: 'Income comes from many payers, and purpose or users have moved.',
    rationale:
      'Many payers make nobody indispensable. Each of them also wants something, and a mission can follow ' +
      'the money. A single payer is the other side: steady, and able to end it all.',
    zeroMeans: 'One payer gives all the income, or purpose and users have not moved.',
    oneMeans: 'Income is spread as widely as can be, and purpose and users have moved.',
    falsifiedBy: 'Organisations with many payers whose purpose and users stand as firm as those with one.',
    status: 'stable',
    criteria: ['V1', 'V8'],
    sources: [
      {
        kind: 'publication',
        title: 'Understanding and combating mission drift in social enterprises',
        publisher: 'Chris Cornforth',
        year: 2014,
        url: 'https://ouci.dntb.gov.ua/en/works/9QeJ1jn9',
        stance: 'independent',
      },
      { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
    ],
  },
  needs: { payers: payerConcentration, change: missionChange },
  parameters: {
    muchLost: {
      value: 0.25,
      unit: 'share',
      meaning: 'Part of the target group’s share whose loss counts in full.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure to drift.' },
    },
    marked: {
      value: 0.5,
      unit: 'score',
      meaning: 'Strength from which the tension is said to be there; it chooses the words.',
      source: { kind: 'judgement', note: 'More than half of both sides.' },
    },
  },
  messages: {
    both:
      'At least {others:percent} of the income comes from others than the largest payer, and signs of drift ' +
      'count {moved:percent}: what spreads risk may also have moved the mission.',
    eased:
      'Spread of payers and steadiness of mission do not pull apart much here: {others:percent} comes from ' +
      'others than the largest payer, signs of drift count {moved:percent}.',
    open:
      'Whether spread of payers moves the mission is not settled: at least {others:percent} comes from ' +
      'others than the largest payer.',
  },
  judge: ({ payers, change }, { muchLost, marked }) => {
    const first: Interval = complement(payers.largest);
    const second: Interval = higher(change.clause, betweenRange(change.targetLost, 0, muchLost));
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { others: first.low, moved: second.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return below(score.high, marked)
      ? { score, message: 'eased', data }
      : { score, message: 'open', data: { others: first.low } };
  },
  remedies: [
    {
      id: 'test-new-income',
      owner: 'mutual',
      text: 'Test each new source of income against the purpose before bidding for it.',
      evidence: 'a record of sources considered and turned down',
      after: ['both'],
    },
  ],
});

const higher = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
});
