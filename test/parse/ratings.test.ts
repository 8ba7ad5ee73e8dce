import { describe, expect, it } from 'vitest';
import { mergeDossiers, whatChanged } from '../../src/analysis/index.ts';
import { parseDossier, safeParseDossier } from '../../src/parse/index.ts';
import { dossierOf } from '../support/judged.ts';
import { evaluator } from '../support/three-shares.ts';

type Item = Readonly<Record<string, unknown>>;
const local = (by: string, ...scores: readonly number[]): Item => ({ rule: 'place/local', by, scores });
const own = { id: 'own', about: ['/ratings'], kind: 'survey', quality: 'own-words', source: { title: 'Own' } };
const withRatings = (ratings: readonly unknown[], more: Item = {}) => ({ ...dossierOf({}), ratings, ...more });
const issues = (input: unknown): readonly (readonly [string, string])[] => {
  const result = safeParseDossier(input);
  return (result.ok ? result.warnings : result.issues).map(({ path, messageId }) => [path, messageId]);
};

describe('ratings in a dossier', () => {
  it('are read as they are written, in any order of steps', () => {
    expect(issues(withRatings([local('staff', 0.75, 0.5)]))).toEqual([]);
    expect(parseDossier(withRatings([local('staff', 0.75)])).ratings).toEqual([local('staff', 0.75)]);
  });
  it.each([
    ['a score between the steps', { ...local('staff', 0.6) }, '/ratings/0/scores/0', 'shape/not-in-list'],
    ['no score', { ...local('staff') }, '/ratings/0/scores', 'shape/empty-list'],
    ['a name for a role', { ...local('Ms Jones', 1) }, '/ratings/0/by', 'shape/not-in-list'],
    ['a misspelt role', { ...local('staf', 1) }, '/ratings/0/by', 'shape/not-in-list-like'],
    ['a score outside the list', { ...local('staff'), score: 1 }, '/ratings/0/score', 'shape/unknown-property-like'],
  ])('refuse %s', (_, one, path, messageId) => {
    expect(issues(withRatings([one]))).toContainEqual([path, messageId]);
  });
  it('are given once by each role, so that one does not count twice', () => {
    expect(issues(withRatings([local('staff', 1), local('users', 1), local('staff', 0)]))).toEqual([
      ['/ratings/2', 'identity/repeated'],
    ]);
  });
  it('of after the day are told of', () => {
    expect(issues(withRatings([{ ...local('staff', 1), on: '2024-02' }]))).toEqual([
      ['/ratings/0/on', 'unlikely/not-yet'],
    ]);
  });
  it('are no list of facts that could be complete, and unknown only where they are not given', () => {
    const rated = [local('staff', 1)];
    expect(issues(withRatings(rated, { complete: ['/ratings'] }))).toEqual([['/complete/0', 'reference/not-a-list']]);
    const unknowns = [{ about: ['/ratings/0/scores/0'], reason: 'not-asked' }];
    expect(issues(withRatings(rated, { unknowns }))).toEqual([['/unknowns/0/about/0', 'unlikely/unknown-but-known']]);
    expect(issues(withRatings([]))).toEqual([]);
  });
  it('have evidence by rule and role, and none that leads nowhere', () => {
    const about = (pointer: string) => ({ evidence: [{ ...own, about: [pointer] }] });
    const { evidence } = parseDossier(
      withRatings([local('users', 0), local('staff', 1)], about('/ratings/place~1local staff')),
    );
    expect(evidence?.[0]?.about).toEqual(['/ratings/1']);
    expect(issues(withRatings([local('staff', 1)], about('/ratings/place~1local mutual')))).toEqual([
      ['/evidence/0/about/0', 'reference/nothing-there'],
    ]);
  });
  it('may be contradicted by a score that could stand there, and by no other', () => {
    const says = (value: unknown) => [own, { ...own, id: 'other', about: ['/ratings/0/scores'], says: value }];
    expect(issues(withRatings([local('staff', 1)], { evidence: says([0.5]) }))).toEqual([]);
    expect(issues(withRatings([local('staff', 1)], { evidence: says([0.6]) }))).toEqual([
      ['/evidence/1/about/0', 'reference/says-unfit'],
    ]);
  });
});

describe('ratings by several contributors', () => {
  // Evidence about the very place: what says something else of a part is weighed against items about that part alone.
  const exact = { ...own, about: ['/ratings/0/scores'] };
  const merged = (one: readonly Item[], other: readonly Item[], quality = 'own-words') =>
    mergeDossiers([
      { by: 'us', dossier: parseDossier(withRatings(one, { evidence: [{ ...exact, quality }] })) },
      { by: 'them', dossier: parseDossier(withRatings(other, { evidence: [exact] })) },
    ]);
  const score = (dossier: ReturnType<typeof merged>) => {
    const finding = evaluator.assess(dossier).findings.find(({ rule }) => rule === 'place/local');
    return finding?.outcome === 'judged' ? finding.score : finding?.outcome;
  };
  it('of one rule in two roles stand side by side', () => {
    const both = merged([local('staff', 0.25)], [local('users', 0.75)]);
    expect(both.ratings?.map(({ by }) => by)).toEqual(['staff', 'users']);
    expect(score(both)).toEqual({ low: 0.25, high: 0.75 });
  });
  it('of one rule in one role leave both scores, or the better evidenced', () => {
    expect(score(merged([local('staff', 0.25)], [local('staff', 0.75)]))).toEqual({ low: 0.25, high: 0.75 });
    expect(score(merged([local('staff', 0.25)], [local('staff', 0.75)], 'own-record'))).toEqual({
      low: 0.25,
      high: 0.25,
    });
  });
});

it('a rating that was given later became known, and one that was changed is a changed value', () => {
  const known = (...ratings: readonly Item[]) => ({
    evaluator,
    dossier: parseDossier(withRatings(ratings, { evidence: [own] })),
  });
  const moved = (before: readonly Item[], after: readonly Item[]) =>
    whatChanged(known(...before), known(...after)).place.flatMap(({ factor, centre = 0 }) =>
      Math.abs(centre) > 1e-9 ? [factor] : [],
    );
  expect(moved([], [local('staff', 1)])).toEqual(['became-known']);
  expect(moved([local('staff', 0)], [local('users', 0.5), local('staff', 1)])).toEqual([
    'values-changed',
    'became-known',
  ]);
});
