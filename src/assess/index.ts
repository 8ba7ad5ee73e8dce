export { ConfigurationError, type Fault } from './configuration-error.ts';
export { type Digests, digestsOf } from './digest.ts';
export { createEvaluator, type Evaluator, type EvaluatorOptions } from './evaluator.ts';
