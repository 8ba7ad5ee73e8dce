import { describe, expect, it } from 'vitest';
import { createEvaluator, namesIn } from '../../src/assess/index.ts';
import { screeningProfile } from '../../src/define/index.ts';
import { toCharts, toHtml, toMarkdown, toRows, toText } from '../../src/report/index.ts';
import { standardCatalogue, standardRuleSets } from '../../src/standard.ts';
import { DOSSIER_NAMES, dossier } from './dossiers.ts';

const evaluator = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
const catalogues = { en: standardCatalogue() };

describe.each(DOSSIER_NAMES)('%s', (name) => {
  const subject = dossier(name);
  const assessment = evaluator.assess(subject);

  it.each(['en', 'cy'] as const)('can be told in %s, as text, Markdown, HTML, rows and pictures', (locale) => {
    const options = {
      catalogues,
      subject: subject.mutual.name,
      names: namesIn(subject),
      locale,
      layer: 'whole' as const,
    };
    const written = [toText, toMarkdown, toHtml].map((write) => write(assessment, options));
    const pictures = toCharts(assessment, options).map(({ svg }) => svg);
    for (const text of [...written, ...pictures]) {
      expect(text.length).toBeGreaterThan(500);
      // Neither a hole that was left open nor a value that was none.
      expect(text.replace(/<style[^>]*>.*?<\/style>/gs, '')).not.toMatch(
        /\{\w+(:\w+)?\}|\bundefined\b|\bNaN\b|\[object /,
      );
    }
    expect(toRows(assessment, options).length).toBeGreaterThan(30);
  });
});

it('does not reassure where nobody has looked: no threat to NAViGO was examined', () => {
  const subject = dossier('navigo');
  const text = toText(evaluator.assess(subject), { catalogues, layer: 'audit' });
  expect(text).toContain('What might threaten it has not been examined.');
  expect(text).not.toContain('Nothing that was shown to threaten it');
});
