import { isRecord } from '../../util/json-pointer.ts';
import { type Issue, issueAt } from '../issue.ts';
import { type Places, type Spot, spotsAt } from './read.ts';

/** Two values of one dossier do not deny each other. */
export const contradictionIssues = (places: Places): readonly Issue[] => [
  ...spotsAt(places, '/mutual').flatMap(charity),
  ...spotsAt(places, '/mutual/safeguards').flatMap(distribution),
  ...spotsAt(places, '/mutual/ownership').flatMap(privateCapital),
  ...DENIALS.flatMap(({ at, one, others }) => spotsAt(places, at).flatMap((spot) => denied(spot, one, others))),
  ...spotsAt(places, '/relationships/*').flatMap(contractOnly),
  ...spotsAt(places, '/evidence/*').flatMap(({ path, record }) =>
    record.quality === undefined && record.grade === undefined ? [issueAt(path, 'contradiction/no-grade')] : [],
  ),
];

const charity = ({ path, record }: Spot): readonly Issue[] => {
  const form = typeof record.legalForm === 'string' ? record.legalForm : '';
  if (record.charity === true && form.startsWith('cic-'))
    return [issueAt(`${path}/charity`, 'contradiction/cic-charity')];
  if (record.charity === false && form.startsWith('charitable-')) {
    return [issueAt(`${path}/charity`, 'contradiction/charity-form')];
  }
  return [];
};

const distribution = ({ path, record }: Spot): readonly Issue[] => {
  const nothing = record.distributionRule === 'none' ? ['distributionRule'] : [];
  const paid = ['distributedShare', 'distributedProfit'].filter((name) => positive(record[name]));
  const dividends = record.dividendsPaid === true ? ['dividendsPaid'] : [];
  return nothing.flatMap((one) =>
    [...paid, ...dividends].map((other) => issueAt(`${path}/${other}`, 'contradiction/distribution', { one, other })),
  );
};

const privateCapital = ({ path, record }: Spot): readonly Issue[] => {
  if (record.privateCapital !== false || !Array.isArray(record.stakes)) return [];
  return record.stakes.flatMap((stake: unknown) =>
    isRecord(stake) && stake.kind === 'investor' && positive(stake.share)
      ? [issueAt(`${path}/privateCapital`, 'contradiction/private-capital', { id: String(stake.id) })]
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

const denied = ({ path, record }: Spot, one: string, others: readonly string[]): readonly Issue[] =>
  record[one] === false
    ? others
        .filter((other) => record[other] === true || positive(record[other]) || typeof record[other] === 'string')
        .map((other) => issueAt(`${path}/${other}`, 'contradiction/absent-but-described', { one, other }))
    : [];

const contractOnly = ({ path, record }: Spot): readonly Issue[] =>
  record.contractOnly === true
    ? ['sharedSpaces', 'sharedResources', 'sharedBudget', 'jointGovernance', 'sharedOutcomes']
        .filter((other) => record[other] === true || positive(record[other]))
        .map((other) => issueAt(`${path}/${other}`, 'contradiction/contract-only', { other }))
    : [];

const positive = (value: unknown): boolean => typeof value === 'number' && value > 0;
