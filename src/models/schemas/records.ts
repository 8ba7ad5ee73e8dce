import type * as z from 'zod/mini';
import {
  capabilityOutcomeSchema,
  strengthsAuditSchema,
  failureDemandSchema,
  rePresentationSchema,
} from '../intervention/capability-outcome.ts';
import {
  participationSchema,
  coProductionSchema,
  informalResourcesSchema,
  decisionRightSchema,
  participationEquitySchema,
  principlePracticeSchema,
} from '../relationship/co-production.ts';
import { commissioningContextSchema } from '../commissioning-context.ts';
import { willingnessSchema, marketShareSchema, engagementSchema } from '../commissioning-context/buying-terms.ts';
import { dossierSchema } from '../dossier.ts';
import { evidenceSourceSchema, evidenceSchema, unknownSchema } from '../evidence.ts';
import { financePeriodSchema, incomeSchema, savingSchema, financesSchema } from '../mutual/finances.ts';
import { fiscalBenefitSchema, fiscalCostSchema, fiscalCaseSchema } from '../intervention/fiscal-case.ts';
import { seatGroupSchema, governanceBodySchema, reservedMatterSchema, governanceSchema } from '../mutual/governance.ts';
import { indicatorSchema } from '../shared/indicator.ts';
import {
  yearlySpendSchema,
  redesignSchema,
  designParticipationSchema,
  fundingSchema,
  interventionSchema,
} from '../intervention.ts';
import { supplierSpendSchema, spilloverSchema, localEconomySchema } from '../mutual/local-economy.ts';
import {
  memberConstituencySchema,
  memberDecisionSchema,
  electionSchema,
  membershipSchema,
} from '../mutual/membership.ts';
import { identifierSchema, reachSchema, mutualSchema } from '../mutual.ts';
import { stakeSchema, ownershipSnapshotSchema, ownershipSchema } from '../mutual/ownership.ts';
import { placeSchema, placeStrategySchema } from '../shared/place-strategy.ts';
import { prevalenceSchema, prevalenceBandSchema } from '../shared/prevalence.ts';
import { ratingSchema } from '../rating.ts';
import { partySchema, tieSchema, socialCapitalSchema, relationshipSchema } from '../relationship.ts';
import { surplusUseSchema, safeguardsSchema } from '../mutual/safeguards.ts';
import { transitionSchema, parentSupportSchema, missionSchema } from '../mutual/transition.ts';
import { workforceSchema, staffConsentSchema } from '../mutual/workforce.ts';

/** Every record schema by the name of its interface. A function, so that who does not call it does not bundle it. */
export const recordSchemas = (): Readonly<Record<RecordName, z.ZodMiniType>> => ({
  CapabilityOutcome: capabilityOutcomeSchema,
  CoProduction: coProductionSchema,
  CommissioningContext: commissioningContextSchema,
  DecisionRight: decisionRightSchema,
  DesignParticipation: designParticipationSchema,
  Dossier: dossierSchema,
  Election: electionSchema,
  Engagement: engagementSchema,
  Evidence: evidenceSchema,
  EvidenceSource: evidenceSourceSchema,
  FailureDemand: failureDemandSchema,
  FinancePeriod: financePeriodSchema,
  Finances: financesSchema,
  FiscalBenefit: fiscalBenefitSchema,
  FiscalCase: fiscalCaseSchema,
  FiscalCost: fiscalCostSchema,
  Funding: fundingSchema,
  Governance: governanceSchema,
  GovernanceBody: governanceBodySchema,
  Identifier: identifierSchema,
  Income: incomeSchema,
  Indicator: indicatorSchema,
  InformalResources: informalResourcesSchema,
  Intervention: interventionSchema,
  LocalEconomy: localEconomySchema,
  MarketShare: marketShareSchema,
  MemberConstituency: memberConstituencySchema,
  MemberDecision: memberDecisionSchema,
  Membership: membershipSchema,
  Mission: missionSchema,
  Mutual: mutualSchema,
  Ownership: ownershipSchema,
  OwnershipSnapshot: ownershipSnapshotSchema,
  ParentSupport: parentSupportSchema,
  Participation: participationSchema,
  ParticipationEquity: participationEquitySchema,
  Party: partySchema,
  Place: placeSchema,
  PlaceStrategy: placeStrategySchema,
  Prevalence: prevalenceSchema,
  PrevalenceBand: prevalenceBandSchema,
  PrinciplePractice: principlePracticeSchema,
  Rating: ratingSchema,
  RePresentation: rePresentationSchema,
  Reach: reachSchema,
  Redesign: redesignSchema,
  Relationship: relationshipSchema,
  ReservedMatter: reservedMatterSchema,
  Safeguards: safeguardsSchema,
  Saving: savingSchema,
  SeatGroup: seatGroupSchema,
  SocialCapital: socialCapitalSchema,
  Spillover: spilloverSchema,
  StaffConsent: staffConsentSchema,
  Stake: stakeSchema,
  StrengthsAudit: strengthsAuditSchema,
  SupplierSpend: supplierSpendSchema,
  SurplusUse: surplusUseSchema,
  Tie: tieSchema,
  Transition: transitionSchema,
  Unknown: unknownSchema,
  Willingness: willingnessSchema,
  Workforce: workforceSchema,
  YearlySpend: yearlySpendSchema,
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
