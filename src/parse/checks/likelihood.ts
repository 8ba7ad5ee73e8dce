import { firstDay, isIsoDate } from '../../util/dates.ts';
import { isRecord } from '../../util/json-pointer.ts';
import { type Issue, issueAt } from '../issue.ts';
import {
  itemsOf,
  locationIn,
  pathOf,
  type Locations,
  numberOf,
  type RecordLocation,
  recordsAt,
  textOf,
  valueIn,
} from './read.ts';

/** What is possible and still looks like a slip: warnings. */
export const likelihoodIssues = (locations: Locations): readonly Issue[] => [
  ...recordsAt(locations, '/mutual/governance').flatMap((at) =>
    at.value.employeeControl === 'yes' && at.value.publicControl === 'yes'
      ? [issueAt(pathOf(at), 'unlikely/both-controlled')]
      : [],
  ),
  ...recordsAt(locations, '/mutual/safeguards').flatMap(overDistributed),
  ...recordsAt(locations, '/evidence/*').flatMap((at) => afterAsOf(at, valueIn(locations, '/asOf'))),
  ...boundary(locations),
  ...PREVALENCES.flatMap((pattern) => recordsAt(locations, pattern)).flatMap((at) => prevalence(at, locations)),
  ...recordsAt(locations, '/commissioning/*').flatMap(term),
  ...recordsAt(locations, '/relationships/*').flatMap(withoutBusiness),
];

const withoutBusiness = (at: RecordLocation): readonly Issue[] => {
  if (at.value.boundary !== 'private-public') return [];
  const sectors = itemsOf(locationIn(at, 'parties')).map((party) => textOf(party, 'sector'));
  return sectors.length > 0 && !sectors.includes(undefined) && !sectors.includes('private')
    ? [issueAt(`${pathOf(at)}/boundary`, 'unlikely/no-business')]
    : [];
};

/** Unlawful for many forms, and so worth a look; it happens, so it stops nothing. */
const overDistributed = (at: RecordLocation): readonly Issue[] => {
  const [paid, profit] = [numberOf(at, 'distributedProfit'), numberOf(at, 'distributableProfit')];
  if (paid === undefined || profit === undefined || paid <= profit) return [];
  return [issueAt(`${pathOf(at)}/distributedProfit`, 'unlikely/over-distributed', { paid, profit })];
};

const afterAsOf = (at: RecordLocation, asOf: unknown): readonly Issue[] => {
  const date = textOf(at, 'validAt');
  if (date === undefined || typeof asOf !== 'string' || !isIsoDate(date) || firstDay(date) <= asOf) return [];
  return [issueAt(`${pathOf(at)}/validAt`, 'unlikely/after-as-of', { date, asOf })];
};

const LOCAL = [
  '/mutual/workforce/localStaff',
  '/mutual/workforce/localShare',
  '/mutual/localEconomy/localSpendShare',
  '/mutual/localEconomy/localSupplierSpend',
  '/mutual/localEconomy/lm3SpentLocally',
] as const;

const boundary = (locations: Locations): readonly Issue[] =>
  valueIn(locations, '/mutual/place/boundary') === undefined
    ? LOCAL.filter((path) => valueIn(locations, path) !== undefined).map((path) =>
        issueAt(path, 'unlikely/no-boundary'),
      )
    : [];

const PREVALENCES = [
  '/relationships/*/prevalence',
  '/interventions/*/prevalence',
  '/commissioning/*/prevalence',
  '/mutual/localEconomy/spillovers/*/prevalence',
] as const;

const prevalence = (at: RecordLocation, locations: Locations): readonly Issue[] => {
  const mutual = valueIn(locations, '/mutual');
  const level = isRecord(mutual) ? mutual.level : undefined;
  if (level !== undefined && level !== 'sector') return [issueAt(pathOf(at), 'unlikely/prevalence')];
  return Object.values(at.value).every((value) => value === undefined)
    ? [issueAt(pathOf(at), 'unlikely/empty-prevalence')]
    : [];
};

/** Months by which a stated term and its dates may differ before somebody should look. Source: judgement. */
const SLACK_MONTHS = 2;

const term = (at: RecordLocation): readonly Issue[] => {
  const months = numberOf(at, 'contractMonths');
  const starts = textOf(at, 'startsOn');
  const ends = textOf(at, 'endsOn');
  if (months === undefined || starts === undefined || ends === undefined) return [];
  // A bare year on either side leaves room for any difference within it.
  if (!isIsoDate(starts) || !isIsoDate(ends) || starts.length < 7 || ends.length < 7) return [];
  const fromDates = monthNumber(ends) - monthNumber(starts);
  if (Math.abs(fromDates - months) <= SLACK_MONTHS) return [];
  return [issueAt(`${pathOf(at)}/contractMonths`, 'unlikely/term', { months, fromDates })];
};

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
