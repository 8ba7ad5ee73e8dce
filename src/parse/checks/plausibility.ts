import { type Issue, issueAt } from '../issue.ts';
import { itemsOf, listsAt, type Locations, numberOf, pathOf, type RecordLocation, recordsAt, textOf } from './read.ts';

/** Figures of one dossier that can hardly be true together: warnings. */
export const plausibilityIssues = (locations: Locations): readonly Issue[] => {
  const turnover = latestTurnover(locations);
  return [
    ...recordsAt(locations, '/commissioning/*').flatMap((at) => againstTurnover(at, turnover)),
    ...recordsAt(locations, '/mutual/finances').flatMap((at) => [
      ...RATIOS.flatMap((ratio) => outOfProportion(at, ratio, turnover)),
      ...listsAt(locations, '/mutual/finances/income').flatMap(sharesAgainstAmounts),
    ]),
    ...recordsAt(locations, '/mutual/finances/periods/*').flatMap(resultAgainstCost),
  ];
};

/** Most by which a share and the same share worked out from sums may differ before somebody should look. Judgement. */
const SHARE_GAP = 0.1;

/** A contract may bring more than the turnover of a bad year, but hardly by a tenth. Source: judgement. */
const MOST_OF_TURNOVER = 1.1;

const againstTurnover = (at: RecordLocation, turnover: number | undefined): readonly Issue[] => {
  const annual = numberOf(at, 'annualValue');
  if (textOf(at, 'status') !== 'held' || annual === undefined || turnover === undefined || turnover <= 0) return [];
  const fromSums = annual / turnover;
  if (fromSums > MOST_OF_TURNOVER) {
    return [issueAt(`${pathOf(at)}/annualValue`, 'unlikely/contract-above-turnover', { annual, turnover })];
  }
  const share = numberOf(at, 'incomeShare');
  return share !== undefined && Math.abs(share - fromSums) > SHARE_GAP
    ? [issueAt(`${pathOf(at)}/incomeShare`, 'unlikely/share-against-sums', { share, fromSums: rounded(fromSums) })]
    : [];
};

/** Two figures of one subject, and how often the one can hold the other. Source of all bounds: judgement. */
const RATIOS = [
  { of: 'freeReserves', over: 'monthlyCost', least: 0.02, most: 240 },
  { of: 'freeReserves', over: 'turnover', least: 0.001, most: 20 },
  { of: 'monthlyCost', over: 'turnover', least: 0.008, most: 0.5 },
  { of: 'workingCapital', over: 'monthlyCost', least: 0.01, most: 120 },
  { of: 'surplusAvailable', over: 'turnover', least: 0.0001, most: 2 },
] as const;

/** Accounts are often stated in thousands: one figure is then a thousandth of what it should be beside the others. */
const outOfProportion = (
  at: RecordLocation,
  { of, over, least, most }: (typeof RATIOS)[number],
  turnover: number | undefined,
): readonly Issue[] => {
  const one = Math.abs(numberOf(at, of) ?? 0);
  const other = over === 'turnover' ? turnover : numberOf(at, over);
  if (one === 0 || other === undefined || other <= 0) return [];
  const ratio = one / other;
  return ratio < least || ratio > most
    ? [
        issueAt(`${pathOf(at)}/${of}`, 'unlikely/out-of-proportion', {
          name: of,
          value: one,
          other: over,
          otherValue: other,
        }),
      ]
    : [];
};

/** A line that states both is a share of the same whole as the others. */
const sharesAgainstAmounts = (list: Parameters<typeof itemsOf>[0]): readonly Issue[] => {
  const lines = itemsOf(list);
  const amounts = lines.map((line) => numberOf(line, 'amount'));
  if (amounts.length < 2 || amounts.includes(undefined)) return [];
  const whole = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  return lines.flatMap((line, i) => {
    const share = numberOf(line, 'share');
    // A list may go on, so that a share of the whole may be smaller than the share of what is listed; not larger.
    const fromSums = whole > 0 ? (amounts[i] ?? 0) / whole : 0;
    return share !== undefined && share > fromSums + SHARE_GAP
      ? [issueAt(`${pathOf(line)}/share`, 'unlikely/share-against-sums', { share, fromSums: rounded(fromSums) })]
      : [];
  });
};

const resultAgainstCost = (at: RecordLocation): readonly Issue[] => {
  const [turnover, cost, surplus] = ['turnover', 'cost', 'surplus'].map((name) => numberOf(at, name));
  if (turnover === undefined || cost === undefined || surplus === undefined) return [];
  const gap = Math.abs(turnover - cost - surplus);
  return gap > Math.max(turnover, cost) * 0.01
    ? [issueAt(`${pathOf(at)}/surplus`, 'unlikely/surplus-against-cost', { surplus, left: turnover - cost })]
    : [];
};

const latestTurnover = (locations: Locations): number | undefined => {
  const ends = recordsAt(locations, '/mutual/finances/periods/*').flatMap((at) => {
    const turnover = numberOf(at, 'turnover');
    return turnover === undefined ? [] : [{ turnover, to: textOf(at, 'to') ?? textOf(at, 'from') ?? '' }];
  });
  return ends.reduce<(typeof ends)[number] | undefined>(
    (latest, one) => (latest === undefined || one.to > latest.to ? one : latest),
    undefined,
  )?.turnover;
};

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
