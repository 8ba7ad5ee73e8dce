import { describe, expect, it } from 'vitest';
import { toCharts, toHtml, toMarkdown, toRows, toText } from '../../src/report/index.ts';
import { guardFormula } from '../../src/report/rows.ts';
import { assessed, harbourCare, options } from '../support/reported.ts';
import { hostile, sketchOptions, vulnerable } from '../support/sketched-assessment.ts';
import { elementsOf, faultsOfMarkup } from './markup.ts';

const page = toHtml(vulnerable, sketchOptions);

describe('the report as HTML', () => {
  it('is well formed, for the sketch and for a real assessment, in both skins', () => {
    for (const skin of ['plain', 'govuk'] as const) {
      expect(faultsOfMarkup(toHtml(vulnerable, { ...sketchOptions, skin }))).toEqual([]);
      expect(faultsOfMarkup(toHtml(assessed(harbourCare), { ...options, skin }))).toEqual([]);
    }
  });

  it('names its language, has one h1, and no heading skips a level', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    const levels = elementsOf(page, /^h[1-6]$/).map(({ name }) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it('gives every table a caption and every heading of a table a scope', () => {
    const tables = page.split('<table').slice(1);
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((table) => !/^[^>]*>\s*<caption id="[^"]+">[^<]+/.test(table))).toEqual([]);
    expect(elementsOf(page, /^th$/).filter(({ attributes }) => !/scope="(col|row)"/.test(attributes))).toEqual([]);
  });

  it('uses each id once, and every label points at one', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, list = '']) => list.split(' '));
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(http|\son\w+=|javascript:/i);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  });

  it('folds the working away and has a style sheet for print', () => {
    expect(page).toContain('<details>\n<summary>Working: Voice</summary>');
    expect(page).toContain('@media print');
  });

  it('brings class names and no style in the skin of govuk-frontend', () => {
    const skinned = toHtml(vulnerable, { ...sketchOptions, skin: 'govuk' });
    expect(skinned).not.toContain('<style');
    expect(skinned).toContain('<h1 class="govuk-heading-xl">');
    expect(skinned).toContain('<summary class="govuk-details__summary"><span class="govuk-details__summary-text">');
  });

  it('gives the report alone for a page of one’s own', () => {
    const part = toHtml(vulnerable, { ...sketchOptions, fragment: true });
    expect(part).toMatch(/^<main>\n<h1>[\s\S]*<\/main>\n$/);
    expect(part).not.toContain('<html');
  });
});

describe('the report as Markdown', () => {
  const lines = toMarkdown(vulnerable, sketchOptions).split('\n');

  it('has one title and the summary right below', () => {
    expect(lines.filter((line) => line.startsWith('# '))).toEqual(['# How socially productive is Harbour Care?']);
    expect(lines).toContain('## In short');
  });

  it('has tables whose rows are all as long as their headings', () => {
    const lengths = lines
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(lengths.length).toBeGreaterThan(20);
    const starts = lines.flatMap((line, i) => (line.startsWith('| ---') ? [i] : []));
    for (const start of starts) {
      for (let i = start; lines[i]?.startsWith('|') === true; i++) {
        expect(lines[i]?.replaceAll('\\|', '').split('|').length).toBe(
          lines[start - 1]?.replaceAll('\\|', '').split('|').length,
        );
      }
    }
  });
});

describe('hostile text', () => {
  const texts = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></style></svg><script>',
    '| a | b |\n\n# title\n[click](javascript:alert(1)) ![x](http://evil.test/x.png) `code` <b>',
    '- item\n1. one\n> quote\n---\n',
    '\u{202e}evil\u{2066}\u{200f}',
    '{subject} {count} {share:percent}',
    '__proto__',
    'constructor',
    '=cmd|calc!A1',
    'x'.repeat(10_000),
  ];

  it.each(texts)('is harmless wherever it stands: %.30s', (text) => {
    const assessment = hostile(text);
    const told = { ...sketchOptions, subject: text, names: { [text]: text } };
    const html = toHtml(assessment, told);
    expect(faultsOfMarkup(html)).toEqual([]);
    const baseline = new Set(elementsOf(page, /./).map(({ name }) => name));
    expect(elementsOf(html, /./).filter(({ name }) => !baseline.has(name))).toEqual([]);
    expect(elementsOf(html, /./).filter(({ attributes }) => /\son|\ssrc=/.test(` ${attributes}`))).toEqual([]);

    const markdown = toMarkdown(assessment, told);
    expect(markdown).not.toMatch(/<(?!\/?span)|(?<!\\)\]\(|:\/\//);
    expect(markdown.split('\n').filter((line) => /^#+ /.test(line)).length).toBe(
      toMarkdown(vulnerable, sketchOptions)
        .split('\n')
        .filter((line) => /^#+ /.test(line)).length,
    );

    const plain = toText(assessment, told);
    expect(plain).not.toMatch(/[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200f}]/u);
    expect(plain.split('\n').filter((line) => line.length > 96)).toEqual([]);
    for (const { svg } of toCharts(assessment, told)) expect(faultsOfMarkup(svg)).toEqual([]);
  });
});

describe('the rows', () => {
  const rows = toRows(vulnerable, sketchOptions);

  it('are one for each proposition, finding and fact that was read', () => {
    const count = (kind: string): number => rows.filter((row) => row.kind === kind).length;
    // Six findings; five of them read one fact each, the broken one none.
    expect([count('proposition'), count('rule'), count('fact')]).toEqual([3, 6, 5]);
  });

  it('all have the same keys, and no value is undefined', () => {
    const keys = Object.keys(rows[0] ?? {});
    expect(keys.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual([...keys].sort());
      expect(Object.values(row)).not.toContain(undefined);
    }
  });

  it('carry numbers as numbers', () => {
    expect(rows[0]).toMatchObject({ result: 'positive', low: 0.66, centre: 0.74, high: 0.82, coverage: 0.84 });
    expect(rows.find(({ rule, kind }) => kind === 'rule' && rule === 'relationships/voice')).toMatchObject({
      weight: 0.84,
      contribution: 0.26,
      statement: 'The record shows: At least 70% of decisions are shared.',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '"=1', '|cmd', '%x', ';=1'])(
    'guard the formula %s',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );

  it('leave other text as it is', () => {
    expect(guardFormula('One commissioner = one risk')).toBe('One commissioner = one risk');
  });

  it('meant for a spreadsheet hold no text that would be computed', () => {
    const safe = toRows(hostile('=cmd|calc!A1'), { ...sketchOptions, subject: '=1+1' });
    const texts = safe.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
    expect(safe[0]?.subject).toBe("'=1+1");
  });
});
