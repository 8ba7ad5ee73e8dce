import type { Finding } from '../../results/index.ts';
import type { Interval } from '../../util/interval.ts';
import { TOLERANCE } from '../../util/number.ts';
import { parsed } from '../trial.ts';
import type { CaseLaw } from './law.ts';

/**
 * Information monotonicity: what was possible stays possible when less is known.
 *
 * Each value the facts read is taken out in turn; of a list of plain values the whole list, since a shorter list would
 * be another claim, not a smaller one. A dossier that is none without it is passed over.
 */
export const forgetting: CaseLaw = {
  law: 'forgetting',
  check: ({ trial, input, found }) => {
    const pointers = new Set(
      found.flatMap(({ reads }) =>
        reads.flatMap((read) => read.pointers.map((pointer) => pointer.replace(/\/\d+$/, ''))),
      ),
    );
    return [...pointers].sort().flatMap((pointer) => {
      const less = parsed(without(input, pointer.split('/').slice(1)));
      if (less === undefined) return [];
      const after = trial.findings(less);
      return found.flatMap((before) => {
        const [was, is] = [rangeOf(before), rangeOf(after.find(same(before)))];
        if (was === undefined || is === undefined) return [];
        if (is.low <= was.low + TOLERANCE && is.high >= was.high - TOLERANCE) return [];
        return [
          `Without ${pointer} the score is ${text(is)}, which leaves out ${text(was)} that it had before. ` +
            'Not knowing must widen a range: let the fact answer every value that is still possible.',
        ];
      });
    });
  },
};

const same =
  (before: Finding) =>
  ({ intervention, context }: Finding): boolean =>
    intervention === before.intervention && context === before.context;

/** Scores that are possible; a rule that no longer applies makes no statement. */
const rangeOf = (finding: Finding | undefined): Interval | undefined => {
  if (finding === undefined || finding.outcome === 'not-applicable') return undefined;
  return finding.outcome === 'judged' ? finding.score : { low: 0, high: 1 };
};

const text = ({ low, high }: Interval): string => (low === high ? String(low) : `${String(low)} to ${String(high)}`);

const without = (value: unknown, [head, ...rest]: readonly string[]): unknown => {
  if (head === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item, i) => (String(i) === head ? without(item, rest) : (item as unknown)));
  }
  const entries = Object.entries(value).flatMap(([key, child]): readonly [string, unknown][] => {
    if (key !== head) return [[key, child]];
    return rest.length === 0 ? [] : [[key, without(child, rest)]];
  });
  return Object.fromEntries(entries);
};
