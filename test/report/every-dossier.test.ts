import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/parse/index.ts';
import { toCharts, toHtml, toMarkdown, toRows, toText } from '../../src/report/index.ts';
import { assess, standardCatalogue } from '../../src/standard.ts';

const folder = join(import.meta.dirname, '../../docs/dossiers');
const catalogues = { en: standardCatalogue() };

describe('every dossier of the repository', () => {
  it.each(readdirSync(folder))('%s renders in every form and both languages, with no sentence missing', (file) => {
    const dossier = parseDossier(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const assessment = assess(dossier);
    for (const locale of ['en', 'cy'] as const) {
      const options = { catalogues, subject: dossier.mutual.name, locale, layer: 'whole' as const };
      const forms = [
        toText(assessment, options),
        toMarkdown(assessment, options),
        toHtml(assessment, { ...options, fragment: true }),
        JSON.stringify(toRows(assessment, options)),
        ...toCharts(assessment, options).map(({ svg }) => svg),
      ];
      for (const form of forms) {
        expect(form.length).toBeGreaterThan(100);
        expect(form).not.toMatch(/\bNaN\b|\bundefined\b|\[object|\[no text for|\[dim testun|\{[a-z]+(:[a-z]+)?\}/);
      }
    }
  });
});
