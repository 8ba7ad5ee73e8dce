import { expect, it } from 'vitest';
import { standardCatalogue } from '../../src/standard.ts';
import { welshCatalogue } from '../../src/report/locales/welsh-catalogue.ts';

const asked = Object.keys(standardCatalogue()).filter((key) => key.startsWith('fact:'));

it('has Welsh for every question that the standard rules ask, and for no other', () => {
  expect(Object.keys(welshCatalogue).sort()).toEqual([...asked].sort());
});

it('asks where the English asks', () => {
  for (const [key, text] of Object.entries(welshCatalogue)) expect(text.includes('?')).toBe(key.endsWith('#question'));
});
