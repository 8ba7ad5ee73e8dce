import { roundingOf } from '../../util/rounding.ts';
import { type Issue, issueAt } from '../issue.ts';
import {
  pathOf,
  locationIn,
  type Locations,
  itemsOf,
  listsAt,
  numberOf,
  type RecordLocation,
  recordsAt,
  textOf,
} from './read.ts';

/** Shares of one whole do not exceed it, and no part is larger than its whole. */
export const totalIssues = (locations: Locations): readonly Issue[] => [
  ...SHARES.flatMap(({ lists, name, apart }) => sharesAbove(locations, lists, name, apart)),
  ...PARTS.flatMap(({ at, part, whole }) =>
    recordsAt(locations, at).flatMap((record) => partAbove(record, part, whole)),
  ),
  ...SUMS.flatMap(({ at, list, name, whole }) =>
    recordsAt(locations, at).flatMap((record) => sumAbove(record, list, name, whole)),
  ),
  ...recordsAt(locations, '/mutual/staffConsent').flatMap((at) => {
    const shares = ['interestedShare', 'opposedShare'].map((name) => numberOf(at, name));
    return aboveOne(pathOf(at), 'interestedShare, opposedShare', shares);
  }),
  ...recordsAt(locations, '/interventions/*/failureDemand').flatMap((at) => {
    const sum = (numberOf(at, 'failureContacts') ?? 0) + (numberOf(at, 'unclassifiedContacts') ?? 0);
    return above(at, 'failureContacts, unclassifiedContacts', sum, 'contacts');
  }),
];

/** Lists whose shares are parts of one whole; `apart` names what splits a list into several wholes. */
const SHARES: readonly { readonly lists: string; readonly name: string; readonly apart?: readonly string[] }[] = [
  { lists: '/mutual/ownership/stakes', name: 'share', apart: ['of'] },
  { lists: '/mutual/ownership/stakes', name: 'voteShare', apart: ['of'] },
  { lists: '/mutual/ownership/history/*/stakes', name: 'share', apart: ['of'] },
  { lists: '/mutual/ownership/history/*/stakes', name: 'voteShare', apart: ['of'] },
  { lists: '/mutual/membership/constituencies', name: 'memberShare' },
  { lists: '/mutual/membership/constituencies', name: 'voteShare' },
  { lists: '/mutual/safeguards/surplusUses', name: 'share', apart: ['from', 'to'] },
  { lists: '/mutual/finances/income', name: 'share' },
  { lists: '/interventions/*/funding', name: 'share' },
  { lists: '/commissioning', name: 'incomeShare', apart: ['status'] },
  { lists: '/commissioning/*/marketShares', name: 'share' },
  { lists: '/commissioning/*/marketShares', name: 'shareBefore' },
];

const PARTS = [
  { at: '/mutual/membership/constituencies/*', part: 'members', whole: 'eligible' },
  { at: '/mutual/membership/elections/*', part: 'votes', whole: 'eligible' },
  { at: '/mutual/membership/elections/*', part: 'yes', whole: 'votes' },
  { at: '/mutual/membership/elections/*', part: 'contestedSeats', whole: 'seats' },
  { at: '/mutual/governance/bodies/*', part: 'totalSeats', whole: 'maximumSeats' },
  { at: '/mutual/safeguards', part: 'exemptDistribution', whole: 'distributedProfit' },
  { at: '/mutual/workforce', part: 'localStaff', whole: 'headcount' },
  { at: '/mutual/workforce', part: 'priorityGroupStaff', whole: 'headcount' },
  { at: '/mutual/workforce', part: 'apprentices', whole: 'headcount' },
  { at: '/mutual/staffConsent', part: 'ballotVotes', whole: 'ballotEligible' },
  { at: '/mutual/staffConsent', part: 'ballotYes', whole: 'ballotVotes' },
  { at: '/mutual/localEconomy', part: 'localSupplierSpend', whole: 'supplierSpend' },
  { at: '/mutual/localEconomy', part: 'lm3SpentLocally', whole: 'lm3Income' },
  { at: '/mutual/localEconomy', part: 'lm3RespentLocally', whole: 'lm3SpentLocally' },
  { at: '/mutual/transition', part: 'legalCost', whole: 'oneOffCost' },
  { at: '/interventions/*/strengths', part: 'casesWithStrengths', whole: 'casesAudited' },
  { at: '/interventions/*/strengths', part: 'plansCoauthored', whole: 'casesAudited' },
  { at: '/interventions/*/failureDemand', part: 'failureContacts', whole: 'contacts' },
  { at: '/interventions/*/rePresentation', part: 'returned', whole: 'closed' },
  { at: '/evidence/*', part: 'coverageCount', whole: 'coverageTotal' },
] as const;

