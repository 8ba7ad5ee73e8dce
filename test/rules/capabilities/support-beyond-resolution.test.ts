import { describe } from 'vitest';
import { supportBeyondResolutionRule as rule } from '../../../src/rules/capabilities/support-beyond-resolution.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const offers = (...lasting: readonly (boolean | undefined)[]) => ({
  interventions: lasting.map((continuesAfterResolution, i) => ({
    id: `offer-${String(i)}`,
    status: 'running',
    ...(continuesAfterResolution === undefined ? {} : { continuesAfterResolution }),
  })),
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'everything goes on after symptoms end',
      dossier: offers(true, true),
      expect: { outcome: 'judged', message: 'lasting', score: 1 },
    },
    {
      name: 'one in four goes on',
      dossier: offers(true, false, false, false),
      expect: { outcome: 'judged', message: 'ending', score: 0.25 },
    },
    {
      name: 'of one in two it is not known',
      dossier: offers(true, undefined),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'an offer that is over is no offer',
      dossier: { interventions: [{ id: 'old', status: 'ended', continuesAfterResolution: true }] },
      expect: { outcome: 'judged', message: 'ending', score: 0 },
    },
    { name: 'nobody has asked', dossier: offers(undefined), expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
