// Everything a worker of the benchmark needs, put into one file by the bundler.
export { createEvaluator } from '../../src/assess/index.ts';
export { safeParseDossier } from '../../src/models/index.ts';
export { assess as assessByStandard } from '../../src/standard.ts';
export { casesOf, parsed } from './cases.ts';
export { handFindings, handVerdicts, scoresByHand, valuesByHand, verdictsByHand } from './hand-written.ts';
export { plugins, QUESTIONS } from './rules.ts';
