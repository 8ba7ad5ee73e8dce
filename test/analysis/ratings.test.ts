import { describe, expect, it } from 'vitest';
import { fragility, questions, ratingQuestions, trail, usedEvidence } from '../../src/analysis/index.ts';
import { createEvaluator, digestsOf } from '../../src/assess/index.ts';
import { screeningProfile } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { anchors } from '../../src/rules/index.ts';
import { standardRuleSets, standardWords } from '../../src/standard.ts';
import { dossierOf } from '../support/judged.ts';
import { evaluator } from '../support/three-shares.ts';

const screening = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
const own = { id: 'own', about: ['/ratings'], kind: 'survey', quality: 'own-words', source: { title: 'Own' } };
const rated = (...rules: readonly string[]) =>
  parseDossier({
    ...dossierOf({}),
    ratings: rules.map((rule) => ({ rule, by: 'staff', scores: [1] })),
    evidence: [own],
  });

describe('questions that a rating answers', () => {
  const all = ratingQuestions(screening, anchors, standardWords());
  it('are the rules that are asked, but for gates and determinations, with what each step looks like', () => {
    expect(all.map(({ rule }) => rule).sort()).toEqual(expect.arrayContaining(Object.keys(anchors).sort()));
    expect(all.filter(({ role }) => role !== 'tension')).toHaveLength(Object.keys(anchors).length);
    const control = all.find(({ rule }) => rule === 'place/member-control');
    expect(control).toMatchObject({ proposition: 'place', role: 'quality' });
    expect(control?.options.map(({ score }) => score)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(control?.options.map(({ means }) => means)).toEqual(anchors['place/member-control']);
  });
  it('have the two ends of their scale where nobody wrote anchors', () => {
    const [bare] = ratingQuestions(screening, {}, standardWords());
    expect(bare?.options.map(({ means }) => means === undefined)).toEqual([false, true, true, true, false]);
  });
  it('are told apart from those that facts alone answer', () => {
    const because = questions(screening, standardWords()).flatMap((one) => one.because);
    expect(
      because.filter(({ isRateable }) => isRateable).every(({ rule }) => all.some((one) => one.rule === rule)),
    ).toBe(true);
    expect(because.find(({ rule }) => rule === 'commissioning/willingness')?.isRateable).toBe(false);
  });
});

describe('after the verdict', () => {
  it('a rating counts as used where its rule answered by it, and says why where not', () => {
    const dossier = rated('place/member-control', 'place/local-spend', 'harbour/tides', 'place/board-composition');
    const contradicted = { ...dossier, mutual: { ...dossier.mutual } };
    const { used, of, values } = usedEvidence(screening, screening.assess(dossier), contradicted);
    expect(values.map(({ pointer, rules, unused }) => [pointer, rules, unused])).toEqual([
      ['/ratings/0/scores', ['place/member-control'], undefined],
      ['/ratings/1/scores', [], 'not-asked'],
      ['/ratings/2/scores', [], 'no-rule'],
      ['/ratings/3/scores', ['place/board-composition'], undefined],
    ]);
    expect([used, of]).toEqual([2, 4]);
  });
  it('a verdict that stands on one rating is fragile', () => {
    const dossier = rated('place/local', 'place/wage', 'place/permanent');
    const { verdict } = evaluator.assess(dossier).propositions.place;
    // All at 1 on own words: .5 to 1, the middle .75, the floor mixed. Of two in three a third is known: a verdict still.
    expect(verdict).toBe('positive');
    const silent = fragility(evaluator, rated('place/local', 'place/wage'));
    expect(silent.map(({ fact, pointers }) => [fact, pointers])).toEqual([
      ['place/local', ['/ratings/0/scores']],
      ['place/wage', ['/ratings/1/scores']],
    ]);
  });
  it('the trail leads from a verdict to the rating', () => {
    const [first] = trail(evaluator.assess(rated('place/local')), 'place');
    expect(first).toMatchObject({ rule: 'place/local', rated: { by: ['staff'], pointers: ['/ratings/0/scores'] } });
  });
  it('a rating is part of the fingerprint of its dossier', () => {
    const [one, other] = [rated('place/local'), rated('place/wage')].map(
      (dossier) => digestsOf(evaluator, dossier, evaluator.assess(dossier)).input,
    );
    expect(one).not.toBe(other);
  });
});
