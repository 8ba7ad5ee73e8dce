import type { Plugin } from 'social-productivity/define';
import { definePlugin } from 'social-productivity/define';
import { auditSchema } from './audit.ts';
import { weakestPrincipleRule } from './rules/weakest-principle.ts';

/** Reads the scores of a co-production audit. */
export const coproductionAuditPlugin: Plugin = /* @__PURE__ */ definePlugin({
  name: 'social-productivity-plugin-coproduction-audit',
  version: '0.1.0',
  namespace: 'coproduction-audit',
  // The contract this was written for, and not API_VERSION: an engine that speaks another one then says so.
  apiVersion: 1,
  description: 'Reads the scores of a co-production audit and asks whether any principle is left behind.',
  licence: 'MIT',
  rules: [weakestPrincipleRule],
  themes: { 'relationships/citizen-and-service': 'Citizen and service' },
  extension: auditSchema,
});
