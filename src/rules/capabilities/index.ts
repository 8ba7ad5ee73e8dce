import { API_VERSION, definePlugin, type Plugin } from '../../define/index.ts';
import { benefitCostRule } from './benefit-cost.ts';
import { capabilityChangeRule } from './capability-change.ts';
import { communityResilienceRule } from './community-resilience.ts';
import { demandElsewhereRule } from './demand-elsewhere.ts';
import { evidenceStrengthRule } from './evidence-strength.ts';
import { failureDemandRule } from './failure-demand.ts';
import { horizonCoverageRule } from './horizon-coverage.ts';
import { offerRedesignRule } from './offer-redesign.ts';
import { outcomeFollowUpRule } from './outcome-follow-up.ts';
import { preventionShareRule } from './prevention-share.ts';
import { repeatNeedRule } from './repeat-need.ts';
import { strengthsPracticeRule } from './strengths-practice.ts';
import { supportBeyondResolutionRule } from './support-beyond-resolution.ts';
import { wholePersonScopeRule } from './whole-person-scope.ts';

/** Proposition 2: capabilities and resilience over the long term, rather than mending failure. */
export const capabilitiesRules: Plugin = /* @__PURE__ */ definePlugin({
  name: 'social-productivity/capabilities',
  version: '0.1.0',
  namespace: 'capabilities',
  apiVersion: API_VERSION,
  description: 'Proposition 2: capabilities and resilience over the long term.',
  licence: 'MIT',
  rules: [
    benefitCostRule,
    capabilityChangeRule,
    communityResilienceRule,
    demandElsewhereRule,
    evidenceStrengthRule,
    failureDemandRule,
    horizonCoverageRule,
    offerRedesignRule,
    outcomeFollowUpRule,
    preventionShareRule,
    repeatNeedRule,
    strengthsPracticeRule,
    supportBeyondResolutionRule,
    wholePersonScopeRule,
  ],
  themes: {
    'capabilities/before-failure': 'Acting before failure',
    'capabilities/people-and-strengths': 'People and their strengths',
    'capabilities/over-the-long-term': 'Over the long term',
    'capabilities/the-offer-itself': 'The offer itself',
  },
});
