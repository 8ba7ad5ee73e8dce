import { describe, expect, it } from 'vitest';
import { toPortfolio, toSideBySide } from '../../src/report/index.ts';
import type { Assessment } from '../../src/results/index.ts';
import { sketchOptions, vulnerable } from '../support/sketched-assessment.ts';
import { faultsOfMarkup } from './markup.ts';

const { catalogues } = sketchOptions;
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const later: Assessment = {
  ...vulnerable,
  asOf: '2025-02-28',
  propositions: {
    ...vulnerable.propositions,
    relationships: { ...vulnerable.propositions.relationships, verdict: 'mixed' },
  },
  findings: vulnerable.findings.map((finding) =>
    finding.rule === 'relationships/voice' ? { ...finding, data: { share: 0.3 } } : finding,
  ),
};
const [before, after] = [
  { name: 'Before', assessment: vulnerable },
  { name: 'After', assessment: later },
];

describe('two assessments side by side', () => {
  const text = flat(toSideBySide(before, after, { catalogues }));

  it('name the verdicts that differ, and the dates', () => {
    expect(text).toContain('As of 29 February 2024, and as of 28 February 2025.');
    expect(text).toContain('Verdicts that differ: Relationships.');
  });

  it('warn that ranges which overlap may differ in no more than what is known', () => {
    expect(text).toContain('may be no more than a difference in what is known');
  });

  it('list the answers that differ and no others', () => {
    const answers = text.slice(text.indexOf('Answers that differ'));
    expect(answers).toContain('Voice');
    expect(answers).not.toContain('Ties');
  });

  it('say when nothing differs', () => {
    const same = flat(toSideBySide(before, before, { catalogues }));
    expect(same).toContain('No verdict differs.');
    expect(same).not.toContain('Answers that differ');
  });

  it('say when the two were made under different profiles', () => {
    const other = { ...later, profile: { ...later.profile, version: '2.0.0' } };
    expect(text).not.toContain('different profiles');
    expect(flat(toSideBySide(before, { name: 'After', assessment: other }, { catalogues }))).toContain(
      'different profiles',
    );
  });

  it('come as Markdown and HTML too', () => {
    expect(toSideBySide(before, after, { catalogues, form: 'markdown' })).toMatch(/^# Two assessments/);
    expect(faultsOfMarkup(toSideBySide(before, after, { catalogues, form: 'html', locale: 'cy' }))).toEqual([]);
  });
});

describe('a portfolio', () => {
  it('has a row for each subject in the order given, and ranks nothing', () => {
    const rows = toPortfolio([after, before], { catalogues, form: 'markdown' })
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(['| Subject', '| ---', '| After', '| Before']);
  });

  it('may be empty', () => {
    expect(toPortfolio([], { catalogues })).toContain('Assessments in one table');
  });
});
