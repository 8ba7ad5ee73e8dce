import type { Assessment, Finding } from '../../src/results/index.ts';
import { TOLERANCE } from '../../src/util/number.ts';

/**
 * Names what an assessment says less of than one before it: answers that went, and ranges that reach further.
 *
 * What is known better may only narrow. An offer that is tied to one contract is no longer asked of others, so that
 * gates may go.
 */
export const widened = (before: Assessment, after: Assessment): readonly string[] => {
  const now = new Map(after.findings.map((finding) => [keyOf(finding), finding]));
  return before.findings.flatMap((then) => {
    const found = now.get(keyOf(then));
    if (then.outcome !== 'judged') return [];
    if (found === undefined) return then.role === 'gate' ? [] : [`${keyOf(then)} went`];
    if (found.outcome !== 'judged') return [`${keyOf(then)} was judged and is ${found.outcome}`];
    const isInside =
      found.bounds.low >= then.bounds.low - TOLERANCE && found.bounds.high <= then.bounds.high + TOLERANCE;
    return isInside ? [] : [`${keyOf(then)}: ${rangeOf(then.bounds)} became ${rangeOf(found.bounds)}`];
  });
};

const keyOf = ({ rule, intervention, context }: Finding): string => [rule, intervention, context].join(' ').trim();

const rangeOf = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${String(low)} to ${String(high)}`;
