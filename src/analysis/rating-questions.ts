import type { BareEvaluator } from '../assess/index.ts';
import { type AnchorSentences, type Anchors, factsOf, explainerOf, explainRule, type Words } from '../define/index.ts';
import { RATERS, RATING_STEPS, type Rater } from '../models/index.ts';
import { PROPOSITIONS, type PropositionId } from '../results/index.ts';

/** One step of a rule's scale. */
export interface RatingOption {
  /** What goes into `scores` of the rating. */
  readonly score: (typeof RATING_STEPS)[number];
  /** What it looks like; absent for a step between the ends of a rule without anchors. */
  readonly means?: string;
}

/** A rule that can be rated where its facts are not known. */
export interface RatingQuestion {
  /** Rule id: what goes into `rule` of the rating. */
  readonly rule: string;
  /** What it bears on: a quality scores a proposition, an exposure threatens one, a tension does neither. */
  readonly role: 'quality' | 'exposure' | 'tension';
  /** Proposition that it scores; qualities only. */
  readonly proposition?: PropositionId;
  /** Short title. */
  readonly title: string;
  /** What the rule claims. */
  readonly claim: string;
  /** Steps of its scale, from 0 to 1. */
  readonly options: readonly RatingOption[];
  /** Ids of the facts that would answer it instead. */
  readonly facts: readonly string[];
  /** Roles in which it may be rated. */
  readonly raters: readonly Rater[];
}

/**
 * Lists every rule that an evaluator asks and that can be rated, by rule id: what a quick questionnaire needs.
 *
 * @example
 * ```ts
 * import { createEvaluator, screeningProfile, standardRuleSets, standardWords } from 'social-productivity';
 * import { anchors } from 'social-productivity/rules';
 *
 * const evaluator = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
 * const [first] = ratingQuestions(evaluator, anchors, standardWords());
 * const words = first?.options.map(({ score, means }) => `${score}: ${means}`);
 * ```
 */
export const ratingQuestions = (
  { arithmetic }: BareEvaluator,
  anchors: Anchors,
  words?: Words,
): readonly RatingQuestion[] => {
  const explainer = explainerOf(words);
  return arithmetic.rules.flatMap((one): readonly RatingQuestion[] => {
    const rule = explainRule(explainer, one);
    const { role, meta } = rule;
    if (role === 'gate' || role === 'determination') return [];
    const proposition =
      role === 'quality' ? (meta.proposition ?? PROPOSITIONS.find((id) => meta.id.startsWith(`${id}/`))) : undefined;
    const sentences = Object.hasOwn(anchors, meta.id) ? anchors[meta.id] : undefined;
    return [
      {
        rule: meta.id,
        role,
        ...(proposition === undefined ? {} : { proposition }),
        title: meta.title,
        claim: meta.claim,
        options: optionsOf(sentences, meta.zeroMeans, meta.oneMeans),
        facts: factsOf(rule).map(({ id }) => id),
        raters: RATERS,
      },
    ];
  });
};

const optionsOf = (sentences: AnchorSentences | undefined, zero: string, one: string): readonly RatingOption[] =>
  RATING_STEPS.map((score, i) => {
    const means = sentences?.[i] ?? (score === 0 ? zero : score === 1 ? one : undefined);
    return means === undefined ? { score } : { score, means };
  });
