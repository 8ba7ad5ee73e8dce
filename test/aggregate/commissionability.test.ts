import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideCommissioning,
  type Gates,
  METHOD_COMMISSIONING_CUTS as CUTS,
} from '../../src/aggregate/commissionability.ts';
import { COMMISSIONABILITIES } from '../../src/results/commissionability.ts';
import { law } from './law.ts';
import { range } from './sketch.ts';

type Ends = readonly [low: number, high: number];

const gates = (willing: Ends, finance: Ends, ...conditions: readonly Ends[]): Gates => ({
  willingness: { rule: 'g/willing', range: { low: willing[0], high: willing[1] } },
  finance: { rule: 'g/finance', range: { low: finance[0], high: finance[1] } },
  conditions: conditions.map(([low, high], index) => ({ rule: `g/c${String(index)}`, range: { low, high } })),
});
const decide = (...given: Parameters<typeof gates>) => decideCommissioning(gates(...given), CUTS);

describe('whether an offer would be funded', () => {
  it.each([
    ['it already runs, whatever else', [1, 1], [0, 0], [[0, 0]], 'commissionable'],
    ['somebody would buy it and nothing stands in the way', [0.75, 0.75], [0, 0], [[1, 1]], 'commissionable'],
    ['somebody would buy it and asks for nothing', [0.8, 0.8], [0, 0], [], 'commissionable'],
    [
      'somebody would buy it once a gate is mended',
      [0.75, 0.75],
      [2, 2],
      [
        [1, 1],
        [0.5, 0.5],
      ],
      'commissionable-with-changes',
    ],
    ['a gate blocks, and own means cover it', [0.75, 0.75], [1, 1], [[0.4, 0.4]], 'self-fundable'],
    ['nobody would buy it, and own means cover a pilot', [0.5, 0.5], [0.2, 0.9], [[1, 1]], 'pilot-only'],
    ['nobody would buy it and own means are too small', [0, 0.7], [0, 0.1], [[1, 1]], 'not-now'],
    ['it is not known whether anybody would buy it', [0, 1], [0, 0], [[1, 1]], 'unknown'],
  ] as const)('%s', (_, willing, finance, conditions, answer) => {
    expect(decide(willing, finance, ...conditions).answer).toBe(answer);
  });

  it('says where each gate stands, which must change, and which open one could move the answer', () => {
    expect(decide([0.75, 0.75], [0, 3], [0.5, 0.5], [0.5, 1], [1, 1])).toEqual({
      answer: 'commissionable-with-changes',
      floor: 'commissionable-with-changes',
      ceiling: 'commissionable-with-changes',
      gates: [
        { rule: 'g/c0', state: 'mendable' },
        { rule: 'g/c1', state: 'open' },
        { rule: 'g/c2', state: 'passes' },
        { rule: 'g/finance', state: 'open' },
        { rule: 'g/willing', state: 'passes' },
      ],
      changes: ['g/c0'],
      open: [],
    });
  });

  it('finds a condition that matters only between the ends of willingness', () => {
    expect(decide([0, 1], [0, 0], [0, 1])).toMatchObject({ answer: 'unknown', open: ['g/c0', 'g/willing'] });
  });

  it('names short means only where nothing better is left to hope for', () => {
    expect(decide([0, 0], [0.1, 0.1], [1, 1]).changes).toEqual(['g/finance', 'g/willing']);
    expect(decide([0.8, 0.8], [0.1, 0.1], [0.5, 0.5]).changes).toEqual(['g/c0']);
  });

  it('is open where the gates that decide were never asked', () => {
    expect(decideCommissioning({ conditions: [] }, CUTS)).toEqual({
      answer: 'unknown',
      floor: 'not-now',
      ceiling: 'commissionable',
      gates: [],
      changes: [],
      open: [],
    });
  });

  const open = fc.record({
    willing: range,
    finance: range,
    conditions: fc.array(range, { maxLength: 4 }),
    at: fc.nat(5),
  });
  const asGates = (ranges: readonly { readonly low: number; readonly high: number }[]): Gates => {
    const [willing, finance, ...conditions] = ranges.map(({ low, high }): Ends => [low, high]);
    return gates(willing ?? [0, 0], finance ?? [0, 0], ...conditions);
  };

  law('settling a gate keeps the answer between its old ends', open, ({ willing, finance, conditions, at }) => {
    const ranges = [willing, finance, ...conditions];
    const before = decideCommissioning(asGates(ranges), CUTS);
    const settled = ranges.map((each, index) => (index === at ? { low: each.high, high: each.high } : each));
    const after = decideCommissioning(asGates(settled), CUTS);
    const rank = (answer: (typeof COMMISSIONABILITIES)[number]): number => COMMISSIONABILITIES.indexOf(answer);
    expect(rank(after.floor)).toBeGreaterThanOrEqual(rank(before.floor));
    expect(rank(after.ceiling)).toBeLessThanOrEqual(rank(before.ceiling));
  });

  law('an answer is unknown exactly when some open gate could move it', open, ({ willing, finance, conditions }) => {
    const { answer, open: movers } = decideCommissioning(asGates([willing, finance, ...conditions]), CUTS);
    expect(answer === 'unknown').toBe(movers.length > 0);
  });
});
