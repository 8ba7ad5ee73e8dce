import { isRecord } from '../../util/json-pointer.ts';
import { type Issue, issueAt } from '../issue.ts';
import { pathOf, type Locations, type RecordLocation, recordsAt } from './read.ts';

/** Two values of one dossier do not deny each other. */
export const contradictionIssues = (locations: Locations): readonly Issue[] => [
  ...recordsAt(locations, '/mutual').flatMap(charity),
  ...recordsAt(locations, '/mutual/safeguards').flatMap(distribution),
  ...recordsAt(locations, '/mutual/ownership').flatMap(privateCapital),
  ...DENIALS.flatMap(({ at, one, others }) =>
    recordsAt(locations, at).flatMap((record) => denied(record, one, others)),
  ),
  ...recordsAt(locations, '/relationships/*').flatMap(contractOnly),
  ...STAKES.flatMap((at) => recordsAt(locations, at)).flatMap((at) =>
    ['share', 'voteShare'].flatMap((name) => pointAndBand(at, name)),
  ),
  ...recordsAt(locations, '/evidence/*').flatMap((at) =>
    at.value.quality === undefined && at.value.grade === undefined
      ? [issueAt(pathOf(at), 'contradiction/no-grade')]
      : [],
  ),
];

const charity = (at: RecordLocation): readonly Issue[] => {
  const { value: record } = at;
  const form = typeof record.legalForm === 'string' ? record.legalForm : '';
  if (record.charity === true && form.startsWith('cic-'))
    return [issueAt(`${pathOf(at)}/charity`, 'contradiction/cic-charity')];
  if (record.charity === false && form.startsWith('charitable-')) {
    return [issueAt(`${pathOf(at)}/charity`, 'contradiction/charity-form')];
  }
  return [];
};

const distribution = (at: RecordLocation): readonly Issue[] => {
  const { value: record } = at;
  const nothing = record.distributionRule === 'none' ? ['distributionRule'] : [];
  const paid = ['distributedShare', 'distributedProfit'].filter((name) => positive(record[name]));
  const dividends = record.dividendsPaid === true ? ['dividendsPaid'] : [];
  return nothing.flatMap((one) =>
    [...paid, ...dividends].map((other) =>
      issueAt(`${pathOf(at)}/${other}`, 'contradiction/distribution', { one, other }),
    ),
  );
};

const privateCapital = (at: RecordLocation): readonly Issue[] => {
  const { value: record } = at;
  if (record.privateCapital !== false || !Array.isArray(record.stakes)) return [];
  return record.stakes.flatMap((stake: unknown) =>
    isRecord(stake) && stake.kind === 'investor' && (positive(stake.share) || positive(stake.shareLow))
      ? [issueAt(`${pathOf(at)}/privateCapital`, 'contradiction/private-capital', { id: String(stake.id) })]
      : [],
  );
};

/** A "no" beside a description of what is denied. */
const DENIALS = [
  { at: '/mutual/staffConsent', one: 'ballotHeld', others: ['ballotVotes', 'ballotYes', 'ballotOn'] },
  { at: '/commissioning/*', one: 'priorReservedAward', others: ['priorReservedAwardOn'] },
  { at: '/commissioning/*', one: 'succeeded', others: ['succeededBy'] },
  { at: '/relationships/*/coProduction/*', one: 'present', others: ['participants', 'userShare', 'lastOn'] },
  { at: '/relationships/*/decisionRights/*', one: 'held', others: ['used'] },
] as const;

const denied = (at: RecordLocation, one: string, others: readonly string[]): readonly Issue[] =>
  at.value[one] === false
    ? others
        .filter((other) => isSaid(at.value[other]) || typeof at.value[other] === 'string')
        .map((other) => issueAt(`${pathOf(at)}/${other}`, 'contradiction/absent-but-described', { one, other }))
    : [];

const contractOnly = (at: RecordLocation): readonly Issue[] =>
  at.value.contractOnly === true
    ? ['sharedSpaces', 'sharedResources', 'sharedBudget', 'jointGovernance', 'sharedOutcomes']
        .filter((other) => isSaid(at.value[other]))
        .map((other) => issueAt(`${pathOf(at)}/${other}`, 'contradiction/contract-only', { other }))
    : [];

const STAKES = ['/mutual/ownership/stakes/*', '/mutual/ownership/history/*/stakes/*'] as const;

const pointAndBand = (at: RecordLocation, name: string): readonly Issue[] =>
  at.value[name] !== undefined && [`${name}Low`, `${name}High`].some((end) => at.value[end] !== undefined)
    ? [issueAt(`${pathOf(at)}/${name}`, 'contradiction/point-and-band', { name })]
    : [];

const isSaid = (value: unknown): boolean => value === true || positive(value);

const positive = (value: unknown): boolean => typeof value === 'number' && value > 0;
