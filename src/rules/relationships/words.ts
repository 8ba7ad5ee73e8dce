import type { Words } from '../../define/index.ts';
import { factWords } from '../../facts/words.ts';
import { agencyIntegrationWords } from './agency-integration.words.ts';
import { bridgingWords } from './bridging.words.ts';
import { coProductionBreadthWords } from './co-production-breadth.words.ts';
import { continuityWords } from './continuity.words.ts';
import { crossSectorIntegrationWords } from './cross-sector-integration.words.ts';
import { decisionRightsWords } from './decision-rights.words.ts';
import { informalResourcesWords } from './informal-resources.words.ts';
import { informalSourcesWords } from './informal-sources.words.ts';
import { linkingPracticeWords } from './linking-practice.words.ts';
import { linkingSocialCapitalWords } from './linking-social-capital.words.ts';
import { networkBrokerageWords } from './network-brokerage.words.ts';
import { participationDepthWords } from './participation-depth.words.ts';
import { participationEquityWords } from './participation-equity.words.ts';
import { partnershipQualityWords } from './partnership-quality.words.ts';
import { principlesProfileWords } from './principles-profile.words.ts';
import { reciprocityWords } from './reciprocity.words.ts';

/** Words of the rules about proposition 1, and of every fact. */
export const relationshipsWords: Words = {
  rules: [
    agencyIntegrationWords,
    bridgingWords,
    coProductionBreadthWords,
    continuityWords,
    crossSectorIntegrationWords,
    decisionRightsWords,
    informalResourcesWords,
    informalSourcesWords,
    linkingPracticeWords,
    linkingSocialCapitalWords,
    networkBrokerageWords,
    participationDepthWords,
    participationEquityWords,
    partnershipQualityWords,
    principlesProfileWords,
    reciprocityWords,
  ],
  facts: factWords,
};
