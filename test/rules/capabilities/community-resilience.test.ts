import { describe } from 'vitest';
import { communityResilienceRule as rule } from '../../../src/rules/capabilities/community-resilience.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const figures = (...listed: readonly object[]) => ({
  mutual: {
    indicators: listed.map((one, i) => ({
      id: String(i),
      kind: 'community-resilience',
      higherIsBetter: true,
      ...one,
    })),
  },
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'trust grew and stands above that of the area beside it',
      dossier: figures({ value: 0.6, baseline: 0.5, comparatorValue: 0.55 }),
      expect: { outcome: 'judged', message: 'grew', score: 1 },
    },
    {
      name: 'trust fell and stands below that of the area beside it',
      dossier: figures({ value: 0.4, baseline: 0.5, comparatorValue: 0.55 }),
      expect: { outcome: 'judged', message: 'not-shown', score: 0 },
    },
    {
      name: 'it grew, and nobody compared it',
      dossier: figures({ value: 0.6, baseline: 0.5 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      // Up and above, flat and above: travel (1 + .5) / 2, standing 1.
      name: 'one figure grew and one stayed',
      dossier: figures(
        { value: 0.6, baseline: 0.5, comparatorValue: 0.5 },
        { value: 7, baseline: 7, comparatorValue: 6 },
      ),
      expect: { outcome: 'judged', message: 'not-shown', score: 0.875 },
    },
    {
      name: 'figures of another kind say nothing of it',
      dossier: figures({ kind: 'activity', value: 3, baseline: 2 }),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
