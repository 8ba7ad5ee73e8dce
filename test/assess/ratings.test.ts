import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { screeningProfile } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import type { Assessment, JudgedFinding } from '../../src/results/index.ts';
import { assessmentSchema } from '../../src/schemas/index.ts';
import { safeAssess, standardRuleSets } from '../../src/standard.ts';
import { dossierOf } from '../support/judged.ts';
import { evaluator } from '../support/three-shares.ts';

type Item = Readonly<Record<string, unknown>>;

const RULE = 'place/local';
const rating = (by: string, ...scores: readonly number[]): Item => ({ rule: RULE, by, scores });
const source = (id: string, quality: string, ...about: readonly string[]): Item => ({
  id,
  about,
  kind: 'self-assessment',
  quality,
  source: { title: id },
});
const judge = (ratings: readonly Item[], evidence: readonly Item[] = [], workforce: Item = {}): Assessment =>
  evaluator.assess(parseDossier({ ...dossierOf({ mutual: { workforce } }), ratings, evidence }));
const found = ({ findings }: Assessment, id = RULE): JudgedFinding =>
  findings.find(({ rule }) => rule === id) as JudgedFinding;
const OWN = source('own', 'own-words', '/ratings');

describe('a rating where the facts say nothing', () => {
  const alone = judge([rating('staff', 0.75)], [OWN]);
  it('is the answer, discounted by its evidence, and says who gave it', () => {
    // Own words are .5: .5 × .75 = .375, and .5 stays open.
    expect(found(alone)).toMatchObject({
      outcome: 'judged',
      message: 'engine#rated',
      data: { low: 0.75, high: 0.75, by: ['staff'] },
      score: { low: 0.75, high: 0.75 },
      bounds: { low: 0.375, centre: 0.625, high: 0.875 },
      grade: 'low',
      rated: { by: ['staff'], pointers: ['/ratings/0/scores'], evidence: ['own'], reliability: 0.5 },
    });
    expect(found(alone).rated).not.toHaveProperty('facts');
    expect(assessmentSchema.safeParse(alone).success).toBe(true);
  });
  it('moves no other rule', () => {
    const silent = judge([]);
    const others = ({ findings }: Assessment) => findings.filter(({ rule }) => rule !== RULE);
    expect(others(alone)).toEqual(others(silent));
  });
  it('is told as a share of what is answered: one rule of three', () => {
    const { answered, rated } = alone.propositions.place;
    expect(answered).toBeCloseTo(1 / 3, 9);
    expect(rated).toBeCloseTo(1 / 3, 9);
    expect(judge([], [], { localShare: 0.5 }).propositions.place).not.toHaveProperty('rated');
  });
  it('leaves its facts on the list of what is not known, by what stays open', () => {
    const gap = alone.gaps.find(({ rules }) => rules.includes(RULE));
    // A third of the proposition, of which half is open.
    expect(gap).toMatchObject({ fact: 'workforce.local-share', kind: 'missing' });
    expect(gap?.weight).toBeCloseTo(1 / 6, 9);
  });
  it('is never more than moderate, and a bare one is very low', () => {
    expect(found(judge([rating('staff', 1)], [source('audit', 'audited', '/ratings')]))).toMatchObject({
      grade: 'moderate',
      bounds: { low: 0.8, high: 1 },
    });
    expect(found(judge([rating('staff', 1)]))).toMatchObject({ grade: 'very-low', bounds: { low: 0.25, high: 1 } });
  });
  it('that rests on nothing, or allows everything, answers nothing', () => {
    const nothing = { ...source('none', 'weak', '/ratings'), grade: 'none' };
    const word = found(judge([rating('staff', 1)], [{ ...nothing, about: [''] }]));
    // What vouches for nothing does not take a bare word away.
    expect(word.reliability).toBe(0.25);
    expect(found(judge([rating('staff', 0, 1)], [OWN])).outcome).toBe('unknown');
  });
  it('of several steps means anything between the lowest and the highest', () => {
    expect(found(judge([rating('staff', 0.75, 0.25)], [OWN])).score).toEqual({ low: 0.25, high: 0.75 });
  });
  it('does not count if it was given after the day, and a month that holds the day does', () => {
    const on = (date: string) => found(judge([{ ...rating('staff', 1), on: date }], [OWN])).outcome;
    expect([on('2024-01-01'), on('2024-01'), on('2024-02')]).toEqual(['judged', 'judged', 'unknown']);
  });
});

describe('several ratings of one rule', () => {
  const both = [rating('staff', 0.25), rating('commissioner', 0.75)];
  it('of one grade leave every score between them, and the conflict is listed', () => {
    const { conflicts, ...rest } = judge(both, [OWN]);
    expect(found(rest as Assessment)).toMatchObject({
      score: { low: 0.25, high: 0.75 },
      rated: { by: ['commissioner', 'staff'] },
    });
    expect(conflicts).toEqual([
      {
        about: '/ratings/0/scores',
        rule: RULE,
        readings: [
          { value: [0.25], evidence: ['own'], by: 'staff', counts: true },
          { value: [0.75], evidence: ['own'], by: 'commissioner', counts: true },
        ],
      },
    ]);
  });
  it('count by the best evidenced; the others are listed', () => {
    const evidence = [OWN, source('visit', 'statutory', '/ratings/place~1local commissioner')];
    const judged = judge(both, evidence);
    expect(found(judged)).toMatchObject({
      score: { low: 0.75, high: 0.75 },
      rated: { by: ['commissioner'], evidence: ['visit'] },
    });
    expect(judged.conflicts[0]?.readings.map(({ by, counts }) => [by, counts])).toEqual([
      ['commissioner', true],
      ['staff', false],
    ]);
  });
  it('are alike in any order', () => {
    const { conflicts: _, ...one } = judge(both, [OWN]);
    const { conflicts: __, ...other } = judge([...both].reverse(), [OWN]);
    expect(other.propositions).toEqual(one.propositions);
  });
  it('that agree are no conflict', () => {
    expect(judge([rating('staff', 0.5), rating('users', 0.5)], [OWN]).conflicts).toEqual([]);
  });
  it('keep what another source says of one of them', () => {
    const says = { ...source('minutes', 'own-words', '/ratings/0/scores'), says: [0.25] };
    const own = source('own', 'own-words', '/ratings/0/scores');
    expect(found(judge([rating('staff', 0.75)], [own, says])).score).toEqual({ low: 0.25, high: 0.75 });
  });
});

