import type { Confidence, Leaning, Leanings } from '../results/proposition.ts';
import { clamp01 } from '../util/interval.ts';
import { atLeast, below } from '../util/number.ts';
import type { Conventions } from './conventions.ts';
import { type Outcome, outcomeAt } from './outcome.ts';
import type { PropositionPlan } from './plan.ts';
import type { Weighting } from './weigh.ts';

/** Which way the answers of a proposition point: by count, and by weight. */
export interface Lean {
  readonly leaning: Leaning;
  readonly leanings: Leanings;
}

/** Where the score of one rule lies, as judged: evidence makes an answer less certain, it does not turn it. */
const leanOf = ({ score }: Outcome): keyof Leanings => {
  if (score === undefined) return 'unknown';
  const { low, high } = score;
  if (atLeast(low, 0.5)) return below(0.5, high) ? 'favourable' : 'mixed';
  return atLeast(0.5, high) ? 'unfavourable' : 'open';
};

/** Counts which way rules with weight lean, and says to which side their weight leans. */
export const leanOfAll = (
  plan: PropositionPlan,
  weighting: Weighting,
  outcomes: readonly Outcome[],
  { leaningRatio }: Conventions,
): Lean => {
  const leanings = { ...NOBODY };
  const weights = { ...NOBODY };
  let at = 0;
  for (const theme of plan.themes) {
    for (const { slot } of theme.rules) {
      const weight = weighting.rules[at++] ?? 0;
      if (weight === 0) continue;
      const lean = leanOf(outcomeAt(outcomes, slot));
      leanings[lean] += 1;
      weights[lean] += weight;
    }
  }
  return { leaning: sideOf(weights, leaningRatio), leanings };
};

const NOBODY: Leanings = { favourable: 0, unfavourable: 0, mixed: 0, open: 0, unknown: 0 };

const sideOf = ({ favourable, unfavourable, mixed }: Leanings, ratio: number): Leaning => {
  if (favourable + unfavourable + mixed <= 0) return 'none';
  if (favourable > 0 && atLeast(favourable, ratio * unfavourable)) return 'favourable';
  return unfavourable > 0 && atLeast(unfavourable, ratio * favourable) ? 'unfavourable' : 'both';
};

/** The part of what is answered that only ratings answer; nothing where none does. */
export const ratedIn = (
  plan: PropositionPlan,
  weighting: Weighting,
  outcomes: readonly Outcome[],
): { readonly rated?: number } => {
  let rated = 0;
  let at = 0;
  for (const { rules } of plan.themes) {
    for (const { slot } of rules) rated += (weighting.rules[at++] ?? 0) * (outcomeAt(outcomes, slot).rated ?? 0);
  }
  return rated > 0 ? { rated: clamp01(rated) } : {};
};

/** The word for how far the evidence bears what is answered. */
export const confidenceOf = (coverage: number, answered: number, { confidence }: Conventions): Confidence => {
  const share = coverage / answered;
  if (atLeast(share, confidence.high)) return 'high';
  if (atLeast(share, confidence.moderate)) return 'moderate';
  return atLeast(share, confidence.low) ? 'low' : 'very-low';
};
