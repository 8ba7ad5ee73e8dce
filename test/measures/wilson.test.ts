import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/measures/wilson.ts';

describe('the Wilson interval', () => {
  it('contains the share that was seen and stays inside 0 to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (sampled, part) => {
        const hits = Math.floor(sampled * part);
        const range = wilson(hits, sampled);
        expect(range?.low).toBeGreaterThanOrEqual(0);
        expect(range?.low).toBeLessThanOrEqual(hits / sampled);
        expect(range?.high).toBeGreaterThanOrEqual(hits / sampled);
        expect(range?.high).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('narrows as the sample grows', () => {
    const small = wilson(8, 10);
    const large = wilson(800, 1000);
    expect(large?.low).toBeGreaterThan(small?.low ?? 1);
    expect(large?.high).toBeLessThan(small?.high ?? 0);
  });
  it.each([
    [0, 0],
    [5, 4],
    [-1, 4],
    [Number.NaN, 4],
  ])('is undefined for %d of %d', (hits, sampled) => {
    expect(wilson(hits, sampled)).toBeNull();
  });
  it('never claims certainty of what a sample did not show', () => {
    expect(wilson(0, 10)?.low).toBe(0);
    expect(wilson(0, 10)?.high).toBeCloseTo(0.2775, 4);
    expect(wilson(10, 10)?.high).toBe(1);
    expect(wilson(10, 10)?.low).toBeCloseTo(0.7225, 4);
  });
});
