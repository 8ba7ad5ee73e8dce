import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dossierShape } from '../../src/models/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { shapeAt } from '../../src/parse/shape.ts';
import { segmentsOf } from '../../src/util/json-pointer.ts';

const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

it('every place that the mapping of case facts names is in the model', () => {
  const places = [...read('case-fact-mapping.md').matchAll(/`(\/[\w/*]+)`/g)].map(([, place = '']) => place);
  expect(places.length).toBeGreaterThan(100);
  const missing = places.filter((place) => shapeAt(dossierShape, segmentsOf(place.replaceAll('*', '0'))) === undefined);
  expect(missing).toEqual([]);
});
it('the dossier in the guide can be used', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(read('dossier-fields.md')) ?? [];
  expect(parseDossier(JSON.parse(json)).commissioning?.[0]?.contractMonths).toBe(60);
});
