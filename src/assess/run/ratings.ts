import { contradicts, isUninformative, rate } from '../../aggregate/index.ts';
import { idsOfRule, isRateable } from '../../define/index.ts';
import type { Conflict, RatedBy } from '../../results/index.ts';
import type { Known, NormalisedDossier, Rating } from '../../models/index.ts';
import { isCertainlyBefore } from '../../util/dates.ts';
import { hull, type Interval } from '../../util/interval.ts';
import { pointerOf } from '../../util/json-pointer.ts';
import { nearly, sortedBy } from '../../util/number.ts';
import type { Compiled } from '../compose/compile.ts';
import { type EvidenceIndex, gradeFor, type Support, supportBehind } from './evidence.ts';
import { type Conclusion, trustIn } from './judge.ts';
import { evidenceOf } from './reliability.ts';
import type { Reading } from './reading.ts';

/** What people say who rated one rule. */
export interface RuleRatings {
  /** What the best evidenced of them say together. */
  readonly best: Omit<RatedBy, 'facts' | 'factsGrade'>;
  /** Every rating, in the order of the dossier. */
  readonly all: readonly OneRating[];
}

/** One rating and what stands behind it. */
export interface OneRating {
  /** In which role it was rated. */
  readonly by: string;
  /** The steps that may be true. */
  readonly scores: readonly number[];
  /** From the lowest step to the highest, over every reading of them that counts. */
  readonly range: Interval;
  /** Where it stands. */
  readonly pointer: string;
  /** The evidence behind it, at most as reliable as moderate evidence. */
  readonly support: Support;
}

/**
 * What is rated, by the slot of the rule; an empty slot is not rated.
 *
 * `dossier` is read under its best evidence. A rating of later than the day asked for does not count, nor does one of a
 * rule that is not asked. That a judgement is never more than moderate is a convention of the profile.
 */
export const ratingsOn = (
  compiled: Compiled,
  dossier: NormalisedDossier,
  evidence: EvidenceIndex,
): readonly (RuleRatings | undefined)[] => {
  const { ratings } = dossier;
  if (ratings === undefined || ratings.length === 0) return NO_RATINGS;
  const slots = new Map(
    compiled.subjectRules
      .filter(({ rule }) => isRateable(rule))
      .flatMap(({ rule, slot }) => idsOfRule(rule).map((id) => [id, slot] as const)),
  );
  const bySlot: (OneRating[] | undefined)[] = [];
  for (const [index, rating] of ratings.entries()) {
    const slot = slots.get(rating.rule);
    if (slot === undefined || (rating.on !== undefined && isCertainlyBefore(dossier.asOf, rating.on))) continue;
    const one = ratingAt(index, rating, evidence, compiled.profile.conventions.ratingReliability.value);
    if (one === undefined) continue;
    const others = bySlot[slot];
    if (others === undefined) bySlot[slot] = [one];
    else others.push(one);
  }
  return bySlot.map((all) => (all === undefined ? undefined : { all, best: bestOf(all) }));
};

const NO_RATINGS: readonly undefined[] = [];

/** A rating that was forgotten to see what stands on it, or that has nothing behind it, is none. */
const ratingAt = (
  index: number,
  { by, scores }: Known<Rating>,
  evidence: EvidenceIndex,
  most: number,
): OneRating | undefined => {
  const pointer = pointerOf(['ratings', index, 'scores']);
  const { reliability, evidence: ids } = supportBehind(evidence, ['ratings', String(index), 'scores']);
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- who asks what stands on it takes it out
  if (scores === undefined || reliability <= 0) return undefined;
  const others = evidence.conflicts.find(({ about }) => about === pointer)?.readings.filter(({ counts }) => counts);
  const read = others?.flatMap(({ value }) => (Array.isArray(value) ? value.filter(isNumber) : [])) ?? scores;
  const range = { low: Math.min(...read) + 0, high: Math.max(...read) + 0 };
  const support = { reliability: Math.min(reliability, most), evidence: ids };
  return { by, scores, range, pointer, support };
};

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The ratings with the best evidence count, and where they differ every one stays possible. */
const bestOf = (all: readonly OneRating[]): RuleRatings['best'] => {
  const reliability = all.reduce((best, { support }) => Math.max(best, support.reliability), 0);
  const best = all.filter(({ support }) => nearly(support.reliability, reliability));
  const ranges = best.map(({ range }) => range);
  return {
    by: [...new Set(best.map(({ by }) => by))].sort(),
    score: ranges.reduce((one, other) => hull(one, other)),
    pointers: best.map(({ pointer }) => pointer),
    evidence: [...new Set(best.flatMap(({ support }) => support.evidence))].sort(),
    reliability,
  };
};

/** Puts ratings beside what a rule concluded. What does not apply, or broke, is not made good by a rating. */
export const withRatings = (
  compiled: Compiled,
  conclusion: Conclusion,
  ratings: RuleRatings | undefined,
): Conclusion => {
  const { answer, weighed } = conclusion;
  if (ratings === undefined || answer.outcome === 'not-applicable' || answer.outcome === 'errored') return conclusion;
  const { best } = ratings;
  const rated = rate(weighed, best);
  if (rated === undefined) return conclusion;
  const { score, bounds } = rated;
  if (weighed === undefined || isUninformative(weighed.bounds)) {
    const { reliability } = best;
    return { ...conclusion, weighed: { score, readings: [], reliability, bounds, levels: [] }, rated: best };
  }
  const { levels, readings, reliability } = weighed;
  const own = levels.length > 0 ? levels : [{ reliability, score: weighed.score }];
  const both = [...own, { reliability: best.reliability, score: best.score }];
  return {
    ...conclusion,
    weighed: {
      score,
      readings,
      reliability: trustIn(score, bounds),
      bounds,
      levels: sortedBy(both, (level) => -level.reliability),
    },
    rated: { ...best, facts: weighed.score, factsGrade: gradeFor(compiled, reliability) },
  };
};

/** Where ratings of a rule contradict its facts, or each other where the facts say nothing. */
export const ratingConflicts = (
  { rule, answer, weighed, rated }: Conclusion,
  ratings: RuleRatings | undefined,
  reading: Reading,
): readonly Conflict[] => {
  const [first] = ratings?.all ?? [];
  if (ratings === undefined || first === undefined) return [];
  const facts = answer.outcome === 'judged' ? (rated === undefined ? weighed?.score : rated.facts) : undefined;
  const told = (one: OneRating, counts: boolean): Conflict['readings'][number] => ({
    value: one.scores,
    evidence: one.support.evidence,
    by: one.by,
    counts,
  });
  if (facts === undefined) {
    const differ = ratings.all.some(({ range }) => range.low !== first.range.low || range.high !== first.range.high);
    if (!differ) return [];
    const ordered = sortedBy(ratings.all, ({ support }) => -support.reliability);
    const readings = ordered.map((one) => told(one, nearly(one.support.reliability, ratings.best.reliability)));
    return [{ about: first.pointer, rule: rule.id, readings }];
  }
  const outside = ratings.all.filter(({ range }) => contradicts(facts, range));
  if (outside.length === 0) return [];
  const behind = rule.facts.flatMap((slot) => reading.behind(slot).found);
  const computed = { value: { ...facts }, evidence: evidenceOf(behind), counts: true };
  return [
    {
      about: outside[0]?.pointer ?? '',
      rule: rule.id,
      readings: [computed, ...outside.map((one) => told(one, false))],
    },
  ];
};