describe('a rating beside facts', () => {
  const audit = source('audit', 'audited', '/mutual/workforce');
  it('changes nothing where they settle it', () => {
    const facts = judge([], [audit], { localShare: 0.75 });
    expect(found(judge([rating('staff', 0.75)], [audit, OWN], { localShare: 0.75 }))).toEqual(found(facts));
  });
  it('firms what they say on a bare word', () => {
    // A bare word leaves .25 to 1; own words that say the same leave .5 to 1.
    expect(found(judge([rating('staff', 1)], [OWN], { localShare: 1 }))).toMatchObject({
      score: { low: 1, high: 1 },
      bounds: { low: 0.5, high: 1 },
      grade: 'low',
      message: 'place/local#said',
      rated: { facts: { low: 1, high: 1 }, factsGrade: 'very-low' },
    });
  });
  it('that contradicts them counts for nothing, and is listed with both', () => {
    const judged = judge([rating('staff', 1)], [audit, OWN], { localShare: 0.2 });
    expect(found(judged)).toEqual(found(judge([], [audit], { localShare: 0.2 })));
    expect(judged.conflicts).toEqual([
      {
        about: '/ratings/0/scores',
        rule: RULE,
        readings: [
          { value: { low: 0.2, high: 0.2 }, evidence: ['audit'], counts: true },
          { value: [1], evidence: ['own'], by: 'staff', counts: false },
        ],
      },
    ]);
    expect(judged.propositions.place).not.toHaveProperty('rated');
  });
  it('that differs by rounding is no conflict', () => {
    expect(judge([rating('staff', 0.75)], [audit, OWN], { localShare: 0.67 }).conflicts).toEqual([]);
  });
});

describe('a rated exposure', () => {
  const screening = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
  const state = (rule: string, scores: readonly number[], quality = 'own-words') => {
    const { exposures } = screening.assess(
      parseDossier({
        ...dossierOf({}),
        ratings: [{ rule, by: 'mutual', scores }],
        evidence: [source('own', quality, '/ratings')],
      }),
    );
    const { state: one, severity } = exposures.find(({ exposure }) => exposure === rule) ?? {};
    return [one, severity];
  };
  it('is shown by own words, for they are against interest, and only claimed on a weak source', () => {
    expect(state('vulnerability/thin-margins', [0.75])[0]).toBe('established');
    expect(state('vulnerability/thin-margins', [0.75], 'weak')[0]).toBe('claimed');
    expect(state('vulnerability/thin-margins', [0.25, 0.75])[0]).toBe('possible');
    expect(state('vulnerability/thin-margins', [0.25])[0]).toBe('absent');
  });
  it('brings what its step says for certain: with eighteen months to run nothing ends within the year', () => {
    expect(state('vulnerability/contract-cliff', [0.75])).toEqual(['established', 0]);
    expect(state('vulnerability/contract-cliff', [1])).toEqual(['established', 1]);
    expect(state('vulnerability/single-commissioner', [0.5, 1])).toEqual(['established', 0.61]);
  });
});

describe('a rating of what cannot be rated', () => {
  const issues = (rule: string) => {
    const result = safeAssess({
      ...dossierOf({}),
      ratings: [{ rule, by: 'staff', scores: [1] }],
    });
    return [result.ok, (result.ok ? result.warnings : result.issues).map(({ code, path }) => [path, code])];
  };
  const at = (code: string) => [['/ratings/0/rule', code]];
  it('is refused, with the nearest id where one is near', () => {
    expect(issues('place/member-controls')).toEqual([false, at('reference/no-rule')]);
    const misspelt = safeAssess({
      ...dossierOf({}),
      ratings: [{ rule: 'place/member-controls', by: 'staff', scores: [1] }],
    });
    expect(misspelt.ok ? '' : misspelt.issues[0]?.message).toContain('Did you mean "place/member-control"?');
    expect(issues('place/weather')).toEqual([false, at('reference/no-rule')]);
    expect(issues('Member control')).toEqual([false, at('reference/no-rule')]);
    expect(issues('commissioning/willingness')).toEqual([false, at('reference/not-rateable')]);
    expect(issues('place/status-quarter-owned')).toEqual([false, at('reference/not-rateable')]);
  });
  it('is a warning where its rule set is not loaded', () => {
    expect(issues('harbour/tides')).toEqual([true, at('unlikely/rule-not-loaded')]);
  });
  it('changes nothing where the rule does not apply to such a subject', () => {
    const sector = { ...dossierOf({ mutual: { level: 'sector' } }), evidence: [OWN] };
    const screening = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
    const rated = { ...sector, ratings: [{ rule: 'place/board-composition', by: 'staff', scores: [1] }] };
    const { propositions } = screening.assess(parseDossier(rated));
    const bare = screening.assess(parseDossier({ ...dossierOf({ mutual: { level: 'sector' } }) }));
    expect(propositions).toEqual(bare.propositions);
  });
});
