import { API_VERSION, definePlugin, type Plugin } from '../../define/index.ts';
import { absoluteConsentRule } from './absolute-consent.ts';
import { anchorMaturityRule } from './anchor-maturity.ts';
import { boardCompositionRule } from './board-composition.ts';
import { councilAccountabilityRule } from './council-accountability.ts';
import { enterpriseSpillOverRule } from './enterprise-spill-over.ts';
import { equalVotesRule } from './equal-votes.ts';
import { fairLocalWorkRule } from './fair-local-work.ts';
import { joinedAimsRule } from './joined-aims.ts';
import { localDesignRule } from './local-design.ts';
import { localMultiplierRule } from './local-multiplier.ts';
import { localSpendRule } from './local-spend.ts';
import { memberControlRule } from './member-control.ts';
import { memberParticipationRule } from './member-participation.ts';
import { sectorSpecialisationRule } from './sector-specialisation.ts';
import { socialValueWeightRule } from './social-value-weight.ts';
import { stakeholderPluralityRule } from './stakeholder-plurality.ts';
import { statusGovernmentDefinitionRule } from './status-government-definition.ts';
import { statusProposedDefinitionRule } from './status-proposed-definition.ts';
import { statusQuarterOwnedRule } from './status-quarter-owned.ts';
import { strategyMandateRule } from './strategy-mandate.ts';
import { surplusLockRule } from './surplus-lock.ts';

/** Proposition 3: locally crafted, democratically owned strategies for productive places. */
export const placeRules: Plugin = /* @__PURE__ */ definePlugin({
  name: 'social-productivity/place',
  version: '0.1.0',
  namespace: 'place',
  apiVersion: API_VERSION,
  description: 'Proposition 3: locally crafted, democratically owned strategies for productive places.',
  licence: 'MIT',
  rules: [
    absoluteConsentRule,
    anchorMaturityRule,
    boardCompositionRule,
    councilAccountabilityRule,
    enterpriseSpillOverRule,
    equalVotesRule,
    fairLocalWorkRule,
    joinedAimsRule,
    localDesignRule,
    localMultiplierRule,
    localSpendRule,
    memberControlRule,
    memberParticipationRule,
    sectorSpecialisationRule,
    socialValueWeightRule,
    stakeholderPluralityRule,
    statusGovernmentDefinitionRule,
    statusProposedDefinitionRule,
    statusQuarterOwnedRule,
    strategyMandateRule,
    surplusLockRule,
  ],
  themes: {
    'place/democratic-ownership': 'Democratic ownership',
    'place/local-strategy': 'Local strategy',
    'place/local-economy': 'Local economy',
    'place/local-money': 'Money that stays',
    'place/mutual-status': 'Status as a mutual',
  },
});
