import type { ExposureResult } from '../results/assessment.ts';
import type { Vulnerability } from '../results/proposition.ts';
import type { PropositionId, Verdict } from '../results/verdict.ts';
import type { Interval } from '../util/interval.ts';
import { atLeast, below, sortedBy } from '../util/number.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import type { Conventions } from './conventions.ts';
import { isUninformative } from './discount.ts';
import type { Outcome } from './outcome.ts';
import type { PropositionPlan } from './plan.ts';
import { INSUFFICIENT, readThrice, verdictOf, verdictRank } from './read.ts';
import { smallestSet } from './smallest-set.ts';
import { weightsBySlot } from './weigh.ts';

/** Where an exposure stands. */
export type ExposureState = ExposureResult['state'];

/** Something that could happen, and what it would take away. */
export interface Exposure {
  /** Rule id of the exposure. */
  readonly id: string;
  /** Where it stands. */
  readonly state: ExposureState;
  /** Share of each rule's score that would be lost, by slot. Unit: 0 to 1. */
  readonly losses: readonly (readonly [slot: number, share: number])[];
  /** Share that every rule not named in `losses` would lose; absent means nothing. Unit: 0 to 1. */
  readonly others?: number;
  /** How much of its losses this case would bring; absent means all. Unit: 0 to 1. */
  readonly severity?: number;
}

/** How a proposition bears what it is exposed to. */
export interface Stress {
  /** Whether the verdict could be lost, and to what. */
  readonly vulnerability: Vulnerability;
  /** Verdict under every established exposure. */
  readonly verdict: Verdict;
  /** Centre under every established exposure; absent when nothing applies. Unit: 0 to 1. */
  readonly centre?: number;
}

/**
 * Asks whether the verdict on a proposition would survive what it is exposed to.
 *
 * Losses multiply; coverage stays, for what is known is still known. The verdict itself is never changed by this.
 * Only exposures that would cost a rule with weight here are listed.
 */
export const stress = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  exposures: readonly Exposure[],
  conventions: Conventions,
  baseline: Baseline = baselineOf(plan, outcomes, conventions),
): Stress => {
  const test = stressTest(plan, outcomes, conventions, baseline);
  const touching = sortedBy(exposures.filter(test.touches), ({ id }) => id);
  const established = touching.filter(({ state }) => state === 'established');
  const threats = touching.filter(({ state }) => THREATS.has(state));
  const { rank, centre } = test.live ? test.under(established) : NOTHING;
  const verdict = test.live ? verdictOf(rank) : 'not-applicable';
  const answer = (state: Vulnerability['state'], because: readonly Exposure[], stressed: Verdict): Stress => {
    const vulnerability: Vulnerability = {
      state,
      because: idsOf(because),
      stressed,
      established: idsOf(established),
      possible: idsOf(touching.filter(({ state: one }) => one === 'claimed' || one === 'possible')),
      unanswered: idsOf(touching.filter((exposure) => exposure.state === 'unanswered')),
    };
    return centre === undefined ? { vulnerability, verdict } : { vulnerability, verdict, centre };
  };

  if (!test.live || test.verdict === INSUFFICIENT) return answer('not-assessable', [], verdict);
  if (rank < test.verdict) return answer('vulnerable', causes(established, test), verdict);
  const worst = test.under(threats).rank;
  if (worst < test.verdict) return answer('possibly-vulnerable', causes(threats, test), verdictOf(worst));
  return answer('not-shown', [], verdict);
};

/**
 * Returns where an exposure stands, by the score as judged; how reliable that is decides only between shown and claimed.
 *
 * Weak evidence of a threat does not make the threat smaller, and weak evidence of safety opens none. One that nobody
 * judged, that was judged without excluding anything, or that rests on nothing, is `unanswered`: it is a question.
 */
export const exposureState = (
  score: Interval | undefined,
  reliability: number,
  { exposureThreshold, exposureReliability }: Pick<Conventions, 'exposureThreshold' | 'exposureReliability'>,
): ExposureState => {
  if (score === undefined || reliability <= 0 || isUninformative(score)) return 'unanswered';
  if (atLeast(score.low, exposureThreshold)) {
    return atLeast(reliability, exposureReliability) ? 'established' : 'claimed';
  }
  return below(exposureThreshold, score.high) ? 'possible' : 'absent';
};

