import { isCertainlyBefore, isIsoDate } from '../../util/dates.ts';
import { type Issue, issueAt } from '../issue.ts';
import { pathOf, type Places, itemsOf, listsAt, numberOf, type Spot, spotsAt, textOf } from './read.ts';

/** Dates and ends of ranges stand in order. A date of reduced precision is out of order only if it certainly is. */
export const orderIssues = (places: Places): readonly Issue[] => [
  ...DATES.flatMap(({ at, earlier, later }) => spotsAt(places, at).flatMap((spot) => datesOf(spot, earlier, later))),
  ...RANGES.flatMap(({ at, low, high }) => spotsAt(places, at).flatMap((spot) => rangeOf(spot, low, high))),
  ...listsAt(places, '/mutual/ownership/history').flatMap((list) => historyOf(itemsOf(list))),
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
  { at: '/interventions/*/outcomes/*', low: 'changeLow', high: 'changeHigh' },
] as const;

const datesOf = (spot: Spot, earlier: string, later: string): readonly Issue[] => {
  const earlierValue = textOf(spot, earlier);
  const laterValue = textOf(spot, later);
  if (earlierValue === undefined || laterValue === undefined) return [];
  if (!isIsoDate(earlierValue) || !isIsoDate(laterValue) || !isCertainlyBefore(laterValue, earlierValue)) return [];
  return [issueAt(`${pathOf(spot)}/${later}`, 'order/dates', { earlier, earlierValue, later, laterValue })];
};

const rangeOf = (spot: Spot, low: string, high: string): readonly Issue[] => {
  const lowValue = numberOf(spot, low);
  const highValue = numberOf(spot, high);
  if (lowValue === undefined || highValue === undefined || lowValue <= highValue) return [];
  return [issueAt(pathOf(spot), 'order/range', { low, lowValue, high, highValue })];
};

const historyOf = (snapshots: readonly Spot[]): readonly Issue[] => {
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
