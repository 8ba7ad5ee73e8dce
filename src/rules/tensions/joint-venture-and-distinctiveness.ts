import { defineTension, type Rule } from '../../define/index.ts';
import { reserveCover } from '../../facts/money/accounts.ts';
import { hollowPartnership } from '../../facts/relationships/veneer.ts';
import type { Interval } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** A partner is needed for its capital, and the partnership is on its terms. */
export const jointVentureAndDistinctivenessRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/joint-venture-and-distinctiveness',
    theme: 'partners',
    depth: 'standard',
    depthReason: 'It takes the terms of a partnership and the accounts.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Joint venture and distinctiveness',
    claim: 'A partner is needed for its capital, and the partnership is on its terms.',
    rationale:
      'An established partner brings capital, skill and a way into the market. On its terms the mutual can ' +
      'lose what sets it apart. The more it needs the partner, the less it can ask for.',
    zeroMeans: 'No established partner sets the terms, or reserves cover half a year.',
    oneMeans: 'An established partner sets the terms, and reserves cover a month at most.',
    falsifiedBy: 'Mutuals without reserves that keep governance and name in every partnership.',
    status: 'stable',
    criteria: ['V4', 'V7'],
    sources: [
      {
        kind: 'publication',
        title: 'Beyond the spin: public service mutuals and social productivity',
        publisher: 'RSA',
        year: 2013,
        stance: 'advocate',
      },
      { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
    ],
  },
  needs: { hollow: hollowPartnership, cover: reserveCover },
  parameters: {
    comfortable: {
      value: 6,
      unit: 'months',
      meaning: 'Cover by reserves from which no partner is needed for capital.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure.' },
    },
    bare: {
      value: 1,
      unit: 'months',
      meaning: 'Cover from which, downwards, the need is as great as can be.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure.' },
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
      'Free reserves cover {months:number} months, and partnership is on the partner’s terms to at least ' +
      '{terms:percent}: what opens the door may also blur who is behind it.',
    eased:
      'Need of a partner and distinctiveness do not pull apart much here: free reserves cover ' +
      '{months:number} months, and partnership is on the partner’s terms to at least {terms:percent}.',
    open:
      'Free reserves cover {months:number} months; on whose terms the partnership stands is known in part, ' +
      'at least {terms:percent} on the partner’s.',
  },
  judge: ({ hollow, cover }, { comfortable, bare, marked }) => {
    const first: Interval = hollow;
    const second: Interval = betweenRange(cover, comfortable, bare);
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { terms: first.low, months: cover.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return { score, message: below(score.high, marked) ? 'eased' : 'open', data };
  },
  remedies: [
    {
      id: 'terms-before-capital',
      owner: 'partner',
      text: 'Agree governance, name and exit before capital is paid in.',
      evidence: 'the agreement with its dates',
      after: ['both'],
    },
  ],
});
