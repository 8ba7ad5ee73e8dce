export type {
  Assessment,
  Conflict,
  ExposureResult,
  Gap,
  OverallResult,
  PluginStamp,
  ProfileStamp,
  Recommendation,
} from './assessment.ts';
export { ASSESSMENT_SCHEMA } from './assessment.ts';
export type { Commissionability, CommissionabilityResult, GateState } from './commissionability.ts';
export { COMMISSIONABILITIES } from './commissionability.ts';
export type {
  ErroredFinding,
  Finding,
  FindingBase,
  JudgedFinding,
  Limb,
  MessageRef,
  MessageValue,
  NotApplicableFinding,
  RatedBy,
  Read,
  Role,
  UnknownFinding,
} from './finding.ts';
export type { PropositionAssessment } from './proposition-assessment.ts';
export type { Contribution, Limit, PropositionResult, ThemeResult, Vulnerability } from './proposition.ts';
export type { Bounds, Certainty, Class, Grade, Owner, PropositionId, Verdict } from './verdict.ts';
export { CLASSES, GRADES, OWNERS, PROPOSITIONS } from './verdict.ts';
