import type { Shape } from '../../util/shape.ts';
import {
  capabilityOutcomeShape,
  strengthsAuditShape,
  failureDemandShape,
  rePresentationShape,
} from '../intervention/capability-outcome.ts';
import {
  participationShape,
  coProductionShape,
  informalResourcesShape,
  decisionRightShape,
  participationEquityShape,
  principlePracticeShape,
} from '../relationship/co-production.ts';
import { commissioningContextShape } from '../commissioning-context.ts';
import { willingnessShape, marketShareShape, engagementShape } from '../commissioning-context/buying-terms.ts';
import { dossierShape } from '../dossier.ts';
import { evidenceSourceShape, evidenceShape, unknownShape } from '../evidence.ts';
import { financePeriodShape, incomeShape, savingShape, financesShape } from '../mutual/finances.ts';
import { fiscalBenefitShape, fiscalCostShape, fiscalCaseShape } from '../intervention/fiscal-case.ts';
import { seatGroupShape, governanceBodyShape, reservedMatterShape, governanceShape } from '../mutual/governance.ts';
import { indicatorShape } from '../shared/indicator.ts';
import {
  yearlySpendShape,
  redesignShape,
  designParticipationShape,
  fundingShape,
  interventionShape,
} from '../intervention.ts';
import { supplierSpendShape, spilloverShape, localEconomyShape } from '../mutual/local-economy.ts';
import { memberConstituencyShape, memberDecisionShape, electionShape, membershipShape } from '../mutual/membership.ts';
import { identifierShape, reachShape, mutualShape } from '../mutual.ts';
import { stakeShape, ownershipSnapshotShape, ownershipShape } from '../mutual/ownership.ts';
import { placeShape, placeStrategyShape } from '../shared/place-strategy.ts';
import { prevalenceShape, prevalenceBandShape } from '../shared/prevalence.ts';
import { ratingShape } from '../rating.ts';
import { partyShape, tieShape, socialCapitalShape, relationshipShape } from '../relationship.ts';
import { surplusUseShape, safeguardsShape } from '../mutual/safeguards.ts';
import { transitionShape, parentSupportShape, missionShape } from '../mutual/transition.ts';
import { workforceShape, staffConsentShape } from '../mutual/workforce.ts';

/** Every record schema by the name of its interface. A function, so that who does not call it does not bundle it. */
export const recordShapes = (): Readonly<Record<RecordName, Shape>> => ({
  CapabilityOutcome: capabilityOutcomeShape,
  CoProduction: coProductionShape,
  CommissioningContext: commissioningContextShape,
  DecisionRight: decisionRightShape,
  DesignParticipation: designParticipationShape,
  Dossier: dossierShape,
  Election: electionShape,
  Engagement: engagementShape,
  Evidence: evidenceShape,
  EvidenceSource: evidenceSourceShape,
  FailureDemand: failureDemandShape,
  FinancePeriod: financePeriodShape,
  Finances: financesShape,
  FiscalBenefit: fiscalBenefitShape,
  FiscalCase: fiscalCaseShape,
  FiscalCost: fiscalCostShape,
  Funding: fundingShape,
  Governance: governanceShape,
  GovernanceBody: governanceBodyShape,
  Identifier: identifierShape,
  Income: incomeShape,
  Indicator: indicatorShape,
  InformalResources: informalResourcesShape,
  Intervention: interventionShape,
  LocalEconomy: localEconomyShape,
  MarketShare: marketShareShape,
  MemberConstituency: memberConstituencyShape,
  MemberDecision: memberDecisionShape,
  Membership: membershipShape,
  Mission: missionShape,
  Mutual: mutualShape,
  Ownership: ownershipShape,
  OwnershipSnapshot: ownershipSnapshotShape,
  ParentSupport: parentSupportShape,
  Participation: participationShape,
  ParticipationEquity: participationEquityShape,
  Party: partyShape,
  Place: placeShape,
  PlaceStrategy: placeStrategyShape,
  Prevalence: prevalenceShape,
  PrevalenceBand: prevalenceBandShape,
  PrinciplePractice: principlePracticeShape,
  Rating: ratingShape,
  RePresentation: rePresentationShape,
  Reach: reachShape,
  Redesign: redesignShape,
  Relationship: relationshipShape,
  ReservedMatter: reservedMatterShape,
  Safeguards: safeguardsShape,
  Saving: savingShape,
  SeatGroup: seatGroupShape,
  SocialCapital: socialCapitalShape,
  Spillover: spilloverShape,
  StaffConsent: staffConsentShape,
  Stake: stakeShape,
  StrengthsAudit: strengthsAuditShape,
  SupplierSpend: supplierSpendShape,
  SurplusUse: surplusUseShape,
  Tie: tieShape,
  Transition: transitionShape,
  Unknown: unknownShape,
  Willingness: willingnessShape,
  Workforce: workforceShape,
  YearlySpend: yearlySpendShape,
});

/** Names of the records that a dossier is made of. */
export type RecordName =
  | 'CapabilityOutcome'
  | 'CoProduction'
  | 'CommissioningContext'
  | 'DecisionRight'
  | 'DesignParticipation'
  | 'Dossier'
  | 'Election'
  | 'Engagement'
  | 'Evidence'
  | 'EvidenceSource'
  | 'FailureDemand'
  | 'FinancePeriod'
  | 'Finances'
  | 'FiscalBenefit'
  | 'FiscalCase'
  | 'FiscalCost'
  | 'Funding'
  | 'Governance'
  | 'GovernanceBody'
  | 'Identifier'
  | 'Income'
  | 'Indicator'
  | 'InformalResources'
  | 'Intervention'
  | 'LocalEconomy'
  | 'MarketShare'
  | 'MemberConstituency'
  | 'MemberDecision'
  | 'Membership'
  | 'Mission'
  | 'Mutual'
  | 'Ownership'
  | 'OwnershipSnapshot'
  | 'ParentSupport'
  | 'Participation'
  | 'ParticipationEquity'
  | 'Party'
  | 'Place'
  | 'PlaceStrategy'
  | 'Prevalence'
  | 'PrevalenceBand'
  | 'PrinciplePractice'
  | 'Rating'
  | 'RePresentation'
  | 'Reach'
  | 'Redesign'
  | 'Relationship'
  | 'ReservedMatter'
  | 'Safeguards'
  | 'Saving'
  | 'SeatGroup'
  | 'SocialCapital'
  | 'Spillover'
  | 'StaffConsent'
  | 'Stake'
  | 'StrengthsAudit'
  | 'SupplierSpend'
  | 'SurplusUse'
  | 'Tie'
  | 'Transition'
  | 'Unknown'
  | 'Willingness'
  | 'Workforce'
  | 'YearlySpend';
