import { API_VERSION, definePlugin, type Plugin } from '../../define/index.ts';
import { agencyIntegrationRule } from './agency-integration.ts';
import { bridgingRule } from './bridging.ts';
import { coProductionBreadthRule } from './co-production-breadth.ts';
import { continuityRule } from './continuity.ts';
import { crossSectorIntegrationRule } from './cross-sector-integration.ts';
import { decisionRightsRule } from './decision-rights.ts';
import { informalResourcesRule } from './informal-resources.ts';
import { informalSourcesRule } from './informal-sources.ts';
import { linkingPracticeRule } from './linking-practice.ts';
import { linkingSocialCapitalRule } from './linking-social-capital.ts';
import { networkBrokerageRule } from './network-brokerage.ts';
import { participationDepthRule } from './participation-depth.ts';
import { participationEquityRule } from './participation-equity.ts';
import { partnershipQualityRule } from './partnership-quality.ts';
import { principlesProfileRule } from './principles-profile.ts';
import { reciprocityRule } from './reciprocity.ts';

/** Proposition 1: value is created through relationships. */
export const relationshipsRules: Plugin = /* @__PURE__ */ definePlugin({
  name: 'social-productivity/relationships',
  version: '0.1.0',
  namespace: 'relationships',
  apiVersion: API_VERSION,
  description: 'Proposition 1: value is created through relationships.',
  licence: 'MIT',
  rules: [
    agencyIntegrationRule,
    bridgingRule,
    coProductionBreadthRule,
    continuityRule,
    crossSectorIntegrationRule,
    decisionRightsRule,
    informalResourcesRule,
    informalSourcesRule,
    linkingPracticeRule,
    linkingSocialCapitalRule,
    networkBrokerageRule,
    participationDepthRule,
    participationEquityRule,
    partnershipQualityRule,
    principlesProfileRule,
    reciprocityRule,
  ],
  themes: {
    'relationships/citizen-and-service': 'Citizen and service',
    'relationships/formal-and-informal': 'Formal and informal resources',
    'relationships/private-and-public': 'Private business and public institutions',
    'relationships/between-agencies': 'Between agencies',
  },
});
