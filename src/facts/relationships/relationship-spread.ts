import type { FactDossier } from '../../define/index.ts';
import { PREVALENCE_BANDS, type RelationshipBoundary } from '../../models/index.ts';
import { ANYTHING, clamp01, type Interval, interval, point, type Range, shareOfShares } from '../../util/interval.ts';
import { sum } from '../../util/number.ts';
import { isComplete } from '../partly-known.ts';

/** One relationship as {@link FactDossier} holds it. */
export type KnownRelationship = NonNullable<FactDossier['relationships']>[number];

/** Something that relationships show, and how far it is there at all. */
export interface Rated {
  /** What is shown, in the unit of the fact. */
  readonly level: Range;
  /** How surely it exists, or for a sector how widely it holds. Unit: 0 to 1. */
  readonly spread: Interval;
}

/** What several relationships show of one thing. */
export interface BoundaryRecord {
  /** One entry a relationship; empty is a known "none". */
  readonly items: readonly Rated[];
  /** Whether the entries may hold for different members of a sector. */
  readonly sector: boolean;
}

/**
 * Returns how far a relationship is there: 1 for a running one, 0 for one that ended or is merely intended.
 *
 * A proposal is judged by what it intends. For a sector the prevalence counts too, and without one anything may hold.
 */
export const spreadOf = (relationship: KnownRelationship, { mutual }: FactDossier): Interval => {
  const { status } = relationship;
  const intended = mutual.level === 'proposal';
  const exists =
    status === undefined ? ANYTHING : point(status === 'running' || (intended && status === 'proposed') ? 1 : 0);
  if (mutual.level !== 'sector') return exists;
  const { prevalence } = relationship;
  const band = prevalence?.word === undefined ? ANYTHING : PREVALENCE_BANDS[prevalence.word];
  return shareOfShares(exists, interval(prevalence?.low ?? band.low, prevalence?.high ?? band.high));
};

/**
 * Returns whether a relationship crosses a boundary: 1 or 0, open where none is stated.
 *
 * One with business needs a business: where every party is told and none is private, the word for the boundary is wrong.
 */
export const crosses = (relationship: KnownRelationship, wanted: RelationshipBoundary): Interval => {
  const { boundary } = relationship;
  if (boundary === undefined) return ANYTHING;
  if (boundary !== wanted || wanted !== 'private-public') return point(boundary === wanted ? 1 : 0);
  const sectors = (relationship.parties ?? []).map(({ sector }) => sector);
  const isWithoutBusiness = sectors.length > 0 && !sectors.includes(undefined) && !sectors.includes('private');
  return point(isWithoutBusiness ? 0 : 1);
};

/**
 * Whether the relationships listed are silent about a boundary: none is known to cross it, and others may be left out.
 *
 * A list that names none of a kind is not a list of all of them, unless it says that it is. One whose boundary is not
 * stated may be of another kind, and names none.
 */
export const isSilentOn = (dossier: FactDossier, boundary: RelationshipBoundary): boolean => {
  const { relationships = [] } = dossier;
  if (relationships.length === 0 || isComplete(dossier, '/relationships')) return false;
  return relationships.every((one) => crosses(one, boundary).low === 0);
};

/**
 * Returns the best that the relationships show, each scored and then counted as far as it is there.
 *
 * In one organisation the best relationship decides. In a sector different members may have different ones, so that
 * at most they add up.
 */
export const bestShown = ({ items, sector }: BoundaryRecord, scoreOf: (level: Range) => Interval): Interval => {
  const scores = items.map(({ level, spread }) => shareOfShares(scoreOf(level), spread));
  const highs = scores.map(({ high }) => high);
  return {
    low: Math.max(0, ...scores.map(({ low }) => low)),
    high: sector ? clamp01(sum(highs)) : Math.max(0, ...highs),
  };
};

/** Returns every level that may be the best, for a sentence; `null` where nothing is shown. */
export const levelsShown = ({ items }: BoundaryRecord): Range | null => {
  const there = items.filter(({ spread }) => spread.high > 0);
  if (there.length === 0) return null;
  return {
    low: Math.max(...there.map(({ level }) => level.low)),
    high: Math.max(...there.map(({ level }) => level.high)),
  };
};
