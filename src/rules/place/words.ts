import type { Words } from '../../define/index.ts';
import { factWords } from '../../facts/words.ts';
import { absoluteConsentWords } from './absolute-consent.words.ts';
import { anchorMaturityWords } from './anchor-maturity.words.ts';
import { boardCompositionWords } from './board-composition.words.ts';
import { councilAccountabilityWords } from './council-accountability.words.ts';
import { enterpriseSpillOverWords } from './enterprise-spill-over.words.ts';
import { equalVotesWords } from './equal-votes.words.ts';
import { fairLocalWorkWords } from './fair-local-work.words.ts';
import { joinedAimsWords } from './joined-aims.words.ts';
import { localDesignWords } from './local-design.words.ts';
import { localMultiplierWords } from './local-multiplier.words.ts';
import { localSpendWords } from './local-spend.words.ts';
import { memberControlWords } from './member-control.words.ts';
import { memberParticipationWords } from './member-participation.words.ts';
import { sectorSpecialisationWords } from './sector-specialisation.words.ts';
import { socialValueWeightWords } from './social-value-weight.words.ts';
import { stakeholderPluralityWords } from './stakeholder-plurality.words.ts';
import { statusGovernmentDefinitionWords } from './status-government-definition.words.ts';
import { statusProposedDefinitionWords } from './status-proposed-definition.words.ts';
import { statusQuarterOwnedWords } from './status-quarter-owned.words.ts';
import { strategyMandateWords } from './strategy-mandate.words.ts';
import { surplusLockWords } from './surplus-lock.words.ts';

/** Words of the rules about proposition 3, and of every fact. */
export const placeWords: Words = {
  rules: [
    absoluteConsentWords,
    anchorMaturityWords,
    boardCompositionWords,
    councilAccountabilityWords,
    enterpriseSpillOverWords,
    equalVotesWords,
    fairLocalWorkWords,
    joinedAimsWords,
    localDesignWords,
    localMultiplierWords,
    localSpendWords,
    memberControlWords,
    memberParticipationWords,
    sectorSpecialisationWords,
    socialValueWeightWords,
    stakeholderPluralityWords,
    statusGovernmentDefinitionWords,
    statusProposedDefinitionWords,
    statusQuarterOwnedWords,
    strategyMandateWords,
    surplusLockWords,
  ],
  facts: factWords,
};
