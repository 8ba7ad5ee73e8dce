import type { JudgedFinding } from '../../results/index.ts';

/** Which way an answer points, as it was judged: `open` where it may be either. */
export type Lean = 'favourable' | 'unfavourable' | 'mixed' | 'open';

/** Tells whether something was surely found short: an unknown makes a question and no step, a strength neither. */
export const isShortfall = ({ role, score: { low, high } }: JudgedFinding): boolean =>
  high - low < 1 && (role === 'exposure' ? high > 0 : high < 1);

/** Where a score lies against one half, the middle of every scale. */
export const leanOf = ({ score: { low, high } }: JudgedFinding): Lean => {
  if (low >= 0.5) return high > 0.5 ? 'favourable' : 'mixed';
  return high <= 0.5 ? 'unfavourable' : 'open';
};
