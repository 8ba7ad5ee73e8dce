import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, parseDossier, screeningProfile } from '../../src/index.ts';
import { type DossierRow, fromRows, shortNames, toRows } from '../../src/edit/index.ts';

const files = ['docs/dossiers/', 'docs/examples/ordinary-mutual/'].flatMap((folder) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url)).map((name) => `${folder}${name}`),
);
const dossiers = files.map((file): [string, unknown] => [
  file,
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')),
]);

/** The same dossier with evidence in order of id, and without what says nothing. */
const meaning = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(meaning);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const own =
      key === 'about' && Array.isArray(child)
        ? [...child].sort((a, b) => (String(a) < String(b) ? -1 : 1))
        : meaning(child);
    return own === undefined ? [] : [[key, own] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
};
const byId = (dossier: Readonly<Record<string, unknown>>) => ({
  ...dossier,
  evidence: [...((dossier.evidence as { id: string }[] | undefined) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

const frame: readonly DossierRow[] = [
  { what: 'asOf', value: '2024-01-01' },
  { what: '/mutual/name', value: 'Example Libraries' },
  { what: '/mutual/level', value: 'organisation' },
];
const read = (...rows: readonly DossierRow[]) => fromRows([...frame, ...rows]);
const dossierOf = (...rows: readonly DossierRow[]) => {
  const result = read(...rows);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.dossier;
};
const messagesOf = (...rows: readonly DossierRow[]) => {
  const result = read(...rows);
  return result.ok ? [] : result.issues.map(({ row, message }) => `${row} ${message}`);
};

describe.each(dossiers)('%s as a table', (_, json) => {
  const dossier = parseDossier(json);
  const result = fromRows(toRows(dossier));

  it('comes back with nothing lost and nothing added', () => {
    expect(result.ok ? [] : result.issues).toEqual([]);
    if (!result.ok) return;
    const [own, other] = [dossier, result.dossier].map((one) => meaning(byId(JSON.parse(JSON.stringify(one)))));
    expect(other).toEqual(own);
  });

  it('is assessed as the dossier is', () => {
    if (!result.ok) throw new Error('no dossier');
    const [own, other] = [dossier, result.dossier].map((one) =>
      Object.values(assess(one, { profile: screeningProfile }).propositions).map((proposition) => ({ ...proposition })),
    );
    expect(other).toEqual(own);
  });
});

describe('a row', () => {
  it('goes by short name or path, and its cell is read as its field takes it', () => {
    expect(shortNames().get('headcount')).toBe('/mutual/workforce/headcount');
    const { mutual, commissioning } = dossierOf(
      { what: 'headcount', value: '1,200' },
      { what: '/mutual/workforce/localShare', value: '62%' },
      { what: 'charity', value: 'no' },
      { what: '/mutual/serviceSectors', value: 'libraries; youth' },
      { what: '/commissioning/york/endsOn', value: '2026' },
      { what: '/mutual/membership/constituencies/staff/members', value: 80 },
    );
    expect(mutual.workforce).toMatchObject({ headcount: 1200, localShare: 0.62 });
    expect(mutual).toMatchObject({ charity: false, serviceSectors: ['libraries', 'youth'] });
    expect(commissioning?.[0]).toMatchObject({ id: 'york', endsOn: '2026' });
    expect(mutual.membership?.constituencies?.[0]).toMatchObject({ kind: 'staff', members: 80 });
  });

  it('brings its source; the same source by id supports other rows', () => {
    const { evidence } = dossierOf(
      { what: 'headcount', value: 120, title: 'Accounts', quality: 'audited', kind: 'accounts', source: 'accounts' },
      { what: '/mutual/workforce/apprentices', value: 100, source: 'accounts' },
    );
    expect(evidence).toHaveLength(1);
    expect(evidence?.[0]).toMatchObject({
      id: 'accounts',
      about: ['/mutual/workforce/headcount', '/mutual/workforce/apprentices'],
      quality: 'audited',
    });
  });

  it('with another value is a source that says otherwise, and without a source a slip', () => {
    const { evidence } = dossierOf(
      { what: 'headcount', value: 120, title: 'Accounts', quality: 'audited' },
      { what: 'headcount', value: 150, title: 'News', quality: 'independent-news' },
    );
    expect(evidence?.map(({ says }) => says)).toEqual([undefined, 150]);
    expect(messagesOf({ what: 'headcount', value: 120 }, { what: 'headcount', value: 150 })).toEqual([
      expect.stringMatching(/^5 Row 5: .*earlier row gives another value/),
    ]);
  });

  it('can say that there are no others, and that something is not known', () => {
    const { complete, unknowns } = dossierOf(
      { what: '/commissioning', value: 'no others' },
      { what: '/mutual/finances/freeReserves', value: 'not known: withheld', note: 'Asked in May.' },
    );
    expect(complete).toEqual(['/commissioning']);
    expect(unknowns).toEqual([{ about: ['/mutual/finances/freeReserves'], reason: 'withheld', note: 'Asked in May.' }]);
  });

  it('that fits nowhere is told by its number, with what is near', () => {
    expect(messagesOf({ what: 'headcont', value: 1 })).toEqual([
      expect.stringMatching(/^4 .*Did you mean "headcount"/),
    ]);
    expect(messagesOf({ what: '/mutual/workfroce/fte', value: 1 })).toEqual([
      expect.stringMatching(/^4 .*Did you mean "workforce"/),
    ]);
    expect(messagesOf({ what: 'headcount', value: 'many' })).toEqual([
      expect.stringMatching(/^4 .*"many" cannot stand/),
    ]);
    expect(messagesOf({ what: '/__proto__/polluted', value: 'yes' })).toHaveLength(1);
    expect(messagesOf({ what: 'headcount', value: 1, url: 'https://example.org' })).toEqual([
      expect.stringMatching(/^4 .*no title/),
    ]);
    expect(messagesOf({ what: '/mutual/workforce/localShare', value: 62 })).toEqual([
      expect.stringMatching(/^4 Row 4: .*localShare/),
    ]);
  });

  it('that names no place is told by its number, whatever stands there', () => {
    for (const row of [null, 5, {}, { what: 7 }]) {
      const result = fromRows([{ what: 'asOf', value: '2024-01-01' }, row as DossierRow]);
      expect(result.ok ? [] : result.issues[0]).toMatchObject({ row: 2, severity: 'error' });
    }
  });

  it('can be one of forty, none of which counts positions', () => {
    const tarrow = dossiers.find(([file]) => file.includes('tarrow'))?.[1];
    const rows = toRows(parseDossier(tarrow));
    expect(rows.filter(({ what }) => /\/\d+(\/|$)/.test(what) && !what.includes('/seats/'))).toEqual([]);
  });
});
