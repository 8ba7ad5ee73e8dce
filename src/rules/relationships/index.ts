import { API_VERSION, definePlugin, type Plugin } from '../../define/index.ts';
import { coProductionBreadthRule } from './co-production-breadth.ts';
import { crossSectorIntegrationRule } from './cross-sector-integration.ts';
import { informalSourcesRule } from './informal-sources.ts';
import { linkingPracticeRule } from './linking-practice.ts';
import { participationDepthRule } from './participation-depth.ts';

/** Proposition 1: value is created through relationships. */
export const relationshipsRules: Plugin = /* @__PURE__ */ definePlugin({
  name: 'social-productivity/relationships',
  version: '0.1.0',
  namespace: 'relationships',
  apiVersion: API_VERSION,
  description: 'Proposition 1: value is created through relationships.',
  licence: 'MIT',
  rules: [
    coProductionBreadthRule,
    crossSectorIntegrationRule,
    informalSourcesRule,
    linkingPracticeRule,
    participationDepthRule,
  ],
  themes: {
    'relationships/citizen-and-service': 'Citizen and service',
    'relationships/formal-and-informal': 'Formal and informal resources',
    'relationships/private-and-public': 'Private business and public institutions',
    'relationships/between-agencies': 'Between agencies',
  },
});
