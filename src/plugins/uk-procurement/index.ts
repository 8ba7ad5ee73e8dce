import { API_VERSION, definePlugin, type Plugin } from '../../define/index.ts';
import { extensionSchema } from './extension.ts';
import { applicableRegimeRule } from './rules/applicable-regime.ts';
import { cicDividendCapRule } from './rules/cic-dividend-cap.ts';
import { controlConsistencyRule } from './rules/control-consistency.ts';
import { pensionProtectionRule } from './rules/pension-protection.ts';
import { regulation77Rule } from './rules/regulation-77.ts';
import { rightToChallengeRule } from './rules/right-to-challenge.ts';
import { section33Rule } from './rules/section-33.ts';
import { socialValueActRule } from './rules/social-value-act.ts';
import { socialValueModelRule } from './rules/social-value-model.ts';
import { societyLockRule } from './rules/society-lock.ts';
import { staffTransferRule } from './rules/staff-transfer.ts';
import { verticalExemptionRule } from './rules/vertical-exemption.ts';

export type { Authority, Body, Challenge, Procurement, Transfer, UkProcurement } from './extension.ts';

/**
 * UK procurement and company law as tests that answer in closed lists, each with the limb that fails or is not known.
 *
 * **It is not legal advice.** It was written from published texts and summaries; what could not be read is marked as
 * unverified and is a parameter to be set. It moves no verdict: it stands beside the assessment.
 *
 * @example
 * ```ts
 * import { createEvaluator, parseDossier, standardRuleSets } from 'social-productivity';
 * import { ukProcurement } from 'social-productivity/plugins/uk-procurement';
 *
 * const evaluator = createEvaluator({ plugins: [...standardRuleSets, ukProcurement] });
 * const dossier = parseDossier({
 *   schemaVersion: 1,
 *   asOf: '2026-03-01',
 *   mutual: { name: 'Example', level: 'organisation', legalForm: 'community-benefit-society' },
 * });
 * const finding = evaluator.assess(dossier).findings.find(({ rule }) => rule === 'uk-procurement/society-lock');
 * const open = finding?.outcome === 'judged' && finding.answer === 'lock-unknown'; // true
 * ```
 */
export const ukProcurement: Plugin = /* @__PURE__ */ definePlugin({
  name: 'social-productivity/plugins/uk-procurement',
  version: '0.1.0',
  namespace: 'uk-procurement',
  apiVersion: API_VERSION,
  description: 'UK procurement and company law as closed tests. Not legal advice.',
  licence: 'MIT',
  rules: [
    applicableRegimeRule,
    cicDividendCapRule,
    controlConsistencyRule,
    pensionProtectionRule,
    regulation77Rule,
    rightToChallengeRule,
    section33Rule,
    socialValueActRule,
    socialValueModelRule,
    societyLockRule,
    staffTransferRule,
    verticalExemptionRule,
  ],
  themes: {
    'uk-procurement/reservation': 'Reserved contracts',
    'uk-procurement/in-house': 'Controlled companies',
    'uk-procurement/form': 'Legal form and locks',
    'uk-procurement/social-value': 'Duties about social value',
    'uk-procurement/routes': 'Routes to a contract',
    'uk-procurement/staff': 'Staff who move',
  },
  extension: extensionSchema,
});
