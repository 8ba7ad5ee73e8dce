import { describe, expect, it } from 'vitest';
import { createEvaluator, namesIn } from '../../src/assess/index.ts';
import { screeningProfile } from '../../src/define/index.ts';
import { toHtml, toMarkdown, toText } from '../../src/report/index.ts';
import { standardCatalogue, standardRuleSets } from '../../src/standard.ts';
import { DOSSIER_NAMES, dossier } from '../dossiers/dossiers.ts';

const evaluator = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
const told = (name: string) => {
  const subject = dossier(name);
  const assessment = evaluator.assess(subject);
  const options = {
    catalogues: { en: standardCatalogue() },
    subject: subject.mutual.name,
    names: namesIn(subject),
    sources: subject.evidence,
  };
  return { subject, assessment, options };
};

/** What an element of a page holds, by its id; elements of a layer nest, so that the end is found by counting. */
const elementOf = (html: string, id: string): string => {
  const start = html.indexOf(`<div id="${id}"`);
  if (start === -1) return '';
  let depth = 0;
  for (const found of html.slice(start).matchAll(/<(\/?)div\b/g)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(start, start + found.index);
  }
  return '';
};
const wordsOf = (markup: string): string =>
  markup
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(DOSSIER_NAMES)('the whole report on %s', (name) => {
  const { assessment, options, subject } = told(name);
  const html = toHtml(assessment, { ...options, layer: 'whole' });
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  it('uses each id once, and every link inside it leads somewhere', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads from every fact, threat, step and question of the page to its finding, and back', () => {
    for (const id of ['page-answer', 'page-threats', 'page-next', 'page-money', 'page-ask']) {
      const items = elementOf(html, id).match(/<(?:li|p)>[\s\S]*?<\/(?:li|p)>/g) ?? [];
      const facts = items.filter((item) => !/^(Does not apply|A full|Full answers|No offer)/.test(wordsOf(item)));
      expect(facts.filter((item) => !item.includes('href="#'))).toEqual([]);
    }
    for (const { rule } of assessment.findings.filter(
      ({ role, outcome }) => role === 'quality' && outcome === 'judged',
    )) {
      const card = elementOf(html, `finding-${rule.replace('/', '-')}`);
      expect(card).toContain('href="#page-');
    }
  });

  it('gives each source of a finding its title and its address', () => {
    const findings = elementOf(html, 'findings');
    const used = new Set(
      assessment.findings
        .filter(
          (one) =>
            (one.role === 'quality' || one.role === 'exposure') &&
            one.outcome === 'judged' &&
            one.score.high - one.score.low < 1,
        )
        .flatMap(({ reads }) => reads.flatMap(({ evidence }) => evidence)),
    );
    for (const { id, source } of subject.evidence ?? []) {
      if (!used.has(id)) continue;
      expect(wordsOf(findings)).toContain(source.title.slice(0, 40));
      if (source.url !== undefined) expect(findings).toContain(source.url.replace(/&/g, '&amp;').slice(0, 60));
    }
  });

  it('shows no id of evidence, rule or pointer on the page or among the findings, in any format', () => {
    const ids = new Set(assessment.findings.flatMap(({ reads }) => reads.flatMap(({ evidence }) => evidence)));
    // An id may be a word that a title uses too.
    const titles = (subject.evidence ?? []).map(({ source }) => source.title).join(' ');
    const dashed = [...ids].filter((id) => /[-_]/.test(id) && !titles.includes(id));
    for (const layer of ['page', 'findings'] as const) {
      for (const locale of ['en', 'cy'] as const) {
        for (const bare of [options, { ...options, sources: undefined, names: {} }]) {
          const asked = { ...bare, layer, locale };
          const written = [
            toText(assessment, asked).replace(/<https?:[^>]*>/g, ''),
            toMarkdown(assessment, asked).replace(/\(<[^>]*>\)/g, ''),
            wordsOf(toHtml(assessment, { ...asked, fragment: true })),
          ];
          for (const text of written) {
            const flat = text.replace(/\s+/g, ' ');
            expect(flat).not.toMatch(/(?:^| )\/(?:mutual|relationships|interventions|commissioning|evidence)\b/);
            expect(flat).not.toMatch(/✗|✓|items:|\bundefined\b|\bNaN\b|no text for|dim testun/);
            expect(flat).not.toMatch(/at (?:least|most) 0%|at (?:least|most) 100%|(?<!\d)0% to 100%|[Bb]etween 0% and 100%/);
            expect(flat).not.toMatch(/level 0 to 4 of 4|rung 1 to 8 of 8/);
            // Things one can count are counted.
            expect(flat).not.toMatch(/\d% of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)\b/);
            expect(flat).not.toMatch(/\b(?:place|relationships|capabilities|vulnerability|commissioning)\/[a-z]/);
            expect(dashed.filter((id) => flat.includes(` ${id} `) || flat.includes(`(${id})`))).toEqual([]);
          }
        }
      }
    }
  });
});

describe.each(DOSSIER_NAMES)('a reader’s ten questions of the page on %s', (name) => {
  const { assessment, options, subject } = told(name);
  const standard = createEvaluator({ plugins: standardRuleSets }).assess(subject);
  const page = toHtml(assessment, { ...options, otherDepths: [standard] });
  const at = (id: string): string => wordsOf(elementOf(page, id));

  it.each([
    ['what is the answer?', 'page-answer', /verdict|weak|mixed|positive|strong/i],
    ['why?', 'page-place', /answered[:,]|is not answered|None of \d+ is answered|Not asked/],
    ['how sure is it?', 'page-firm', /verdict|questions/],
    ['what threatens it?', 'page-threats', /Shown|Claimed|Possible|Ruled out|Not looked into|Does not apply/],
    ['who pays, and what is not known of the money?', 'page-money', /pays|pay |record|funding|offer|tests/i],
    ['what do I do next?', 'page-next', /You, the commissioner: \S+/],
    ['what do I ask, and what would it bring?', 'page-ask', /\?|No question/],
    ['of which day is it, and what does it rest on?', 'page-about', /\d{4}\. .*evidence from \d+ publication/],
    ['whose words are these?', 'page-sources', /Sources of this page: \S+/],
    ['what does it not judge, and who decided how?', 'page-limits', /does not judge quality.*decided/],
  ])('%s', (_, id, answer) => {
    expect(at(id)).toMatch(answer);
  });

  it('and by when: the day of what is urgent stands in the headline', () => {
    const cliff = assessment.findings.find(({ rule }) => rule === 'vulnerability/contract-cliff');
    const days = Object.values(cliff?.data ?? {}).filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)));
    const isShown = assessment.exposures.some(
      ({ exposure, state }) => exposure === 'vulnerability/contract-cliff' && state === 'established',
    );
    if (isShown && days.length > 0) expect(at('page-answer')).toMatch(/Urgent: .*\d{1,2} [A-Z][a-z]+ \d{4}/);
  });
});

describe('the page is written for its reader', () => {
  const { assessment, options } = told('explore-york');
  it.each([
    ['commissioner', 'You, the commissioner: '],
    ['mutual', 'You, the mutual: '],
    ['support-programme', 'You, the support programme, with the mutual: '],
  ] as const)('%s', (reader, words) => {
    const [first] = toText(assessment, { ...options, reader })
      .split('What to do next\n===============\n\n')
      .slice(1);
    expect(first?.trimStart().startsWith(`- ${words}`)).toBe(true);
  });
});
