import { isRecord } from '../../util/json-pointer.ts';
import { type Issue, issueAt } from '../issue.ts';
import { pathOf, type Places, type Spot, spotsAt } from './read.ts';

/** Two values of one dossier do not deny each other. */
export const contradictionIssues = (places: Places): readonly Issue[] => [
  ...spotsAt(places, '/mutual').flatMap(charity),
  ...spotsAt(places, '/mutual/safeguards').flatMap(distribution),
  ...spotsAt(places, '/mutual/ownership').flatMap(privateCapital),
  ...DENIALS.flatMap(({ at, one, others }) => spotsAt(places, at).flatMap((spot) => denied(spot, one, others))),
  ...spotsAt(places, '/relationships/*').flatMap(contractOnly),
  ...spotsAt(places, '/evidence/*').flatMap((spot) =>
    spot.value.quality === undefined && spot.value.grade === undefined
      ? [issueAt(pathOf(spot), 'contradiction/no-grade')]
      : [],
  ),
];

const charity = (spot: Spot): readonly Issue[] => {
  const { value: record } = spot;
  const form = typeof record.legalForm === 'string' ? record.legalForm : '';
  if (record.charity === true && form.startsWith('cic-'))
    return [issueAt(`${pathOf(spot)}/charity`, 'contradiction/cic-charity')];
  if (record.charity === false && form.startsWith('charitable-')) {
    return [issueAt(`${pathOf(spot)}/charity`, 'contradiction/charity-form')];
  }
  return [];
};

const distribution = (spot: Spot): readonly Issue[] => {
  const { value: record } = spot;
  const nothing = record.distributionRule === 'none' ? ['distributionRule'] : [];
  const paid = ['distributedShare', 'distributedProfit'].filter((name) => positive(record[name]));
  const dividends = record.dividendsPaid === true ? ['dividendsPaid'] : [];
  return nothing.flatMap((one) =>
    [...paid, ...dividends].map((other) =>
      issueAt(`${pathOf(spot)}/${other}`, 'contradiction/distribution', { one, other }),
    ),
  );
};

const privateCapital = (spot: Spot): readonly Issue[] => {
  const { value: record } = spot;
  if (record.privateCapital !== false || !Array.isArray(record.stakes)) return [];
  return record.stakes.flatMap((stake: unknown) =>
    isRecord(stake) && stake.kind === 'investor' && positive(stake.share)
      ? [issueAt(`${pathOf(spot)}/privateCapital`, 'contradiction/private-capital', { id: String(stake.id) })]
      : [],
  );
};

/** A "no" beside a description of what is denied. */
const DENIALS = [
  { at: '/mutual/staffConsent', one: 'ballotHeld', others: ['ballotVotes', 'ballotYes', 'ballotOn'] },
  { at: '/commissioning/*', one: 'priorReservedAward', others: ['priorReservedAwardOn'] },
  { at: '/relationships/*/coProduction/*', one: 'present', others: ['participants', 'userShare', 'lastOn'] },
  { at: '/relationships/*/decisionRights/*', one: 'held', others: ['used'] },
] as const;

const denied = (spot: Spot, one: string, others: readonly string[]): readonly Issue[] =>
  spot.value[one] === false
    ? others
        .filter((other) => isSaid(spot.value[other]) || typeof spot.value[other] === 'string')
        .map((other) => issueAt(`${pathOf(spot)}/${other}`, 'contradiction/absent-but-described', { one, other }))
    : [];

const contractOnly = (spot: Spot): readonly Issue[] =>
  spot.value.contractOnly === true
    ? ['sharedSpaces', 'sharedResources', 'sharedBudget', 'jointGovernance', 'sharedOutcomes']
        .filter((other) => isSaid(spot.value[other]))
        .map((other) => issueAt(`${pathOf(spot)}/${other}`, 'contradiction/contract-only', { other }))
    : [];

const isSaid = (value: unknown): boolean => value === true || positive(value);

const positive = (value: unknown): boolean => typeof value === 'number' && value > 0;
