import { API_VERSION, definePlugin, type Plugin } from '../../define/index.ts';
import { assetLockAndCapitalRule } from './asset-lock-and-capital.ts';
import { diversificationAndDriftRule } from './diversification-and-drift.ts';
import { informalShareAndBurdenRule } from './informal-share-and-burden.ts';
import { jointVentureAndDistinctivenessRule } from './joint-venture-and-distinctiveness.ts';
import { localSpendAndPriceRule } from './local-spend-and-price.ts';
import { upstreamShareAndPayerRule } from './upstream-share-and-payer.ts';

/** Tensions: two goods that pull apart. They show both sides and move no verdict. */
export const tensionsRules: Plugin = /* @__PURE__ */ definePlugin({
  name: 'social-productivity/tensions',
  version: '0.1.0',
  namespace: 'tensions',
  apiVersion: API_VERSION,
  description: 'Two goods that pull apart: both sides shown, nothing scored.',
  licence: 'MIT',
  rules: [
    assetLockAndCapitalRule,
    diversificationAndDriftRule,
    informalShareAndBurdenRule,
    jointVentureAndDistinctivenessRule,
    localSpendAndPriceRule,
    upstreamShareAndPayerRule,
  ],
  themes: {
    'tensions/capital': 'Capital and purpose',
    'tensions/partners': 'Partners',
    'tensions/resources': 'Resources and who bears them',
  },
});
