import type { Words } from '../../define/index.ts';
import { factWords } from '../../facts/words.ts';
import { benefitCostWords } from './benefit-cost.words.ts';
import { capabilityChangeWords } from './capability-change.words.ts';
import { communityResilienceWords } from './community-resilience.words.ts';
import { demandElsewhereWords } from './demand-elsewhere.words.ts';
import { evidenceStrengthWords } from './evidence-strength.words.ts';
import { failureDemandWords } from './failure-demand.words.ts';
import { horizonCoverageWords } from './horizon-coverage.words.ts';
import { offerRedesignWords } from './offer-redesign.words.ts';
import { outcomeFollowUpWords } from './outcome-follow-up.words.ts';
import { preventionShareWords } from './prevention-share.words.ts';
import { repeatNeedWords } from './repeat-need.words.ts';
import { strengthsPracticeWords } from './strengths-practice.words.ts';
import { supportBeyondResolutionWords } from './support-beyond-resolution.words.ts';
import { wholePersonScopeWords } from './whole-person-scope.words.ts';

/** Words of the rules about proposition 2, and of every fact. */
export const capabilitiesWords: Words = {
  rules: [
    benefitCostWords,
    capabilityChangeWords,
    communityResilienceWords,
    demandElsewhereWords,
    evidenceStrengthWords,
    failureDemandWords,
    horizonCoverageWords,
    offerRedesignWords,
    outcomeFollowUpWords,
    preventionShareWords,
    repeatNeedWords,
    strengthsPracticeWords,
    supportBeyondResolutionWords,
    wholePersonScopeWords,
  ],
  facts: factWords,
};
