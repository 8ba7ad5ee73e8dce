/**
 * How each published reference case of a measure is put to the function that computes it: topic by topic, a function from
 * a case's input to an answer with the keys of its expectation. An answer of `undefined` means that the key is not ours.
 */
import { burt } from '../../src/measures/burt.ts';
import { classAcceptability, majorityAcceptability } from '../../src/measures/class-acceptability.ts';
import { concentration } from '../../src/measures/concentration.ts';
import { diversity, shannonDiversity } from '../../src/measures/diversity.ts';
import { necessarilyDominates } from '../../src/measures/dominance.ts';
import { externalInternal } from '../../src/measures/external-internal.ts';
import { rangeWithinTolerance } from '../../src/measures/interval-weights.ts';
import { localMultiplier, roundsFromShares } from '../../src/measures/local-multiplier.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { mrSort } from '../../src/measures/mr-sort.ts';
import { mean } from '../../src/util/number.ts';
import { rankOrderCentroid } from '../../src/measures/rank-order-centroid.ts';
import { reciprocity } from '../../src/measures/reciprocity.ts';
import { firstRank } from '../../src/measures/smaa.ts';
import { switchWeight, weightStability } from '../../src/measures/weight-stability.ts';
import { weightedMean, weightedSum } from '../../src/measures/weighted-sum.ts';
import { wilson } from '../../src/measures/wilson.ts';

export type Reading = (input: unknown) => unknown;

type Edge = readonly [number | string, number | string, number?];

const CLASSES = ['weak', 'mixed', 'positive', 'strong'];

/** A tie is `[from, to]`, or `[from, to, weight]`. */
const ties = (edges: readonly Edge[]) =>
  edges.map((edge) => {
    const [from, to, weight] = edge;
    const isTie =
      Array.isArray(edge) && edge.length <= 3 && [from, to].every((end) => /^(string|number)$/.test(typeof end));
    if (!isTie || (weight !== undefined && typeof weight !== 'number'))
      throw new Error(`a tie is [from, to] or [from, to, weight], not ${JSON.stringify(edge)}`);
    return { from: String(from), to: String(to), ...(weight === undefined ? {} : { weight }) };
  });

const pairs = (rows: readonly (readonly [number, number])[]) => rows.map(([low, high]) => ({ low, high }));

/** The input of a case is JSON that the case's own expectation checks, so its type may be taken on trust. */
const reading =
  <Input>(read: (input: Input) => unknown): Reading =>
  (input) =>
    read(input as Input);

