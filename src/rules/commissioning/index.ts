import { API_VERSION, definePlugin, type Plugin } from '../../define/index.ts';
import { budgetAlignmentRule } from './budget-alignment.ts';
import { commissionerCapabilityRule } from './commissioner-capability.ts';
import { contractSizeRule } from './contract-size.ts';
import { contractTermRule } from './contract-term.ts';
import { evidenceMatchRule } from './evidence-match.ts';
import { paymentTermsRule } from './payment-terms.ts';
import { routeToMarketRule } from './route-to-market.ts';
import { selfFundingRule } from './self-funding.ts';
import { sharedDesignRule } from './shared-design.ts';
import { specificationRoomRule } from './specification-room.ts';
import { willingnessRule } from './willingness.ts';

/** Whether an offer would be bought, in each commissioning context, or could be paid for without a buyer. */
export const commissioningRules: Plugin = /* @__PURE__ */ definePlugin({
  name: 'social-productivity/commissioning',
  version: '0.1.0',
  namespace: 'commissioning',
  apiVersion: API_VERSION,
  description: 'Whether an offer would be bought, in each commissioning context, or could be paid for without a buyer.',
  licence: 'MIT',
  rules: [
    budgetAlignmentRule,
    commissionerCapabilityRule,
    contractSizeRule,
    contractTermRule,
    evidenceMatchRule,
    paymentTermsRule,
    routeToMarketRule,
    selfFundingRule,
    sharedDesignRule,
    specificationRoomRule,
    willingnessRule,
  ],
  themes: {
    'commissioning/funding': 'Who would pay',
    'commissioning/market': 'Routes and partners',
    'commissioning/money': 'Value for the payer',
    'commissioning/terms': 'Terms of the contract',
  },
});
