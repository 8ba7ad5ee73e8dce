export { baselineOf } from './baseline.ts';
export {
  type CommissioningCuts,
  decideCommissioning,
  gatesOf,
  type StandingGate,
} from './commissionability.ts';
export type { Conventions } from './conventions.ts';
export { discount, isUninformative } from './discount.ts';
export { NOT_APPLICABLE, UNKNOWN, type Outcome, outcomeOf } from './outcome.ts';
export { overall } from './overall.ts';
export { type PropositionPlan, planOf } from './plan.ts';
export { aggregate, type PropositionNumbers } from './proposition.ts';
export { contradicts, rate } from './rate.ts';
export { type Exposure, exposureState, type Stress, stress, exposuresThatLower } from './stress.ts';
export { weightsBySlot } from './weigh.ts';
