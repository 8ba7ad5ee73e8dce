import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { type Exposure, stress } from '../../src/aggregate/stress.ts';
import { law } from './law.ts';
import { exposures, judged, outcomesFrom, planFrom, rankOf, type Sketch, sketches } from './sketch.ts';

/** What rounding may move: far below the tolerance of any cut. */
const ROUNDING = 1e-12;

const inOrder = (smaller: number | undefined, larger: number | undefined): void => {
  expect(smaller ?? 0).toBeLessThanOrEqual((larger ?? 0) + ROUNDING);
};

describe('laws of stress', () => {
  const exposed = fc.record({ sketch: sketches, list: exposures, extra: exposures });
  const stressed = (sketch: Sketch, list: readonly Exposure[]) =>
    stress(planFrom(sketch), outcomesFrom(sketch), list, METHOD_CONVENTIONS);

  law('P16: an exposure that costs nothing here is inert', exposed, ({ sketch, list }) => {
    const idle: Exposure = {
      id: 'e5-idle',
      state: 'established',
      losses: [
        [0, 0],
        [99, 1],
      ],
    };
    expect(stressed(sketch, [...list, idle])).toEqual(stressed(sketch, list));
  });

  law(
    'P16: one more established exposure never raises what is left under stress',
    exposed,
    ({ sketch, list, extra }) => {
      const more = extra.map((each) => ({ ...each, id: `x${each.id}`, state: 'established' as const }));
      const before = stressed(sketch, list);
      const after = stressed(sketch, [...list, ...more]);
      if (before.verdict === 'not-applicable' || after.verdict === 'not-applicable') return;
      inOrder(rankOf(after.verdict), rankOf(before.verdict));
      inOrder(after.centre, before.centre);
    },
  );

  law(
    'P16: the verdict under stress is never above the verdict, and equals it where nothing is shown',
    exposed,
    ({ sketch, list }) => {
      const { verdict } = judged(sketch);
      const { vulnerability } = stressed(sketch, list);
      if (verdict === 'not-applicable' || vulnerability.stressed === 'not-applicable') {
        expect(vulnerability.state).toBe('not-assessable');
        return;
      }
      inOrder(rankOf(vulnerability.stressed), rankOf(verdict));
      const stands = vulnerability.state === 'not-shown' || vulnerability.state === 'not-assessable';
      expect(vulnerability.stressed === verdict).toBe(stands);
      expect(vulnerability.because.length > 0).toBe(!stands);
    },
  );

  law('the causes named are enough, and no exposure among them can be spared', exposed, ({ sketch, list }) => {
    const { vulnerability } = stressed(sketch, list);
    const { because } = vulnerability;
    const falls = (ids: readonly string[]): boolean => {
      const chosen = list
        .filter(({ id }) => ids.includes(id))
        .map((each) => ({ ...each, state: 'established' as const }));
      return stressed(sketch, chosen).vulnerability.state === 'vulnerable';
    };
    if (because.length === 0) return;
    const alone = because.filter((id) => falls([id]));
    if (alone.length > 0) expect(alone).toEqual(because);
    else for (const id of because) expect(falls(because.filter((other) => other !== id))).toBe(false);
    expect(falls(because)).toBe(true);
  });
});
