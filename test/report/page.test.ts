import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { screeningProfile, standardProfile } from '../../src/define/index.ts';
import { type Locale, toHtml, toMarkdown, toText } from '../../src/report/index.ts';
import { reportDocument } from '../../src/report/document/assessment-document.ts';
import { wordsIn } from '../../src/report/document/page-document.ts';
import type { Block } from '../../src/report/document/document.ts';
import { printText } from '../../src/report/formats/text.ts';
import { PROPOSITIONS } from '../../src/results/index.ts';
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

const wordsOf = (blocks: readonly Block[]): string => printText({ lang: 'en', title: [], blocks }).replace(/\s+/g, ' ');

/** What stands under a name in a report. */
const partOf = (blocks: readonly Block[], id: string): readonly Block[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'group') return [];
    return block.id === id ? block.blocks : partOf(block.blocks, id);
  });

describe.each(NAMES)('the page on %s', (name) => {
  it.each(['screening', 'standard'] as const)('fits at %s depth: four hundred words at most', (depth) => {
    for (const locale of ['en', 'cy'] as const) {
      const { assessment, options } = pageOf(name, depth, locale);
      const page = reportDocument(assessment, options).blocks.filter(
        (block) => !(block.kind === 'group' && block.id === 'page-sources') && block.kind !== 'note',
      );
      expect(wordsIn(page)).toBeLessThanOrEqual(400);
      expect(wordsIn(page)).toBeGreaterThan(200);
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
    const sources = partOf(reportDocument(assessment, options).blocks, 'page-sources');
    expect(titles.some((title) => wordsOf(sources).includes(title.slice(0, 60)))).toBe(true);
  });
  it('names no class beside a withheld verdict', () => {
    const { assessment, options } = pageOf(name, 'screening');
    const { blocks } = reportDocument(assessment, options);
    const wrong = PROPOSITIONS.filter((id) => {
      const said = wordsOf(partOf(blocks, `page-${id}`));
      return (
        assessment.propositions[id].verdict === 'insufficient-evidence' &&
        (!said.includes('No verdict yet') || /\b(weak(?! grounds| source)|mixed|positive|strong)\b/i.test(said))
      );
    });
    expect(wrong).toEqual([]);
  });
});

it('tells the threat that cannot wait first, with its day', () => {
  const { assessment, options } = pageOf('explore-york', 'standard');
  expect(toText(assessment, options).replace(/\s+/g, ' ')).toContain(
    'Urgent: The only contract that is known ends on 31 March 2019, 9 months after the day of this assessment.',
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
  const text = toText(assessment, { ...options, layer: 'audit' }).replace(/\s+/g, ' ');
  for (const { source } of subject.evidence ?? []) expect(text).toContain(source.title.slice(0, 20));
  expect(text).toContain('none at this depth');
});
