import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { RelationshipBoundary } from '../../models/index.ts';
import { type Range, shareOfShares } from '../../util/interval.ts';
import { type BoundaryRecord, crosses, isSilentOn, type KnownRelationship, spreadOf } from './relationship-spread.ts';

const READS = [
  '/mutual/level',
  '/relationships/*/boundary',
  '/relationships/*/parties/*/sector',
  '/relationships/*/status',
  '/relationships/*/prevalence/word',
  '/relationships/*/prevalence/low',
  '/relationships/*/prevalence/high',
  '/relationships/*/contractOnly',
  '/relationships/*/sharedInformation',
  '/relationships/*/sharedSpaces',
  '/relationships/*/sharedResources',
  '/relationships/*/sharedBudget',
  '/relationships/*/jointGovernance',
  '/relationships/*/sharedOutcomes',
] as const;

/** How deep relationships between business and public institutions go. Unit of the levels: 0 to 4. */
export const businessIntegration: Fact<BoundaryRecord> = /* @__PURE__ */ defineFact({
  id: 'integration.private-public',
  unit: 'level',
  reads: READS,
  changeableBy: ['mutual', 'partner', 'commissioner'],
  read: (dossier) => integrationAcross(dossier, 'private-public'),
});

/** How deep relationships with other agencies go. Unit of the levels: 0 to 4. */
export const agencyIntegration: Fact<BoundaryRecord> = /* @__PURE__ */ defineFact({
  id: 'integration.inter-agency',
  unit: 'level',
  reads: READS,
  changeableBy: ['mutual', 'partner', 'commissioner'],
  read: (dossier) => integrationAcross(dossier, 'inter-agency'),
});

const integrationAcross = (dossier: FactDossier, boundary: RelationshipBoundary): BoundaryRecord | undefined => {
  const { relationships } = dossier;
  if (relationships === undefined) return undefined;
  const items = relationships
    .map((relationship) => ({ relationship, crossing: crosses(relationship, boundary) }))
    .filter(({ crossing }) => crossing.high > 0)
    .map(({ relationship, crossing }) => ({
      level: levelOf(relationship),
      spread: shareOfShares(spreadOf(relationship, dossier), crossing),
    }));
  if (isSilentOn(dossier, boundary)) return undefined;
  return { items, sector: dossier.mutual.level === 'sector' };
};

/** 1 a contract, 2 information, 3 spaces, resources or a budget, 4 governance and outcomes together. */
const levelOf = (one: KnownRelationship): Range => {
  if (one.contractOnly === true) return { low: 1, high: 1 };
  const budget = one.sharedBudget === undefined ? undefined : one.sharedBudget > 0;
  const steps: readonly (readonly [number, boolean | undefined])[] = [
    [2, one.sharedInformation],
    [3, some([one.sharedSpaces, one.sharedResources, budget])],
    [4, every([one.jointGovernance, one.sharedOutcomes])],
  ];
  const shown = steps.filter(([, answer]) => answer === true).map(([level]) => level);
  const open = steps.filter(([, answer]) => answer !== false).map(([level]) => level);
  // A record with nothing in it shows nothing.
  return { low: Math.max(0, ...shown), high: Math.max(1, ...open) };
};

const some = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;

const every = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
