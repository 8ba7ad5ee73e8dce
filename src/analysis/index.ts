/** Answers after the verdict: why, what would change it, what to find out, how firm, what if. */
export type { Acceptability, Sampling } from './acceptability.ts';
export type { Comparison, ThemeSwitch } from './compare.ts';
export type { Change, Counterfactual } from './counterfactual.ts';
export { type Distance, type Firmness, firmness } from './firmness.ts';
export { fragility, type Dependency } from './fragility.ts';
export { type GateLever, gateLevers, type Levers, levers } from './levers.ts';
export { type Contribution, mergeDossiers } from './merge-dossiers.ts';
export {
  type DescribedCatalogue,
  type DescribedFact,
  type DescribedParameter,
  type DescribedPlugin,
  type DescribedRule,
  describeCatalogue,
} from './describe.ts';
export type { EvidenceItem, NextEvidence } from './next-evidence.ts';
export { findOutNext, type EvidenceToFind } from './find-out-next.ts';
export { type OverriddenResult, applyOverrides, type Dissent } from './override.ts';
export {
  type Counts,
  emptySummary,
  mergeSummaries,
  type Portfolio,
  type PortfolioSummary,
  portfolioOf,
  summarise,
  summaryOf,
} from './portfolio.ts';
export { type AnswerField, type Question, questions } from './questions.ts';
export { type RatingOption, type RatingQuestion, ratingQuestions } from './rating-questions.ts';
export { type NotComparable, type SideBySide, type RankRange, sideBySide, rankRanges } from './side-by-side.ts';
export { type TrailStep, trail } from './trail.ts';
export type { ThemeStability, WeightSensitivity } from './weights.ts';
export { type Factor, type DatedAssessment, type Step, whatChanged } from './what-changed.ts';
export { type DossierChange, type VerdictChange, type WhatIf, whatIf } from './what-if.ts';
export { type SourcedValue, type UnusedReason, type UsedEvidence, usedEvidence } from './used-evidence.ts';
export { type Waterfall, type WaterfallStep, why } from './why.ts';
