import type { Words } from '../../define/index.ts';
import { factWords } from '../../facts/words.ts';
import { assetLockAndCapitalWords } from './asset-lock-and-capital.words.ts';
import { diversificationAndDriftWords } from './diversification-and-drift.words.ts';
import { informalShareAndBurdenWords } from './informal-share-and-burden.words.ts';
import { jointVentureAndDistinctivenessWords } from './joint-venture-and-distinctiveness.words.ts';
import { localSpendAndPriceWords } from './local-spend-and-price.words.ts';
import { upstreamShareAndPayerWords } from './upstream-share-and-payer.words.ts';

/** Words of the rules about tensions, and of every fact. */
export const tensionsWords: Words = {
  rules: [
    assetLockAndCapitalWords,
    diversificationAndDriftWords,
    informalShareAndBurdenWords,
    jointVentureAndDistinctivenessWords,
    localSpendAndPriceWords,
    upstreamShareAndPayerWords,
  ],
  facts: factWords,
};
