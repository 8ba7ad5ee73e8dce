export {
  type CommissioningCuts,
  type CommissioningDecision,
  decideCommissioning,
  type Gate,
  type Gates,
  METHOD_COMMISSIONING_CUTS,
} from './commissionability.ts';
export { type Conventions, type Cuts, METHOD_CONVENTIONS } from './conventions.ts';
export { discount, pool, type Reading, saysNothing } from './discount.ts';
export { NOT_LIVE, OPEN, type Outcome, outcomeOf } from './outcome.ts';
export { type OverallPart, overall } from './overall.ts';
export { type Cap, type PropositionPlan, planOf, type RulePlan, type ThemePlan } from './plan.ts';
export { aggregate, type PropositionNumbers } from './proposition.ts';
export { type Exposure, exposureState, type Stress, stress, toppledBy } from './stress.ts';
