import type { Contribution, PropositionResult, ThemeResult } from '../results/proposition.ts';
import type { Certainty } from '../results/verdict.ts';
import { clamp01 } from '../util/interval.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import type { Conventions } from './conventions.ts';
import { limitsOf } from './limit.ts';
import { asJudged, type Outcome, outcomeAt } from './outcome.ts';
import type { PropositionPlan } from './plan.ts';
import { classOf } from './rank.ts';
import { confidenceOf, leanOfAll, ratedIn } from './lean.ts';
import { INSUFFICIENT, readThrice, verdictOf } from './read.ts';
import { themesOf, weakestOf } from './theme.ts';
import type { Weighting } from './weigh.ts';

/** The judgement of one proposition before anything is stressed. */
export type PropositionNumbers = Omit<PropositionResult, 'vulnerability'>;

/**
 * Adds up the outcomes of one proposition, by weight, into its verdict.
 *
 * `outcomes` are read by slot; an empty slot is not known. Where nothing applies the verdict is `not-applicable`,
 * coverage is 0 and there are no bounds. `baseline` is handed over by who has it already.
 */
export const aggregate = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
  { weighting, readings, coverage, rank }: Baseline = baselineOf(plan, outcomes, conventions),
): PropositionNumbers => {
  const themes = themesOf(plan, weighting, outcomes, conventions.cuts);
  if (!weighting.live) return nothingApplies(plan, themes);

  const { low, centre, high, floor, indicated, ceiling, answered } = readings;
  const isWithheld = rank === INSUFFICIENT;
  const weakest = weakestOf(themes);

  return {
    proposition: plan.proposition,
    verdict: verdictOf(rank),
    ...(isWithheld ? {} : { indicated: classOf(indicated) }),
    ...claimedAbove(rank, plan, weighting, outcomes, conventions),
    floor: classOf(floor),
    ceiling: classOf(ceiling),
    bounds: { low, centre, high },
    coverage: clamp01(coverage),
    answered: clamp01(answered),
    ...ratedIn(plan, weighting, outcomes),
    ...(answered > 0 ? { confidence: confidenceOf(coverage, answered, conventions) } : {}),
    ...leanOfAll(plan, weighting, outcomes, conventions),
    certainty: certaintyOf(ceiling - floor),
    themes,
    weakestTheme: weakest.theme,
    imbalanced: indicated - weakest.rank >= conventions.imbalanceGap,
    contributions: contributionsOf(plan, weighting, outcomes),
    limitedBy: limitsOf(plan, weighting, outcomes, readings, rank, conventions),
  };
};

/** The class that the answers claim, where it is above what may be said. */
const claimedAbove = (
  rank: number,
  plan: PropositionPlan,
  weighting: Weighting,
  outcomes: readonly Outcome[],
  { cuts }: Conventions,
): Pick<PropositionNumbers, 'claimed'> => {
  if (rank === INSUFFICIENT) return {};
  const claims = readThrice(plan, weighting, outcomes.map(asJudged), cuts).indicated;
  return claims > rank ? { claimed: classOf(claims) } : {};
};

const nothingApplies = (plan: PropositionPlan, themes: readonly ThemeResult[]): PropositionNumbers => ({
  proposition: plan.proposition,
  verdict: 'not-applicable',
  coverage: 0,
  answered: 0,
  leaning: 'none',
  leanings: { favourable: 0, unfavourable: 0, mixed: 0, open: 0, unknown: 0 },
  themes,
  imbalanced: false,
  contributions: [],
  limitedBy: [],
});

const certaintyOf = (spread: number): Certainty => {
  if (spread === 0) return 'settled';
  return spread === 1 ? 'leaning' : 'open';
};

const contributionsOf = (
  plan: PropositionPlan,
  weighting: Weighting,
  outcomes: readonly Outcome[],
): readonly Contribution[] => {
  const contributions: Contribution[] = [];
  let at = 0;
  for (const theme of plan.themes) {
    for (const rule of theme.rules) {
      const weight = weighting.rules[at++] ?? 0;
      if (weight === 0) continue;
      const value = weight * (outcomeAt(outcomes, rule.slot).centre - 0.5) + 0;
      contributions.push({ rule: rule.id, weight, value });
    }
  }
  return contributions;
};