/** Lists whose counts add up to a count beside the list. */
const SUMS = [
  { at: '/mutual/governance/bodies/*', list: 'seats', name: 'seats', whole: 'totalSeats' },
  { at: '/mutual/governance/bodies/*', list: 'seats', name: 'seats', whole: 'maximumSeats' },
  { at: '/mutual/membership', list: 'constituencies', name: 'members', whole: 'total' },
  { at: '/mutual/localEconomy', list: 'suppliers', name: 'amount', whole: 'supplierSpend' },
] as const;

const sharesAbove = (
  locations: Locations,
  lists: string,
  name: string,
  apart: readonly string[] = [],
): readonly Issue[] =>
  listsAt(locations, lists).flatMap((list) => {
    const wholes = new Map<string, (number | undefined)[]>();
    for (const item of itemsOf(list)) {
      const whole = apart.map((key) => textOf(item, key) ?? '').join(' ');
      const shares = wholes.get(whole);
      // Where a source gives a band, its lower end is certain.
      const share = numberOf(item, name) ?? numberOf(item, `${name}Low`);
      if (shares === undefined) wholes.set(whole, [share]);
      else shares.push(share);
    }
    return [...wholes.values()].flatMap((shares) => aboveOne(pathOf(list), name, shares));
  });

/** Three whole percentages may add up to 101: what rounding explains is a warning, what it does not is an error. */
const aboveOne = (path: string, name: string, shares: readonly (number | undefined)[]): readonly Issue[] => {
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (sum <= 1 + 1e-9) return [];
  const id = sum <= 1 + roundingOf(shares) ? 'unlikely/rounded-sum' : 'total/above-one';
  return [issueAt(path, id, { name, sum: rounded(sum) })];
};

const partAbove = (at: RecordLocation, part: string, whole: string): readonly Issue[] => {
  const partValue = numberOf(at, part);
  const wholeValue = numberOf(at, whole);
  if (partValue === undefined || wholeValue === undefined || partValue <= wholeValue) return [];
  return [issueAt(`${pathOf(at)}/${part}`, 'total/part-above-whole', { part, partValue, whole, wholeValue })];
};

const sumAbove = (at: RecordLocation, list: string, name: string, whole: string): readonly Issue[] => {
  if (!Array.isArray(at.value[list])) return [];
  const figures = itemsOf(locationIn(at, list)).map((item) => numberOf(item, name));
  const sum = figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
  // Counts are exact; sums of money are rounded to whole pounds at best, or to the pence that they state.
  const slack = figures.every((figure) => Number.isInteger(figure ?? 0)) ? 0 : roundingOf(figures, 0);
  return above(at, `${list}/${name}`, sum, whole, slack);
};

const above = (at: RecordLocation, name: string, sum: number, whole: string, slack = 0): readonly Issue[] => {
  const wholeValue = numberOf(at, whole);
  if (wholeValue === undefined || sum <= wholeValue + slack + 1e-9) return [];
  return [issueAt(pathOf(at), 'total/sum-above-whole', { name, sum: rounded(sum), whole, wholeValue })];
};

const rounded = (sum: number): number => Math.round(sum * 10_000) / 10_000;
