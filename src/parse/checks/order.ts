import { isCertainlyBefore, isIsoDate } from '../../util/dates.ts';
import { type Issue, issueAt } from '../issue.ts';
import { pathOf, type Locations, itemsOf, listsAt, numberOf, type RecordLocation, recordsAt, textOf } from './read.ts';

/** Dates and ends of ranges stand in order. A date of reduced precision is out of order only if it certainly is. */
export const orderIssues = (locations: Locations): readonly Issue[] => [
  ...DATES.flatMap(({ at, earlier, later }) =>
    recordsAt(locations, at).flatMap((record) => datesOf(record, earlier, later)),
  ),
  ...RANGES.flatMap(({ at, low, high }) => recordsAt(locations, at).flatMap((record) => rangeOf(record, low, high))),
  ...listsAt(locations, '/mutual/ownership/history').flatMap((list) => historyOf(itemsOf(list))),
];

const DATES = [
  { at: '/commissioning/*', earlier: 'startsOn', later: 'endsOn' },
  { at: '/commissioning/*', earlier: 'signedOn', later: 'endsOn' },
  { at: '/commissioning/*', earlier: 'procurementStartedOn', later: 'signedOn' },
  { at: '/mutual/finances/periods/*', earlier: 'from', later: 'to' },
  { at: '/mutual/safeguards/surplusUses/*', earlier: 'from', later: 'to' },
  { at: '/mutual/transition', earlier: 'startedOn', later: 'liveOn' },
  { at: '/mutual/indicators/*', earlier: 'baselineOn', later: 'measuredOn' },
  { at: '/relationships/*/indicators/*', earlier: 'baselineOn', later: 'measuredOn' },
  { at: '/interventions/*/indicators/*', earlier: 'baselineOn', later: 'measuredOn' },
  { at: '/interventions/*/failureDemand', earlier: 'from', later: 'to' },
] as const;

const RANGES = [
  { at: '/relationships/*/prevalence', low: 'low', high: 'high' },
  { at: '/interventions/*/prevalence', low: 'low', high: 'high' },
  { at: '/commissioning/*/prevalence', low: 'low', high: 'high' },
  { at: '/mutual/localEconomy/spillovers/*/prevalence', low: 'low', high: 'high' },
  { at: '/mutual/ownership/stakes/*', low: 'shareLow', high: 'shareHigh' },
  { at: '/mutual/ownership/stakes/*', low: 'voteShareLow', high: 'voteShareHigh' },
  { at: '/mutual/ownership/history/*/stakes/*', low: 'shareLow', high: 'shareHigh' },
  { at: '/mutual/ownership/history/*/stakes/*', low: 'voteShareLow', high: 'voteShareHigh' },
  { at: '/interventions/*/outcomes/*', low: 'changeLow', high: 'changeHigh' },
] as const;

const datesOf = (at: RecordLocation, earlier: string, later: string): readonly Issue[] => {
  const earlierValue = textOf(at, earlier);
  const laterValue = textOf(at, later);
  if (earlierValue === undefined || laterValue === undefined) return [];
  if (!isIsoDate(earlierValue) || !isIsoDate(laterValue) || !isCertainlyBefore(laterValue, earlierValue)) return [];
  return [issueAt(`${pathOf(at)}/${later}`, 'order/dates', { earlier, earlierValue, later, laterValue })];
};

const rangeOf = (at: RecordLocation, low: string, high: string): readonly Issue[] => {
  const lowValue = numberOf(at, low);
  const highValue = numberOf(at, high);
  if (lowValue === undefined || highValue === undefined || lowValue <= highValue) return [];
  return [issueAt(pathOf(at), 'order/range', { low, lowValue, high, highValue })];
};

const historyOf = (snapshots: readonly RecordLocation[]): readonly Issue[] => {
  let latest: string | undefined;
  return snapshots.flatMap((snapshot) => {
    const date = textOf(snapshot, 'on');
    if (date === undefined || !isIsoDate(date)) return [];
    if (latest !== undefined && isCertainlyBefore(date, latest)) {
      return [issueAt(`${pathOf(snapshot)}/on`, 'order/history', { date })];
    }
    latest = date;
    return [];
  });
};