/** Returns, for each exposure, the propositions whose verdict would fall if it alone came true, whatever its state. */
export const exposuresThatLower = (
  exposures: readonly Exposure[],
  plans: readonly PropositionPlan[],
  outcomes: readonly Outcome[],
  conventions: Conventions,
  baselines: readonly Baseline[] = plans.map((plan) => baselineOf(plan, outcomes, conventions)),
): readonly (readonly PropositionId[])[] => {
  const toppled: PropositionId[][] = exposures.map(() => []);
  if (exposures.length === 0) return toppled;
  for (let p = 0; p < plans.length; p++) {
    const plan = plans[p];
    const baseline = baselines[p];
    if (plan === undefined || baseline === undefined || !baseline.weighting.live) continue;
    const test = stressTest(plan, outcomes, conventions, baseline);
    for (let e = 0; e < exposures.length; e++) {
      const exposure = exposures[e];
      // What costs no live rule anything cannot topple; asking would be most of the work.
      if (exposure !== undefined && test.touches(exposure) && test.topples([exposure]))
        toppled[e]?.push(plan.proposition);
    }
  }
  return toppled;
};

/** A centre that is absent, for a proposition in which nothing applies. */
const NOTHING: { readonly rank: number; readonly centre: number | undefined } = {
  rank: INSUFFICIENT,
  centre: undefined,
};

/** Where an exposure stands when it may come true. */
const THREATS: ReadonlySet<ExposureState> = new Set(['established', 'claimed', 'possible']);

const idsOf = (exposures: readonly Exposure[]): readonly string[] => exposures.map(({ id }) => id);

interface StressTest {
  readonly live: boolean;
  readonly verdict: number;
  readonly touches: (exposure: Exposure) => boolean;
  readonly under: (exposures: readonly Exposure[]) => { readonly rank: number; readonly centre: number };
  readonly topples: (exposures: readonly Exposure[]) => boolean;
}

const stressTest = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
  { weighting, readings, coverage, rank: verdict }: Baseline,
): StressTest => {
  let weightAt: readonly number[] | undefined;
  const weightOf = (slot: number): number => {
    weightAt ??= weightsBySlot([plan], [weighting]);
    return weightAt[slot] ?? 0;
  };

  // A pair that is taken apart by pattern costs an iterator.
  const under = (exposures: readonly Exposure[]): { readonly rank: number; readonly centre: number } => {
    if (exposures.length === 0) return { rank: verdict, centre: readings.centre };
    const kept = keptUnder(plan, exposures);
    const { floor, indicated, centre } = readThrice(plan, weighting, outcomes, conventions.cuts, kept);
    return { rank: verdictRank(floor, indicated, { coverage, answered: readings.answered }, conventions), centre };
  };

  return {
    live: weighting.live,
    verdict,
    touches: ({ losses, others = 0 }) => others > 0 || losses.some((loss) => loss[1] > 0 && weightOf(loss[0]) > 0),
    under,
    topples: (exposures) => verdict !== INSUFFICIENT && under(exposures).rank < verdict,
  };
};

/** Share of each rule's score that is left when all of these come true, by slot. */
const keptUnder = (plan: PropositionPlan, exposures: readonly Exposure[]): readonly number[] => {
  const kept: number[] = [];
  for (const { losses, others = 0, severity = 1 } of exposures) {
    for (const loss of losses) kept[loss[0]] = (kept[loss[0]] ?? 1) * (1 - loss[1] * severity);
    if (others === 0) continue;
    const named = new Set(losses.map((loss) => loss[0]));
    for (const { rules } of plan.themes) {
      for (const { slot } of rules) if (!named.has(slot)) kept[slot] = (kept[slot] ?? 1) * (1 - others * severity);
    }
  }
  return kept;
};

const causes = (exposures: readonly Exposure[], { topples }: StressTest): readonly Exposure[] => {
  const alone = exposures.filter((exposure) => topples([exposure]));
  return alone.length > 0 ? alone : smallestSet(exposures, topples);
};
