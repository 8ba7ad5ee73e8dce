import { expect, it } from 'vitest';
import { deeplyFrozen } from '../../src/util/frozen.ts';

it('lets nothing inside be changed', () => {
  const value = deeplyFrozen({ list: [{ deep: 1 }], text: 'a' });
  expect(() => Object.assign(value.list[0] ?? {}, { deep: 2 })).toThrow(TypeError);
  expect(() => value.list.push({ deep: 3 })).toThrow(TypeError);
  expect(value).toEqual({ list: [{ deep: 1 }], text: 'a' });
});

it('answers with the same value, whatever it is', () => {
  const value = {};
  expect(deeplyFrozen(value)).toBe(value);
  for (const plain of [1, 'a', null, undefined]) expect(deeplyFrozen(plain)).toBe(plain);
});
