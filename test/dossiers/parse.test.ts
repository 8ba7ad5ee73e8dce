import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../src/parse/index.ts';
import { firstDay, lastDay } from '../../src/util/dates.ts';
import { isRecord, isWithin, pointerOf } from '../../src/util/json-pointer.ts';
import { DOSSIER_NAMES, dossier, rawDossier } from './dossiers.ts';

/** Warnings that stay, because what would silence them is not known. */
const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  // The company calls its owners local and does not say what local takes in.
  'sunderland-home-care': ['/mutual/workforce/localStaff unlikely/no-boundary'],
};

it('holds the founding text and twelve organisations', () => {
  expect(DOSSIER_NAMES).toHaveLength(13);
});

describe.each(DOSSIER_NAMES)('the dossier %s', (name) => {
  it('is accepted, and every warning about it is explained', () => {
    expect(warningsOf(dossier(name)).map(({ path, code }) => `${path} ${code}`)).toEqual(EXPLAINED[name] ?? []);
  });

  it('rests on nothing that happened after the day of judgement', () => {
    const { asOf, evidence } = dossier(name);
    const late = (evidence ?? []).filter(({ validAt, statedOn }) => firstDay(validAt ?? statedOn ?? asOf) > asOf);
    expect(late.map(({ id }) => id)).toEqual([]);
    // The engine compares the texts of dates, so a coarse date must not hide a later day from it.
    const uncounted = (evidence ?? []).filter(({ validAt }) => validAt !== undefined && validAt > asOf);
    expect(uncounted.map(({ id }) => id)).toEqual([]);
  });

  it('says why, where a later source tells of what held before', () => {
    const { asOf, evidence } = dossier(name);
    const hindsight = (evidence ?? []).filter(({ statedOn }) => statedOn !== undefined && lastDay(statedOn) > asOf);
    const silent = hindsight.filter(({ validAt, note }) => validAt === undefined || note === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('has something behind every value', () => {
    const about = (dossier(name).evidence ?? []).flatMap((item) => item.about);
    // A pointer to the whole subject would cover everything and prove nothing.
    expect(about.filter((pointer) => pointer.split('/').length < 3)).toEqual([]);
    const bare = valuesOf(rawDossier(name), '').filter((path) => !about.some((pointer) => isWithin(path, pointer)));
    expect(bare).toEqual([]);
  });

  it('gives each evidence item a source that can be found', () => {
    const lost = (dossier(name).evidence ?? []).filter(
      ({ source, note }) => source.url === undefined || note === undefined,
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

/** Parts that are not about the subject, and labels that only say which thing is meant. */
const NO_CLAIM: readonly RegExp[] = [
  /^\/(schemaVersion|asOf|title|fictional)$/,
  /^\/(complete|evidence|unknowns|extensions)(\/|$)/,
  /^\/mutual\/(name|level)$/,
  /^\/mutual\/identifiers\//,
  /\/(id|name|intervention)$/,
];

const valuesOf = (value: unknown, path: string): readonly string[] => {
  if (NO_CLAIM.some((label) => label.test(path))) return [];
  if (Array.isArray(value)) {
    return value.length === 0 ? [path] : value.flatMap((item, index) => valuesOf(item, path + pointerOf([index])));
  }
  if (isRecord(value)) return Object.entries(value).flatMap(([key, item]) => valuesOf(item, path + pointerOf([key])));
  return [path];
};
