import type { Unit } from '../../define/index.ts';

/** What a number of a unit may not be, in words; `undefined` where it may be what it is. A slip of units is the commonest of all. */
export const unitFault = (value: number, unit: Unit): string | undefined => {
  if (!Number.isFinite(value)) return 'use a finite number';
  if (FROM_ZERO_TO_ONE.has(unit) && !(value >= 0 && value <= 1)) return `a ${unit} lies between 0 and 1: 62% is 0.62`;
  if (NOT_NEGATIVE.has(unit) && value < 0) return `${unit} cannot be below 0`;
  return undefined;
};

const FROM_ZERO_TO_ONE: ReadonlySet<Unit> = new Set(['share', 'yes-no']);
const NOT_NEGATIVE: ReadonlySet<Unit> = new Set([
  'score',
  'months',
  'years',
  'count',
  'rung',
  'level',
  'classes',
  'date',
]);
