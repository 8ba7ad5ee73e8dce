import type { Words } from '../../define/index.ts';
import { factWords } from '../../facts/words.ts';
import { budgetAlignmentWords } from './budget-alignment.words.ts';
import { commissionerCapabilityWords } from './commissioner-capability.words.ts';
import { contractSizeWords } from './contract-size.words.ts';
import { contractTermWords } from './contract-term.words.ts';
import { evidenceMatchWords } from './evidence-match.words.ts';
import { paymentTermsWords } from './payment-terms.words.ts';
import { routeToMarketWords } from './route-to-market.words.ts';
import { selfFundingWords } from './self-funding.words.ts';
import { sharedDesignWords } from './shared-design.words.ts';
import { specificationRoomWords } from './specification-room.words.ts';
import { willingnessWords } from './willingness.words.ts';

/** Words of the rules about commissioning, and of every fact. */
export const commissioningWords: Words = {
  rules: [
    budgetAlignmentWords,
    commissionerCapabilityWords,
    contractSizeWords,
    contractTermWords,
    evidenceMatchWords,
    paymentTermsWords,
    routeToMarketWords,
    selfFundingWords,
    sharedDesignWords,
    specificationRoomWords,
    willingnessWords,
  ],
  facts: factWords,
};
