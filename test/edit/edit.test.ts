import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edit, EditError } from '../../src/edit/index.ts';
import { assess, type Dossier, DossierError, parseDossier } from '../../src/index.ts';
import { valueAt } from '../../src/util/json-pointer.ts';

const start: Dossier = { schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Example', level: 'organisation' } };
const contract = { kind: 'contract', quality: 'commissioner', source: { title: 'Contract of 2021' } } as const;
const navigo = parseDossier(
  JSON.parse(readFileSync(new URL('../../docs/dossiers/navigo.json', import.meta.url), 'utf8')),
);

describe('an edit', () => {
  it('makes items by their names and says where a value comes from', () => {
    const { dossier } = edit(start).set('/commissioning/york/endsOn', '2026-03-31', contract);
    expect(dossier.commissioning).toEqual([{ id: 'york', endsOn: '2026-03-31' }]);
    expect(dossier.evidence).toEqual([{ id: 'contract-of-2021', about: ['/commissioning/0/endsOn'], ...contract }]);
    expect(assess(parseDossier(dossier)).asOf).toBe('2024-01-01');
  });

  it('runs nothing of what it is handed, and walks no list with holes', () => {
    const ran: string[] = [];
    const handed = Object.defineProperty({ ...start }, 'title', { enumerable: true, get: () => ran.push('title') });
    const holed = { ...start, relationships: Object.assign([], { 30000000: { id: 'far' } }) };
    for (const one of [handed, holed]) expect(() => edit(one as Dossier)).toThrow(DossierError);
    expect(ran).toEqual([]);
  });

  it('leaves what it started from as it was', () => {
    const before = JSON.stringify(start);
    edit(start).set('/mutual/charity', true).add('/relationships', { name: 'Carers' }).noOthers('/commissioning');
    expect(JSON.stringify(start)).toBe(before);
  });

  it('takes the old source away from a new value, and only there', () => {
    const { dossier } = edit(start)
      .set('/mutual/workforce/headcount', 120, contract)
      .set('/mutual/workforce/apprentices', 100, { ...contract, id: 'contract-of-2021' })
      .set('/mutual/workforce/headcount', 130);
    expect(dossier.evidence?.map(({ about }) => about)).toEqual([['/mutual/workforce/apprentices']]);
  });

  it('gives ids that nothing has', () => {
    const { dossier } = edit(start)
      .add('/relationships', { name: 'Carers’ forum' })
      .add('/relationships', { name: 'Carers’ forum' })
      .add('/relationships', {});
    expect(dossier.relationships?.map(({ id }) => id)).toEqual(['carers-forum', 'carers-forum-2', 'relationships']);
  });

  it('says that something is not known, in place of a value, and knows it again', () => {
    const known = edit(start).set('/mutual/finances/freeReserves', 5, contract);
    const unknown = known.unknown('/mutual/finances/freeReserves', 'withheld', 'Asked in May.').dossier;
    expect(unknown.evidence).toEqual([]);
    expect(unknown.unknowns).toEqual([
      { about: ['/mutual/finances/freeReserves'], reason: 'withheld', note: 'Asked in May.' },
    ]);
    expect(parseDossier(unknown).mutual.finances?.freeReserves).toBeUndefined();
    expect(edit(unknown).set('/mutual/finances/freeReserves', 6).dossier.unknowns).toEqual([]);
  });

  it('says that there is none', () => {
    expect(edit(start).noOthers('/commissioning', contract).dossier).toMatchObject({
      complete: ['/commissioning'],
      evidence: [{ about: ['/commissioning'] }],
    });
  });

  it('names a place that no dossier has, and what is near', () => {
    expect(() => edit(start).set('/mutual/charty', true)).toThrow(EditError);
    expect(() => edit(start).set('/mutual/charty', true)).toThrow(/Did you mean "charity"/);
    expect(() => edit(start).set('/mutual/name/first', true)).toThrow(/no "first" here/);
    expect(() => edit(start).add('/mutual', {})).toThrow(/no list/);
    expect(() => edit(start).set('mutual', true)).toThrow(/starts with/);
  });

  it('forgets nothing when it removes what is not there', () => {
    const { dossier } = edit(navigo).remove('/commissioning/nobody').remove('/mutual/strategy/mandate');
    expect(JSON.stringify(parseDossier(dossier))).toBe(JSON.stringify(navigo));
  });

  it('keeps every other piece of evidence with what it is about, whatever item goes', () => {
    const lists = ['/relationships', '/interventions', '/commissioning'] as const;
    const items = lists.flatMap((list) =>
      ((valueAt(navigo, list) as { id: string }[] | undefined) ?? []).map(({ id }) => `${list}/${id}`),
    );
    /** What each source speaks of: the very values. */
    const spoken = (dossier: Dossier) =>
      (dossier.evidence ?? []).flatMap(({ id, about }) =>
        about.map((pointer) => `${id}: ${JSON.stringify(valueAt(dossier, pointer))}`),
      );
    const before = new Set(spoken(edit(navigo).dossier));
    fc.assert(
      fc.property(fc.subarray(items), (gone) => {
        const { dossier } = gone.reduce((own, item) => own.remove(item), edit(navigo));
        expect(spoken(dossier).filter((one) => !before.has(one))).toEqual([]);
        for (const list of lists) {
          const left = ((valueAt(dossier, list) as { id: string }[] | undefined) ?? []).map(
            ({ id }) => `${list}/${id}`,
          );
          expect(left).toEqual(items.filter((item) => item.startsWith(`${list}/`) && !gone.includes(item)));
        }
      }),
    );
  });
});
