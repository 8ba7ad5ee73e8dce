import { defineTension, type Rule } from '../../define/index.ts';
import { informalShare, informalTerms } from '../../facts/relationships/informal-resources.ts';
import { complement, type Interval, point } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** Much of the work is unpaid, and its safeguards are weak. */
export const informalShareAndBurdenRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/informal-share-and-burden',
    theme: 'resources',
    depth: 'full',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { share: informalShare, terms: informalTerms },
  parameters: {
    marked: { value: 0.5, unit: 'score' },
  },
  messages: {
    both: '{share:percent} {unsafe:percent}',
    eased: '{share:percent} {unsafe:percent}',
    open: '{share:percent}',
  },
  judge: ({ share, terms }, { marked }) => {
    const first: Interval = point(share);
    const second: Interval = higher(complement(terms.safeguards), terms.replacesPaidStaff);
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { share, unsafe: second.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return below(score.high, marked) ? { score, message: 'eased', data } : { score, message: 'open', data: { share } };
  },
  remedies: [{ id: 'ask-supporters', owner: 'mutual', after: ['both'] }],
});

const higher = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
});
