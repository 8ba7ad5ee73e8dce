import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createEvaluator, standardRuleSets } from 'social-productivity';
import { checkPlugin, exampleDossier } from 'social-productivity/testing';
import { coproductionAuditPlugin } from '../src/index.ts';

const audited = (audit: unknown) => exampleDossier({ extensions: { 'coproduction-audit': audit } });

describe('the plugin', () => {
  it('keeps every promise, on every example of its rules', () => {
    assert.deepEqual(checkPlugin(coproductionAuditPlugin), []);
  });

  it('adds its finding to those of the standard rules, and its share is shown', () => {
    const evaluator = createEvaluator({ plugins: [...standardRuleSets, coproductionAuditPlugin] });
    const result = evaluator.safeAssess(audited({ assets: [2, 2, 2] }));
    assert.ok(result.ok);
    const { findings, plugins } = result.assessment;
    assert.equal(findings.filter(({ plugin }) => plugin === coproductionAuditPlugin.name).length, 1);
    const stamp = plugins.find(({ name }) => name === coproductionAuditPlugin.name);
    assert.ok((stamp?.shares.relationships ?? 0) > 0);
  });

  it('refuses a score outside the scale, and says where it stands', () => {
    const evaluator = createEvaluator({ plugins: [coproductionAuditPlugin] });
    const result = evaluator.safeAssess(audited({ assets: [2, 7] }));
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ path }) => path),
      ['/extensions/coproduction-audit/assets/1'],
    );
  });
});
