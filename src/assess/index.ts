export { ConfigurationError, type Fault } from './compose/configuration-error.ts';
export { type Digests, digestsOf } from './digest.ts';
export { ENGINE_CATALOGUE } from './engine.ts';
export type { AssessmentFindings, AssessmentVerdicts, BareFinding, Detail, Detailed } from './run/detail.ts';
export {
  type Assess,
  type AssessOptions,
  type BareEvaluator,
  createBareEvaluator,
  type EvaluatorOptions,
} from './evaluator.ts';
export { type AssessResult, createEvaluator, type Evaluator } from './safe-evaluator.ts';
export { namesIn } from './compose/names.ts';
