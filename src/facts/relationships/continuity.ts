import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { continuity } from '../../measures/continuity.ts';
import { ANYTHING, type Interval, type Range, shareOfShares } from '../../util/interval.ts';
import { sum } from '../../util/number.ts';
import { crosses, spreadOf } from './relationship-spread.ts';

/** Continuity of contacts now and against the service's own past. */
export interface ContinuityRecord {
  /** Bice-Boxerman index, or a published index where counts are not stated. Unit: 0 to 1. */
  readonly level: Interval;
  /** Change since the baseline, in the unit of the index; -1 to 1 where no baseline is known. */
  readonly change: Range;
}

/** Least contacts of a person from which an index can be computed. Fewer say nothing about continuity. */
const LEAST_CONTACTS: number = 3;

/**
 * How far people see the same worker, now and before: the mean over relationships between citizens and the service.
 *
 * One without a record, and one that may be over, widens the mean. The baseline can be compared only where level and baseline are the
 * same published index.
 */
export const continuityRecord: Fact<ContinuityRecord> = /* @__PURE__ */ defineFact({
  id: 'continuity.record',
  unit: 'share',
  reads: [
    '/relationships/*/status',
    '/relationships/*/boundary',
    '/relationships/*/contactsByWorker',
    '/relationships/*/continuityIndex',
    '/relationships/*/continuityBaseline',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    const records = (dossier.relationships ?? [])
      .map((one) => ({ one, spread: shareOfShares(spreadOf(one, dossier), crosses(one, 'citizen-service')) }))
      .filter(({ spread }) => spread.high > 0)
      .map(({ one, spread }) => {
        const { continuityIndex: index, continuityBaseline: before } = one;
        const level = levelOf(one);
        return {
          level: level === undefined || spread.low < 1 ? ANYTHING : at(level),
          change: index === undefined || before === undefined || spread.low < 1 ? ANY_CHANGE : at(index - before),
        };
      });
    if (records.every(({ level, change }) => level === ANYTHING && change === ANY_CHANGE)) return undefined;
    return { level: meanOf(records.map(({ level }) => level)), change: meanOf(records.map(({ change }) => change)) };
  },
});

const ANY_CHANGE: Range = { low: -1, high: 1 };

type Listed = NonNullable<FactDossier['relationships']>[number];

/** The published index wins, as its baseline is of the same kind. */
const levelOf = ({ continuityIndex, contactsByWorker }: Listed): number | undefined => {
  if (continuityIndex !== undefined) return continuityIndex;
  if (contactsByWorker === undefined) return undefined;
  const { contacts, biceBoxerman } = continuity(contactsByWorker);
  return contacts < LEAST_CONTACTS ? undefined : (biceBoxerman ?? undefined);
};

const at = (value: number): Range => ({ low: value, high: value });

const meanOf = (ranges: readonly Range[]): Range => ({
  low: sum(ranges.map(({ low }) => low)) / ranges.length,
  high: sum(ranges.map(({ high }) => high)) / ranges.length,
});
