import { firstDay, isIsoDate } from '../../util/dates.ts';
import { isRecord } from '../../util/json-pointer.ts';
import { type Issue, issueAt } from '../issue.ts';
import { pathOf, type Places, numberOf, type Spot, spotsAt, textOf, valueIn } from './read.ts';

/** What is possible and still looks like a slip: warnings. */
export const likelihoodIssues = (places: Places): readonly Issue[] => [
  ...spotsAt(places, '/mutual/governance').flatMap((spot) =>
    spot.value.employeeControl === 'yes' && spot.value.publicControl === 'yes'
      ? [issueAt(pathOf(spot), 'unlikely/both-controlled')]
      : [],
  ),
  ...spotsAt(places, '/mutual/safeguards').flatMap(overDistributed),
  ...spotsAt(places, '/evidence/*').flatMap((spot) => afterAsOf(spot, valueIn(places, '/asOf'))),
  ...boundary(places),
  ...PREVALENCES.flatMap((at) => spotsAt(places, at)).flatMap((spot) => prevalence(spot, places)),
  ...spotsAt(places, '/commissioning/*').flatMap(term),
];

/** Unlawful for many forms, and so worth a look; it happens, so it stops nothing. */
const overDistributed = (spot: Spot): readonly Issue[] => {
  const [paid, profit] = [numberOf(spot, 'distributedProfit'), numberOf(spot, 'distributableProfit')];
  if (paid === undefined || profit === undefined || paid <= profit) return [];
  return [issueAt(`${pathOf(spot)}/distributedProfit`, 'unlikely/over-distributed', { paid, profit })];
};

const afterAsOf = (spot: Spot, asOf: unknown): readonly Issue[] => {
  const date = textOf(spot, 'validAt');
  if (date === undefined || typeof asOf !== 'string' || !isIsoDate(date) || firstDay(date) <= asOf) return [];
  return [issueAt(`${pathOf(spot)}/validAt`, 'unlikely/after-as-of', { date, asOf })];
};

const LOCAL = [
  '/mutual/workforce/localStaff',
  '/mutual/workforce/localShare',
  '/mutual/localEconomy/localSpendShare',
  '/mutual/localEconomy/localSupplierSpend',
  '/mutual/localEconomy/lm3SpentLocally',
] as const;

const boundary = (places: Places): readonly Issue[] =>
  valueIn(places, '/mutual/place/boundary') === undefined
    ? LOCAL.filter((path) => valueIn(places, path) !== undefined).map((path) => issueAt(path, 'unlikely/no-boundary'))
    : [];

const PREVALENCES = [
  '/relationships/*/prevalence',
  '/interventions/*/prevalence',
  '/commissioning/*/prevalence',
  '/mutual/localEconomy/spillovers/*/prevalence',
] as const;

const prevalence = (spot: Spot, places: Places): readonly Issue[] => {
  const mutual = valueIn(places, '/mutual');
  const level = isRecord(mutual) ? mutual.level : undefined;
  if (level !== undefined && level !== 'sector') return [issueAt(pathOf(spot), 'unlikely/prevalence')];
  return Object.values(spot.value).every((value) => value === undefined)
    ? [issueAt(pathOf(spot), 'unlikely/empty-prevalence')]
    : [];
};

/** Months by which a stated term and its dates may differ before somebody should look. Source: judgement. */
const SLACK_MONTHS = 2;

const term = (spot: Spot): readonly Issue[] => {
  const months = numberOf(spot, 'contractMonths');
  const starts = textOf(spot, 'startsOn');
  const ends = textOf(spot, 'endsOn');
  if (months === undefined || starts === undefined || ends === undefined) return [];
  // A bare year on either side leaves room for any difference within it.
  if (!isIsoDate(starts) || !isIsoDate(ends) || starts.length < 7 || ends.length < 7) return [];
  const fromDates = monthNumber(ends) - monthNumber(starts);
  if (Math.abs(fromDates - months) <= SLACK_MONTHS) return [];
  return [issueAt(`${pathOf(spot)}/contractMonths`, 'unlikely/term', { months, fromDates })];
};

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
