import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dossierShape } from '../../src/models/index.ts';
import { shapeAt } from '../../src/parse/shape.ts';
import { segmentsOf } from '../../src/util/json-pointer.ts';

const folder = new URL('../../src/parse/checks/', import.meta.url);
const source = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const exists = (pattern: string): boolean =>
  shapeAt(dossierShape, segmentsOf(pattern.replaceAll('*', '0'))) !== undefined;

// A check that looks at a property that was renamed would be silent for ever.
it('every place that a check looks at is in the model', () => {
  const places = [...source.matchAll(/'(\/(?:mutual|relationships|interventions|commissioning|evidence)[\w/*]*)'/g)];
  expect(places.length).toBeGreaterThan(50);
  expect(places.map(([, place = '']) => place).filter((place) => !exists(place))).toEqual([]);
});
it('every property that a table names is there', () => {
  const rows = [...source.matchAll(/\{\s*(at|from|lists): '([^']+)',([^}]*)\}/g)];
  expect(rows.length).toBeGreaterThan(45);
  const missing = rows.flatMap(([, key, at = '', rest = '']) => {
    const list = /list: '(\w+)'/.exec(rest)?.[1];
    const base = key === 'lists' ? `${at}/0` : at;
    const names = [...rest.replace(/\b(to|kind|list): '[^']*'/g, '').matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
    return names
      .map((name) =>
        list !== undefined && !exists(`${base}/${name}`) ? `${base}/${list}/0/${name}` : `${base}/${name}`,
      )
      .filter((place) => !exists(place));
  });
  expect(missing).toEqual([]);
});
