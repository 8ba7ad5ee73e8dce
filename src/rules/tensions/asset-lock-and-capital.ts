import { defineTension, type Rule } from '../../define/index.ts';
import { reserveCover } from '../../facts/money/accounts.ts';
import { surplusSafeguards } from '../../facts/ownership/surplus.ts';
import type { Interval } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** The lock that keeps assets in place also keeps capital out where capital is short. */
export const assetLockAndCapitalRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/asset-lock-and-capital',
    theme: 'capital',
    depth: 'standard',
    depthReason: 'It takes registered forms and accounts.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Asset lock and capital',
    claim: 'The lock that keeps assets in place also keeps capital out where capital is short.',
    rationale:
      'A lock keeps what a place has built up from being sold. It also rules out most equity, and lenders ' +
      'find little to secure a loan. Neither side is wrong: which one matters more depends on what the ' +
      'organisation needs next.',
    zeroMeans: 'Assets are not locked, or reserves cover half a year.',
    oneMeans: 'The law locks the assets, and reserves cover a month at most.',
    falsifiedBy: 'Organisations with locked assets that raise capital as easily as others.',
    status: 'stable',
    criteria: ['D5', 'V4'],
    sources: [
      {
        kind: 'publication',
        title: 'Community interest companies: new legislation encourages social investment',
        publisher: 'Harper Macleod',
        year: 2014,
        url: 'https://www.harpermacleod.co.uk/hm-insights/2014/september/community-interest-companies-new-legislation-encourages-social-investment/',
        stance: 'independent',
      },
      { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
    ],
  },
  needs: { safeguards: surplusSafeguards, cover: reserveCover },
  parameters: {
    comfortable: {
      value: 6,
      unit: 'months',
      meaning: 'Cover by reserves from which capital is not short.',
      source: { kind: 'judgement', note: 'Half a year bridges a lost contract; the same bound as for the exposure.' },
    },
    bare: {
      value: 1,
      unit: 'months',
      meaning: 'Cover from which, downwards, capital is as short as can be.',
      source: { kind: 'judgement', note: 'One late payment is enough.' },
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
      'Assets are locked ({lock:percent} of a statutory lock at least), and free reserves cover ' +
      '{months:number} months: what protects the place also limits its capital.',
    eased:
      'Lock and capital do not pull apart much here: the lock counts {lock:percent}, free reserves cover ' +
      '{months:number} months.',
    open:
      'Whether lock and capital pull apart is not settled: free reserves cover {months:number} months, the ' +
      'lock counts {lock:percent} at least.',
  },
  judge: ({ safeguards, cover }, { comfortable, bare, marked }) => {
    const first: Interval = safeguards.lock;
    const second: Interval = betweenRange(cover, comfortable, bare);
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { months: cover.low, lock: first.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return { score, message: below(score.high, marked) ? 'eased' : 'open', data };
  },
  remedies: [
    {
      id: 'capital-with-lock',
      owner: 'mutual',
      text: 'Before changing the lock, look at capital that goes with it: community shares, loans, patient funds.',
      evidence: 'a comparison of sources of capital under the present lock',
      after: ['both'],
    },
  ],
});
