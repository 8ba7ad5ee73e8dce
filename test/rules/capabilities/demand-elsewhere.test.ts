import { describe } from 'vitest';
import { demandElsewhereRule as rule } from '../../../src/rules/capabilities/demand-elsewhere.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const figure = (more: object, kind = 'demand-on-other-services') => ({
  interventions: [{ id: 'outreach', status: 'running', indicators: [{ id: 'visits', kind, ...more }] }],
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'emergency visits fell since the baseline',
      dossier: figure({ value: 80, baseline: 100, higherIsBetter: false }),
      expect: { outcome: 'judged', message: 'fewer', score: 1 },
    },
    {
      name: 'the aim counts a quarter where the figure rose',
      dossier: figure({ value: 120, baseline: 100, higherIsBetter: false }),
      expect: { outcome: 'judged', message: 'no-fewer', score: 0.25 },
    },
    {
      // .25 and half of .75.
      name: 'a figure that stayed is half of the way to a better one',
      dossier: figure({ value: 100, baseline: 100, higherIsBetter: false }),
      expect: { outcome: 'judged', message: 'no-fewer', score: 0.625 },
    },
    {
      name: 'a claim without a figure is an aim',
      dossier: figure({}),
      expect: { outcome: 'judged', message: 'claimed', score: { low: 0.25, high: 1 } },
    },
    {
      // A half of what the claim alone would be: the other offer may be meant for anything.
      name: 'one of two offers claims it',
      dossier: { interventions: [...figure({}).interventions, { id: 'other', status: 'running' }] },
      expect: { outcome: 'judged', message: 'claimed', score: { low: 0.125, high: 1 } },
    },
    {
      name: 'nothing is offered at all',
      dossier: { interventions: [] },
      expect: { outcome: 'judged', message: 'no-fewer', score: 0 },
    },
    {
      name: 'figures of another kind say nothing of it',
      dossier: figure({ value: 1, baseline: 2 }, 'activity'),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
