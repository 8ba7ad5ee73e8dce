import { isCertainlyBefore, isIsoDate, lastDay } from '../../util/dates.ts';
import { sortedBy } from '../../util/number.ts';
import { type Issue, issueAt } from '../issue.ts';
import { itemsOf, listsAt, type Locations, pathOf, type RecordLocation, recordsAt, textOf, valueIn } from './read.ts';

/** What had not happened, or was over, on the day of judgement, and periods that overlap: warnings. */
export const timeIssues = (locations: Locations): readonly Issue[] => {
  const asOf = valueIn(locations, '/asOf');
  if (typeof asOf !== 'string' || !isIsoDate(asOf)) return [];
  return [
    ...HAPPENED.flatMap(({ at, name }) => recordsAt(locations, at).flatMap((record) => afterAsOf(record, name, asOf))),
    ...recordsAt(locations, '/commissioning/*').flatMap((record) => [
      ...heldAt(record, asOf),
      ...regimeBeforeItsDay(record),
    ]),
    ...listsAt(locations, '/mutual/finances/periods').flatMap((list) => overlaps(itemsOf(list))),
  ];
};

/** What counts only if it had happened by the day of judgement. Evidence is told apart; a future contract is no income. */
const HAPPENED = [
  { at: '/mutual/membership/elections/*', name: 'on' },
  { at: '/mutual/membership/decisions/*', name: 'lastUsedOn' },
  { at: '/mutual/ownership/history/*', name: 'on' },
  { at: '/mutual/ownership', name: 'lockInFrom' },
  { at: '/mutual/staffConsent', name: 'ballotOn' },
  { at: '/mutual/staffConsent', name: 'surveyedOn' },
  { at: '/mutual/strategy', name: 'adoptedOn' },
  { at: '/mutual/finances/periods/*', name: 'to' },
  { at: '/mutual/indicators/*', name: 'measuredOn' },
  { at: '/relationships/*', name: 'since' },
  { at: '/relationships/*/coProduction/*', name: 'lastOn' },
  { at: '/interventions/*/indicators/*', name: 'measuredOn' },
  { at: '/commissioning/*', name: 'priorReservedAwardOn' },
  { at: '/ratings/*', name: 'on' },
] as const;

const dateOf = (at: RecordLocation, name: string): string | undefined => {
  const date = textOf(at, name);
  return date !== undefined && isIsoDate(date) ? date : undefined;
};

const afterAsOf = (at: RecordLocation, name: string, asOf: string): readonly Issue[] => {
  const date = dateOf(at, name);
  return date !== undefined && isCertainlyBefore(asOf, date)
    ? [issueAt(`${pathOf(at)}/${name}`, 'unlikely/not-yet', { date, asOf })]
    : [];
};

const heldAt = (at: RecordLocation, asOf: string): readonly Issue[] => {
  if (textOf(at, 'status') !== 'held') return [];
  const starts = dateOf(at, 'startsOn');
  if (starts !== undefined && isCertainlyBefore(asOf, starts)) {
    return [issueAt(`${pathOf(at)}/startsOn`, 'unlikely/held-from-the-future', { starts, asOf })];
  }
  const ends = dateOf(at, 'terminatedOn') ?? dateOf(at, 'extendedTo') ?? dateOf(at, 'endsOn');
  return ends !== undefined && isCertainlyBefore(ends, asOf)
    ? [issueAt(`${pathOf(at)}/status`, 'unlikely/held-and-over', { ends, asOf })]
    : [];
};

/** First days of regimes whose commencement was read: SI 2024/692, on legislation.gov.uk. */
const IN_FORCE: Readonly<Record<string, string>> = { 'procurement-act-2023': '2025-02-24' };

const regimeBeforeItsDay = (at: RecordLocation): readonly Issue[] => {
  const regime = textOf(at, 'regime') ?? '';
  const from = Object.hasOwn(IN_FORCE, regime) ? IN_FORCE[regime] : undefined;
  const began = dateOf(at, 'procurementStartedOn') ?? dateOf(at, 'signedOn');
  return from !== undefined && began !== undefined && isCertainlyBefore(began, from)
    ? [issueAt(`${pathOf(at)}/regime`, 'unlikely/regime-before-its-day', { regime, from, began })]
    : [];
};

const overlaps = (periods: readonly RecordLocation[]): readonly Issue[] => {
  const dated = periods.flatMap((at) => {
    const to = dateOf(at, 'to');
    return to === undefined ? [] : [{ at, from: dateOf(at, 'from'), to, last: lastDay(to) }];
  });
  const inOrder = sortedBy(dated, ({ last }) => last);
  const byEnd = new Map<string, string>();
  return dated.flatMap(({ at, from, to, last }) => {
    const first = byEnd.get(to);
    if (first === undefined) byEnd.set(to, pathOf(at));
    if (first !== undefined) return [issueAt(pathOf(at), 'unlikely/repeated-period', { first, to })];
    // The last day of a period is in it: another one that ends after this one began, and before it ends, overlaps it.
    const before = from === undefined ? undefined : firstEndAfter(inOrder, lastDay(from));
    return before === undefined || before.last >= last
      ? []
      : [issueAt(pathOf(at), 'unlikely/overlapping-period', { other: pathOf(before.at) })];
  });
};

/** The first of some periods, ordered by their last day, that ends after a day. */
const firstEndAfter = <Period extends { readonly last: string }>(
  periods: readonly Period[],
  day: string,
): Period | undefined => {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.last ?? '') > day) high = middle;
    else low = middle + 1;
  }
  return periods[low];
};