export const readings: Readonly<Record<string, Reading>> = {
  burt: reading((input: { directed: boolean; nodes?: readonly string[]; edges: readonly Edge[] }) => {
    const { directed, nodes = [], edges } = input;
    const measured = [...burt({ directed, nodes, ties: ties(edges) })];
    const answer = {
      constraint: Object.fromEntries(measured.map(([node, { constraint }]) => [node, constraint])),
      effectiveSize: Object.fromEntries(measured.map(([node, { effectiveSize }]) => [node, effectiveSize])),
    };
    return { ...answer, published: answer };
  }),

  ei: reading((input: { edges: readonly Edge[]; group: Readonly<Record<string, string>> }) => {
    const answer = externalInternal(ties(input.edges), new Map(Object.entries(input.group)));
    return {
      external: answer.external,
      internal: answer.internal,
      ei: answer.ei,
      bridgingShare: answer.share,
      baselineEI: answer.baseline,
      groups: Object.fromEntries(answer.groups.map(({ group, ...counts }) => [group, counts])),
      nodes: Object.fromEntries(answer.nodes.map(({ node, ei }) => [node, ei])),
    };
  }),

  diversity: reading(({ counts, categoriesPossible }: { counts: readonly number[]; categoriesPossible: number }) => {
    const spread = diversity(counts, categoriesPossible);
    const entropy = shannonDiversity(counts);
    return {
      blau: spread?.blau,
      iqv: spread?.iqv,
      blauUnbiased: spread?.blauUnbiased,
      hill2: spread?.effectiveNumber,
      shannon: entropy?.shannon,
      hill1: entropy?.effectiveNumber,
    };
  }),

  reciprocity: reading(({ edges }: { edges: readonly Edge[] }) => {
    const { edge, dyad } = reciprocity(ties(edges));
    return { edgeReciprocity: edge, dyadReciprocity: dyad };
  }),

  lm3: reading(
    (
      input:
        | { r1: number; r2: number; r3: number }
        | { shares: readonly number[]; payBill: number; localShare: number },
    ) =>
      'r1' in input
        ? { lm3: localMultiplier(input)?.low ?? null }
        : { averagePct: mean(input.shares), localSpend: roundsFromShares(input.payBill, input.localShare).r2 },
  ),

  hhi: reading(({ sharesPct }: { sharesPct: readonly number[] }) => {
    const answer = concentration(sharesPct.map((percent) => percent / 100));
    return {
      hhi10000: answer?.hhi10000.low,
      hhi01: answer?.hhi.high,
      effectiveNumber: answer?.effectiveNumber?.high,
      largestShare: answer?.largestShare.low,
    };
  }),

  lq: reading((input: { localSector: number; localAll: number; refSector: number; refAll: number }) => ({
    lq: locationQuotient({
      localSector: input.localSector,
      localAll: input.localAll,
      referenceSector: input.refSector,
      referenceAll: input.refAll,
    }),
  })),

  mrsort: reading(
    (input: {
      performance: Readonly<Record<string, readonly number[]>>;
      direction: readonly ('max' | 'min')[];
      lowerProfiles: Readonly<Record<string, readonly number[]>>;
      weights: readonly number[];
      categoriesBestFirst: readonly string[];
      vetoes?: Readonly<Record<string, readonly (number | null)[]>>;
      majority: number;
    }) => {
      const model = {
        directions: input.direction,
        weights: input.weights,
        majority: input.majority,
        otherwise: input.categoriesBestFirst.at(-1) ?? '',
        categories: input.categoriesBestFirst.slice(0, -1).map((id) => ({
          id,
          profile: input.lowerProfiles[id] ?? [],
          vetoes: input.vetoes?.[id] ?? [],
        })),
      };
      return {
        assignment: Object.fromEntries(
          Object.entries(input.performance).map(([option, performance]) => [option, mrSort(performance, model)]),
        ),
      };
    },
  ),

  'weighted-sum': reading(
    ({ matrix, weights }: { matrix: readonly (readonly number[])[]; weights: readonly number[] }) => ({
      score: matrix.map((row) => weightedSum(row, weights)),
    }),
  ),

  smaa: reading(({ options }: { options: Readonly<Record<string, readonly [number, number]>> }) => {
    const ranks = firstRank(Object.entries(options).map(([id, scores]) => ({ id, scores })));
    return {
      firstRank: Object.fromEntries(ranks.map(({ id, share }) => [id, share])),
      ...Object.fromEntries(ranks.map(({ id, centralWeight }) => [`centralWeight${id}`, centralWeight])),
    };
  }),

  'class-acceptability': reading(
    (
      input:
        | { scores: readonly number[]; cuts: readonly number[] }
        | { options: Readonly<Record<string, readonly number[]>>; upperBoundOfLowerClass: readonly number[] },
    ) => {
      if ('scores' in input) {
        const shares = classAcceptability(input.scores, input.cuts) ?? [];
        return Object.fromEntries(shares.map((share, index) => [CLASSES[index], share]));
      }
      return Object.fromEntries(
        Object.entries(input.options).map(([option, performance]) => {
          const reached = majorityAcceptability(performance, input.upperBoundOfLowerClass, 2 / 3);
          return [option, [1 - reached, reached]];
        }),
      );
    },
  ),

  'weight-stability': reading(
    (
      input: { weights: readonly number[]; vary: number } & (
        | { scores: readonly number[]; cuts: readonly number[] }
        | { A: readonly number[]; B: readonly number[] }
      ),
    ) => {
      if ('scores' in input) {
        const answer = weightStability(input.scores, input.weights, input.vary, input.cuts);
        return {
          value: answer?.value,
          class_: CLASSES[answer?.band ?? -1],
          weight: answer?.weight,
          lower: answer?.stable.low,
          upper: answer?.stable.high,
        };
      }
      const answer = switchWeight(input.A, input.B, input.weights, input.vary);
      return {
        difference: answer?.difference,
        switchWeight: answer?.switchWeight,
        aPreferredWhen: answer?.firstPreferredAbove === true ? 'weight > switchWeight' : 'weight < switchWeight',
      };
    },
  ),

  'interval-weights': reading(
    ({ scores, weights, delta }: { scores: readonly number[]; weights: readonly number[]; delta: number }) => {
      const range = rangeWithinTolerance(scores, weights, delta);
      return { centre: weightedMean(scores, weights), lower: range?.low, upper: range?.high };
    },
  ),

  weights: reading(({ n }: { n: number }) => ({ weights: rankOrderCentroid(n) })),

  portfolio: reading(({ k, n }: { k: number; n: number }) => {
    const range = wilson(k, n);
    return { interval: [range?.low, range?.high] };
  }),

  compare: reading(({ A, B, C }: Readonly<Record<'A' | 'B' | 'C', readonly (readonly [number, number])[]>>) => ({
    AdominatesB: necessarilyDominates(pairs(A), pairs(B)),
    AdominatesC: necessarilyDominates(pairs(A), pairs(C)),
  })),
};
