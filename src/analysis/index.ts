export { type Acceptability, acceptability, type Drawing } from './acceptability.ts';
export { type Comparison, compare, type ThemeSwitch } from './compare.ts';
export { type Change, type Counterfactual, counterfactualDown, counterfactualUp } from './counterfactual.ts';
export { majorityReading } from './majority-reading.ts';
export { type EvidenceItem, type NextEvidence, nextEvidence } from './next-evidence.ts';
export { type ThemeStability, type WeightSensitivity, weightSensitivity } from './weights.ts';
export { type Waterfall, type WaterfallStep, why } from './why.ts';
