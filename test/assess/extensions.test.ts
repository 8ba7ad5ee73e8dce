import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { API_VERSION, defineFact, definePlugin, type ExtensionSchema } from '../../src/define/index.ts';
import { DossierError, parseDossier } from '../../src/parse/index.ts';
import { dossierOf } from '../support/judged.ts';
import { ruleOn } from '../support/sample-rules.ts';

const loans = defineFact<number>({
  id: 'libraries.loans-kept',
  title: 'Loans kept',
  question: 'Which share of loans was kept?',
  unit: 'share',
  changeableBy: ['mutual'],
  reads: ['/extensions/libraries/loans'],
  read: ({ extensions }) => {
    const kept = extensions?.libraries?.loans;
    return typeof kept === 'number' ? kept : undefined;
  },
});

const evaluatorWith = (extension: ExtensionSchema) => {
  const rule = ruleOn(loans);
  const meta = { ...rule.meta, id: 'libraries/loans' as const, proposition: 'place' as const };
  return createEvaluator({
    plugins: [
      definePlugin({
        name: 'social-productivity-plugin-libraries',
        version: '1.0.0',
        namespace: 'libraries',
        apiVersion: API_VERSION,
        description: 'Reads loans.',
        licence: 'MIT',
        rules: [{ ...rule, meta }],
        themes: {},
        extension,
      }),
    ],
  });
};
const shares = z.strictObject({ loans: z.number().check(z.maximum(1)), 'a/b': z.optional(z.array(z.string())) });
const withData = (data: object): unknown => ({ ...dossierOf({}), extensions: { libraries: data } });

describe('data of a plugin', () => {
  it('reaches its facts once its schema accepts it', () => {
    const result = evaluatorWith(shares).safeAssess(withData({ loans: 0.75 }));
    expect(result).toMatchObject({ ok: true, assessment: { findings: [{ score: { low: 0.75, high: 0.75 } }] } });
  });
  it('is refused with every place at once', () => {
    const result = evaluatorWith(shares).safeAssess(withData({ loans: 2, 'a/b': [1] }));
    expect(result.ok ? [] : result.issues.map(({ path, code }) => [path, code])).toEqual([
      ['/extensions/libraries/a~1b/0', 'extension/refused'],
      ['/extensions/libraries/loans', 'extension/refused'],
    ]);
    expect(() => evaluatorWith(shares).assess(parseDossier(withData({ loans: 2 })))).toThrow(DossierError);
  });
  it('is not asked for when the dossier has none', () => {
    expect(evaluatorWith(shares).safeAssess(dossierOf({}))).toMatchObject({
      ok: true,
      assessment: { findings: [{ outcome: 'unknown' }] },
    });
  });
  it.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['answers later', () => Promise.resolve({ value: 1 })],
    ['answers nothing', () => undefined],
    ['answers issues that are no list', () => ({ issues: 1 })],
  ])('cannot be trusted when the schema %s', (_, validate) => {
    const schema: ExtensionSchema = { '~standard': { version: 1, vendor: 'test', validate } };
    const result = evaluatorWith(schema).safeAssess(withData({ loans: 1 }));
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['extension/unanswered']);
  });
  it('may give its places as records and its reasons not at all', () => {
    const validate = () => ({ issues: [{ path: [{ key: 'loans' }] }, 'odd'] });
    const schema: ExtensionSchema = { '~standard': { version: 1, vendor: 'test', validate } };
    const result = evaluatorWith(schema).safeAssess(withData({ loans: 1 }));
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      '/extensions/libraries',
      '/extensions/libraries/loans',
    ]);
  });
});
