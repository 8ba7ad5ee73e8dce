import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { screeningProfile, standardProfile } from '../../src/define/index.ts';
import { type Locale, toHtml, toMarkdown, toText } from '../../src/report/index.ts';
import { pageDocument, wordsIn } from '../../src/report/document/page-document.ts';
import { textOf } from '../../src/report/language/language.ts';
import { standardCatalogue, standardRuleSets } from '../../src/standard.ts';
import { dossier } from '../dossiers/dossiers.ts';

const NAMES = readdirSync(new URL('../../docs/dossiers/', import.meta.url)).map((name) => name.replace('.json', ''));
const profiles = { screening: screeningProfile, standard: standardProfile };
const catalogues = { en: standardCatalogue() };

const pageOf = (name: string, depth: keyof typeof profiles, locale: Locale = 'en') => {
  const subject = dossier(name);
  const assessment = createEvaluator({ plugins: standardRuleSets, profile: profiles[depth] }).assess(subject);
  const names = Object.fromEntries([
    ...(subject.interventions ?? []).map(({ id, name: own }): [string, string] => [id, own ?? id]),
    ...(subject.commissioning ?? []).map(({ id, commissioner }): [string, string] => [id, commissioner ?? id]),
  ]);
  const options = {
    catalogues,
    subject: subject.mutual.name,
    names,
    locale,
    layer: 'page' as const,
    sources: subject.evidence,
  };
  return { assessment, options, subject };
};

describe.each(NAMES)('the page on %s', (name) => {
  it.each(['screening', 'standard'] as const)('fits at %s depth: four hundred words at most', (depth) => {
    for (const locale of ['en', 'cy'] as const) {
      const { assessment, options } = pageOf(name, depth, locale);
      expect(wordsIn(pageDocument(assessment, options).blocks)).toBeLessThanOrEqual(400);
    }
  });
  it('answers what an officer would ask, in words and by the titles of its sources', () => {
    const { assessment, options, subject } = pageOf(name, 'screening');
    const text = toText(assessment, options).replace(/\s+/g, ' ');
    for (const part of [
      subject.mutual.name,
      'Is value created through relationships?',
      'Does it build people’s capabilities for the long term?',
      'Is it locally shaped and democratically owned?',
      'What threatens it',
      'Money',
      'What to ask',
      'How firm this is',
      'does not judge quality, safety or value for money',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/no text for|\/commissioning\/|\/mutual\/|items:|✗|at least 0%|at most 0%|undefined|NaN/);
    const titles = (subject.evidence ?? []).map(({ source }) => source.title);
    const listed = pageDocument(assessment, options).blocks.flatMap((block) =>
      block.kind === 'details' ? block.blocks.flatMap((one) => (one.kind === 'list' ? one.items.map(textOf) : [])) : [],
    );
    expect(listed.filter((one) => !titles.some((title) => one.startsWith(title.slice(0, 60))))).toEqual([]);
  });
  it('names no class beside a withheld verdict', () => {
    const { assessment, options } = pageOf(name, 'screening');
    const headings = pageDocument(assessment, options).blocks.flatMap((block) =>
      block.kind === 'heading' ? [textOf(block.words)] : [],
    );
    const wrong = Object.values(assessment.propositions).filter(({ verdict }, i) => {
      const own = headings.find((one) => one.startsWith(`${String(i + 1)}.`)) ?? '';
      return (verdict === 'insufficient-evidence') !== own.endsWith('? No verdict yet');
    });
    expect(wrong).toEqual([]);
  });
});

it('tells the threat that cannot wait first, with its day', () => {
  const { assessment, options } = pageOf('explore-york', 'standard');
  expect(toText(assessment, options).replace(/\s+/g, ' ')).toContain(
    'What is urgent: The only contract that is known ends on 31 March 2019, 9 months after the day of this assessment.',
  );
});

it('takes every form, and says what it lacks without sources', () => {
  const { assessment, options } = pageOf('navigo', 'screening');
  const { sources: _, ...bare } = options;
  expect(toMarkdown(assessment, options)).toContain('Sources of this page');
  expect(toHtml(assessment, options)).toContain('<html');
  expect(toText(assessment, bare)).toContain('made without the list of sources');
});

it('lists every source in the whole report, used and unused, by title', () => {
  const { assessment, options, subject } = pageOf('navigo', 'screening');
  const text = toText(assessment, { ...options, layer: 'whole' }).replace(/\s+/g, ' ');
  for (const { source } of subject.evidence ?? []) expect(text).toContain(source.title.slice(0, 20));
  expect(text).toContain('none at this depth');
});
