import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/parse/parse.ts';
import { toHtml, toPortfolio, toSideBySide } from '../../src/report/index.ts';
import { assess, standardCatalogue } from '../../src/standard.ts';
import { hostile, sketchOptions, vulnerable } from '../support/sketched-assessment.ts';

const folder = join(import.meta.dirname, '../../docs/dossiers');
const catalogues = { en: standardCatalogue() };

const HOSTILE = '<script>alert(1)</script> "quoted" \u202Eright to left \u0000 &amp; ]]> -->';

const checker = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // A region that scrolls is a `div` with a role, so that it does not count as a section of the report.
    'prefer-native-element': 'off',
    // The region must be reachable by keyboard to be scrolled by it.
    'no-redundant-role': 'error',
    'long-title': 'off',
    'require-sri': 'off',
  },
});

/** Everything that the standard forbids in a page, one line each. */
const faultsOf = async (html: string): Promise<readonly string[]> => {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${String(line)}:${String(column)}: ${message}`),
  );
};

describe('the HTML of reports', () => {
  it.each(readdirSync(folder))('on %s is valid, in both languages and both skins', async (file) => {
    const dossier = parseDossier(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const options = { catalogues, subject: dossier.mutual.name };
    const assessment = assess(dossier);
    for (const locale of ['en', 'cy'] as const) {
      for (const skin of ['plain', 'govuk'] as const) {
        expect(await faultsOf(toHtml(assessment, { ...options, locale, skin }))).toEqual([]);
      }
    }
  });

  it('is valid where every text is hostile', async () => {
    expect(await faultsOf(toHtml(hostile(HOSTILE), { ...sketchOptions, subject: HOSTILE }))).toEqual([]);
  });

  it('is valid for several assessments', async () => {
    const [one, two] = [
      { name: 'One', assessment: vulnerable },
      { name: 'Two', assessment: hostile(HOSTILE) },
    ];
    expect(await faultsOf(toSideBySide(one, two, { ...sketchOptions, form: 'html' }))).toEqual([]);
    expect(await faultsOf(toPortfolio([one, two], { ...sketchOptions, form: 'html' }))).toEqual([]);
  });
});
