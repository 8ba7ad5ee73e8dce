import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorCatalogueOf, screeningProfile } from '../../src/define/index.ts';
import { parseDossier, parseDossierText } from '../../src/parse/index.ts';
import { toHtml, toMarkdown, toRows, toText } from '../../src/report/index.ts';
import { anchors } from '../../src/rules/index.ts';
import { CLASSES, type PropositionId } from '../../src/results/index.ts';
import { assess, standardCatalogue } from '../../src/standard.ts';
import { dossierOf } from '../support/judged.ts';

const dossier = parseDossierText(
  readFileSync(new URL('../../docs/examples/rated-library/ferrow-libraries.json', import.meta.url), 'utf8'),
);
const assessment = assess(dossier, { profile: screeningProfile });
const plain = {
  catalogues: { en: standardCatalogue() },
  subject: dossier.mutual.name,
  sources: dossier.evidence ?? [],
};
const anchored = { ...plain, catalogues: { en: { ...standardCatalogue(), ...anchorCatalogueOf(anchors) } } };
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What a fair reader would say, as `docs/ratings.md` has it from before the first run. */
const FAIR: Readonly<Record<PropositionId, string>> = {
  relationships: 'mixed',
  capabilities: 'mixed',
  place: 'positive',
};

describe('a library known by ratings alone', () => {
  it('gets three verdicts at screening, each within one class of the fair reading, on its own words', () => {
    for (const { proposition, verdict, confidence, answered, rated } of Object.values(assessment.propositions)) {
      const [own, fair] = [verdict, FAIR[proposition]].map((one) => CLASSES.findIndex((other) => other === one));
      expect(own, proposition).toBeGreaterThanOrEqual(0);
      expect(Math.abs((own ?? 0) - (fair ?? 0)), proposition).toBeLessThanOrEqual(1);
      expect(confidence).toBe('low');
      expect(rated).toBeCloseTo(answered, 9);
    }
  });
  it('is added up as by hand', () => {
    // Themes: agencies .75, business .25, informal .75, service (.25 + .5) / 2; half of it stays open on own words.
    expect(assessment.propositions.relationships.bounds?.low).toBeCloseTo((0.5 * (0.75 + 0.25 + 0.75 + 0.375)) / 4, 9);
    // Ownership (.75 + 1 + 1) / 3, economy .5, strategy .75, money .75.
    expect(assessment.propositions.place.bounds?.low).toBeCloseTo((0.5 * (2.75 / 3 + 0.5 + 0.75 + 0.75)) / 4, 9);
  });
  it('is told of what threatens it: one payer, and no contract that ends within the year', () => {
    const at = (id: string) => assessment.exposures.find(({ exposure }) => exposure === `vulnerability/${id}`);
    expect(at('single-commissioner')).toMatchObject({ state: 'established', severity: 0.9 });
    expect(at('contract-cliff')).toMatchObject({ state: 'established', severity: 0, topples: [] });
  });
});

