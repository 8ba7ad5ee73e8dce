import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { Interval, Range } from '../../util/interval.ts';
import { sortedBy, sum } from '../../util/number.ts';
import { spreadOf } from './relationship-spread.ts';

/** Quality of working together with other organisations, as the parties see each other. */
export interface PartnershipQuality {
  /** Mean score over pairs, each side counting half. Unit: 1 to 5. */
  readonly mean: Range;
  /** Largest difference between the two sides of a pair. Unit: 0 to 4; `null` where no pair has both. */
  readonly asymmetry: number | null;
  /** Share of pairs in which both sides answered. Unit: 0 to 1. */
  readonly bothSides: Interval;
}

/**
 * Scores of working together, by pair. A side that did not answer may think anything, so that it widens the mean.
 *
 * Scores of licensed instruments are taken as they are; none of their items is used here.
 */
export const partnershipQuality: Fact<PartnershipQuality> = /* @__PURE__ */ defineFact({
  id: 'partnership.quality',
  unit: 'score',
  reads: [
    '/relationships/*/status',
    '/relationships/*/boundary',
    '/relationships/*/ties/*/from',
    '/relationships/*/ties/*/to',
    '/relationships/*/ties/*/score',
  ],
  changeableBy: ['mutual', 'partner'],
  read: (dossier) => {
    const pairs = pairsOf(dossier);
    if (pairs.every(({ scores }) => scores.length === 0)) return undefined;
    const both = pairs.filter(({ scores }) => scores.length > 1).length;
    const ranges = pairs.map(({ scores, sure }) => (sure ? meanOfSides(scores) : SCALE));
    const gaps = pairs
      .filter(({ scores }) => scores.length > 1)
      .map(({ scores }) => Math.max(...scores) - Math.min(...scores));
    return {
      mean: {
        low: sum(ranges.map(({ low }) => low)) / ranges.length,
        high: sum(ranges.map(({ high }) => high)) / ranges.length,
      },
      asymmetry: gaps.length === 0 ? null : Math.max(...gaps),
      bothSides: { low: both / pairs.length, high: both / pairs.length },
    };
  },
});

interface Pair {
  /** Scores of the sides that answered, at most one each. */
  readonly scores: readonly number[];
  readonly sure: boolean;
}

const SCALE: Range = { low: 1, high: 5 };
const BETWEEN_ORGANISATIONS: readonly string[] = ['inter-agency', 'private-public', 'commissioner-provider'];

const pairsOf = (dossier: FactDossier): readonly Pair[] => {
  const pairs = new Map<string, { scores: Map<string, number>; sure: boolean }>();
  for (const relationship of dossier.relationships ?? []) {
    const { id, boundary, ties } = relationship;
    const spread = spreadOf(relationship, dossier);
    if (spread.high === 0 || (boundary !== undefined && !BETWEEN_ORGANISATIONS.includes(boundary))) continue;
    for (const { id: tie, from, to, score } of ties ?? []) {
      const named = from !== undefined && to !== undefined;
      const key = JSON.stringify(named ? [id, ...sortedBy([from, to], (end) => end)] : [id, tie]);
      const pair = pairs.get(key) ?? { scores: new Map<string, number>(), sure: false };
      if (score !== undefined) pair.scores.set(from ?? tie, score);
      pair.sure = spread.low === 1 && boundary !== undefined && named;
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()].map(({ scores, sure }) => ({ scores: [...scores.values()], sure }));
};

const meanOfSides = (scores: readonly number[]): Range => {
  const known = sum(scores);
  const silent = Math.max(0, 2 - scores.length);
  const sides = scores.length + silent;
  return { low: (known + silent * SCALE.low) / sides, high: (known + silent * SCALE.high) / sides };
};
