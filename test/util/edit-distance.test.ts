import { expect, it } from 'vitest';
import { nearestName } from '../../src/util/edit-distance.ts';

it.each([
  ['legalFrom', ['level', 'legalForm', 'name'], 'legalForm'],
  ['NAME', ['level', 'name'], 'name'],
  ['xy', ['ab'], undefined],
  ['a', ['b'], undefined],
  ['colour', ['level', 'name'], undefined],
  ['x'.repeat(1_000_000), ['name'], undefined],
])('the nearest to %s', (text, names, expected) => {
  expect(nearestName(text, names)).toBe(expected);
});
