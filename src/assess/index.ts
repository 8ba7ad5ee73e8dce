export { ConfigurationError, type Fault } from './configuration-error.ts';
export { type Digests, digestsOf } from './digest.ts';
export { ENGINE_CATALOGUE } from './engine.ts';
export {
  type AssessResult,
  createEvaluator,
  type Evaluator,
  type EvaluatorOptions,
} from './evaluator.ts';
export { namesIn } from './names.ts';