describe('a report', () => {
  it.each([
    ['text', toText],
    ['Markdown', toMarkdown],
    ['HTML', toHtml],
  ] as const)('in %s says of every rated finding that it is rated, and by whom', (_, to) => {
    const whole = oneLine(to(assessment, { ...plain, layer: 'audit' }));
    for (const { rule } of dossier.ratings ?? [])
      expect(assessment.findings.some((one) => one.rule === rule)).toBe(true);
    expect(whole.match(/Rated by the mutual, not shown by facts:/g)?.length).toBeGreaterThanOrEqual(22);
    expect(whole).toContain('Answers of the manager, one afternoon in May 2024');
    expect(oneLine(to(assessment, { ...plain, layer: 'page' }))).toContain('Rated by the mutual');
  });
  it('never puts a rating as what is shown, suggested or claimed', () => {
    const rows = toRows(assessment, plain).filter(({ kind, result }) => kind === 'rule' && result === 'judged');
    const rated = rows.filter(({ rule }) => dossier.ratings?.some((one) => one.rule === rule));
    expect(rated).toHaveLength(22);
    for (const { statement } of rated) expect(statement).toMatch(/^Rated by the mutual, not shown by facts: /);
  });
  it('quotes the sentence that was ticked where it is handed the anchors, else the scale', () => {
    const statement = (options: typeof plain, of: string) =>
      toRows(assessment, options).find(({ kind, rule }) => kind === 'rule' && rule === of)?.statement;
    expect(statement(anchored, 'vulnerability/single-commissioner')).toBe(
      'Rated by the mutual, not shown by facts: Our largest payer gives nine tenths of our income or more.',
    );
    expect(statement(anchored, 'capabilities/prevention-share')).toContain(
      'between “About half of our work acts before',
    );
    expect(statement(plain, 'place/board-composition')).toContain(
      'facts: 0.75 on a scale from 0 (“Members elect none of its seats.”) to 1',
    );
  });
  it('says how much is rated, in whole and on the page', () => {
    expect(oneLine(toText(assessment, { ...plain, layer: 'audit' }))).toContain(
      '100% of its weight is answered by ratings alone, and by no fact.',
    );
    expect(oneLine(toText(assessment, { ...plain, layer: 'page' }))).toContain('5 of the answers are ratings.');
  });
  it('tells facts first where they say something, and lists what contradicts them', () => {
    const source = (id: string, quality: string, about: string) => ({
      id,
      about: [about],
      kind: 'constitution',
      quality,
      source: { title: `The ${id}` },
    });
    const board = (totalSeats: number, ...seats: readonly Readonly<Record<string, unknown>>[]) => ({
      mutual: { governance: { bodies: [{ id: 'board', role: 'board', totalSeats, seats }] } },
    });
    const elected = (seats: number) => ({ constituency: 'users', seats, selection: 'elected' });
    const rated = (part: Readonly<Record<string, unknown>>, score: number) => {
      const seen = parseDossier({
        ...dossierOf(part),
        ratings: [{ rule: 'place/board-composition', by: 'users', scores: [score] }],
        evidence: [source('rules', 'statutory', '/mutual'), source('letter', 'own-words', '/ratings')],
      });
      const found = assess(seen, { profile: screeningProfile });
      const options = { ...anchored, sources: seen.evidence ?? [], layer: 'audit' as const };
      const statement = toRows(found, options).find(
        ({ kind, rule }) => kind === 'rule' && rule === 'place/board-composition',
      )?.statement;
      return { found, statement, text: oneLine(toMarkdown(found, options)) };
    };
    // Two of eight seats are elected and of two more it is not known: one half to all of the way.
    const open = rated(
      board(
        8,
        elected(2),
        { constituency: 'community', seats: 2 },
        { constituency: 'executive', seats: 4, selection: 'ex-officio' },
      ),
      0.75,
    );
    expect(open.statement).toMatch(
      /^The record shows: Between 25% and 50% of the seats .* What the facts leave open is rated by users: Members elect more than a third/,
    );
    expect(open.found.conflicts).toEqual([]);
    // One of ten seats is a fifth of the way; who rates it as all contradicts the rules.
    const denied = rated(board(10, elected(1), { constituency: 'executive', seats: 9, selection: 'ex-officio' }), 1);
    expect(denied.statement).not.toContain('ated by');
    expect(denied.found.conflicts.map(({ rule }) => rule)).toEqual(['place/board-composition']);
    expect(denied.text.replaceAll('\\', '')).toContain(
      '0.2 (The rules; counts); 1, rated by users (The letter; listed only)',
    );
  });
  it('of a stored assessment whose rating is damaged says where', () => {
    const damaged = {
      ...assessment,
      findings: assessment.findings.map((one) => ('rated' in one ? { ...one, rated: { by: 'staff' } } : one)),
    } as unknown as typeof assessment;
    expect(() => toText(damaged, plain)).toThrow(/damaged at \/findings\/\d+\/rated\/by/);
  });
  it('in Welsh has a word for every role', () => {
    expect(oneLine(toText(assessment, { ...plain, locale: 'cy', layer: 'audit' }))).toContain(
      'Sgoriwyd gan y cwmni cydfuddiannol',
    );
  });
});
