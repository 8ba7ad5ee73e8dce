import type { FactWords } from '../define/index.ts';
import { standingWords } from './change/standing.words.ts';
import { transitionWords } from './change/transition.words.ts';
import { bidSizeWords } from './contracts/bid-size.words.ts';
import { bidTermsWords } from './contracts/bid-terms.words.ts';
import { buyingTermsWords } from './contracts/buying-terms.words.ts';
import { contractLossesWords } from './contracts/contract-losses.words.ts';
import { contractsWords } from './contracts/contracts.words.ts';
import { evidenceGapWords } from './contracts/evidence-gap.words.ts';
import { fundedNowWords } from './contracts/funded-now.words.ts';
import { marketWords } from './contracts/market.words.ts';
import { offerStandingWords } from './contracts/offer-standing.words.ts';
import { payerCaptureWords } from './contracts/payer-capture.words.ts';
import { paymentTermsWords } from './contracts/payment-terms.words.ts';
import { reservedRouteWords } from './contracts/reserved-route.words.ts';
import { socialValueWords } from './contracts/social-value.words.ts';
import { accountsWords } from './money/accounts.words.ts';
import { benefitCostWords } from './money/benefit-cost.words.ts';
import { fundingWords } from './money/funding.words.ts';
import { payersWords } from './money/payers.words.ts';
import { pooledBudgetsWords } from './money/pooled-budgets.words.ts';
import { benefitHorizonWords } from './offers/benefit-horizon.words.ts';
import { capabilityOutcomesWords } from './offers/capability-outcomes.words.ts';
import { earlySpendWords } from './offers/early-spend.words.ts';
import { evidenceStrengthWords } from './offers/evidence-strength.words.ts';
import { failureDemandWords } from './offers/failure-demand.words.ts';
import { measuredFiguresWords } from './offers/measured-figures.words.ts';
import { offerRedesignWords } from './offers/offer-redesign.words.ts';
import { offerScopeWords } from './offers/offer-scope.words.ts';
import { preventionWords } from './offers/prevention.words.ts';
import { repeatNeedWords } from './offers/repeat-need.words.ts';
import { strengthsPracticeWords } from './offers/strengths-practice.words.ts';
import { controlProtectionsWords } from './ownership/control-protections.words.ts';
import { missionWords } from './ownership/mission.words.ts';
import { mutualRegimesWords } from './ownership/mutual-regimes.words.ts';
import { ownershipWords } from './ownership/ownership.words.ts';
import { partnerControlWords } from './ownership/partner-control.words.ts';
import { surplusWords } from './ownership/surplus.words.ts';
import { citizenPowerWords } from './participation/citizen-power.words.ts';
import { councilAccountabilityWords } from './participation/council-accountability.words.ts';
import { decisionRightsWords } from './participation/decision-rights.words.ts';
import { equityWords } from './participation/equity.words.ts';
import { governanceWords } from './participation/governance.words.ts';
import { membershipWords } from './participation/membership.words.ts';
import { openCircleWords } from './participation/open-circle.words.ts';
import { outsideSayWords } from './participation/outside-say.words.ts';
import { participationRecordWords } from './participation/participation-record.words.ts';
import { staffConsentWords } from './participation/staff-consent.words.ts';
import { anchorWords } from './place/anchor.words.ts';
import { enterpriseWords } from './place/enterprise.words.ts';
import { localEmploymentWords } from './place/local-employment.words.ts';
import { localMultiplierWords } from './place/local-multiplier.words.ts';
import { localSpendWords } from './place/local-spend.words.ts';
import { placeStrategyWords } from './place/place-strategy.words.ts';
import { specialisationWords } from './place/specialisation.words.ts';
import { coProductionPrinciplesWords } from './relationships/co-production-principles.words.ts';
import { coProductionWords } from './relationships/co-production.words.ts';
import { continuityWords } from './relationships/continuity.words.ts';
import { informalResourcesWords } from './relationships/informal-resources.words.ts';
import { integrationWords } from './relationships/integration.words.ts';
import { linkingPracticeWords } from './relationships/linking-practice.words.ts';
import { partnershipQualityWords } from './relationships/partnership-quality.words.ts';
import { relationshipNetworkWords } from './relationships/relationship-network.words.ts';
import { socialCapitalWords } from './relationships/social-capital.words.ts';
import { veneerWords } from './relationships/veneer.words.ts';

/** Words of every fact of the library. */
export const factWords: readonly FactWords[] = /* @__PURE__ */ [
  standingWords,
  transitionWords,
  bidSizeWords,
  bidTermsWords,
  buyingTermsWords,
  contractLossesWords,
  contractsWords,
  evidenceGapWords,
  fundedNowWords,
  marketWords,
  offerStandingWords,
  payerCaptureWords,
  paymentTermsWords,
  reservedRouteWords,
  socialValueWords,
  accountsWords,
  benefitCostWords,
  fundingWords,
  payersWords,
  pooledBudgetsWords,
  benefitHorizonWords,
  capabilityOutcomesWords,
  earlySpendWords,
  evidenceStrengthWords,
  failureDemandWords,
  measuredFiguresWords,
  offerRedesignWords,
  offerScopeWords,
  preventionWords,
  repeatNeedWords,
  strengthsPracticeWords,
  controlProtectionsWords,
  missionWords,
  mutualRegimesWords,
  ownershipWords,
  partnerControlWords,
  surplusWords,
  citizenPowerWords,
  councilAccountabilityWords,
  decisionRightsWords,
  equityWords,
  governanceWords,
  membershipWords,
  openCircleWords,
  outsideSayWords,
  participationRecordWords,
  staffConsentWords,
  anchorWords,
  enterpriseWords,
  localEmploymentWords,
  localMultiplierWords,
  localSpendWords,
  placeStrategyWords,
  specialisationWords,
  coProductionPrinciplesWords,
  coProductionWords,
  continuityWords,
  informalResourcesWords,
  integrationWords,
  linkingPracticeWords,
  partnershipQualityWords,
  relationshipNetworkWords,
  socialCapitalWords,
  veneerWords,
].flat();
