import { describe } from 'vitest';
import { repeatNeedRule as rule } from '../../../src/rules/capabilities/repeat-need.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const back = (more: object) => ({
  interventions: [
    { id: 'support', status: 'running', rePresentation: { closed: 10, windowMonths: 12, reachChange: 0, ...more } },
  ],
});
// Wilson for 10 of 10, and for 0 of 10, where z squared is 1.959963984540054 squared = 3.841458820694124.
const CHANCE = 3.841458820694124 / 13.841458820694124;

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      // Level: half of 1 less 0 to CHANCE; a fall of .3 is a full one.
      name: 'nobody comes back, where three in ten did',
      dossier: back({ returned: 0, baselineShare: 0.3 }),
      expect: { outcome: 'judged', message: 'few', score: { low: 0.5 * (1 - CHANCE) + 0.5, high: 1 } },
    },
    {
      name: 'everybody comes back, where three in ten did',
      dossier: back({ returned: 10, baselineShare: 0.3 }),
      expect: { outcome: 'judged', message: 'many', score: { low: 0, high: 0.5 * CHANCE } },
    },
    {
      name: 'a falling rate with falling reach is rationing',
      dossier: back({ returned: 0, baselineShare: 0.3, reachChange: -0.2 }),
      expect: { outcome: 'judged', message: 'many', score: { low: 0.5 * (1 - CHANCE), high: 0.5 } },
    },
    {
      // Nobody can be no more than before: the direction is steady at least, half of its half.
      name: 'without a figure from before the direction is open',
      dossier: back({ returned: 0 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5 * (1 - CHANCE) + 0.25, high: 1 } },
    },
    {
      name: 'three months are too short for everybody to have come back',
      dossier: back({ returned: 0, windowMonths: 3 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'nobody counts who comes back',
      dossier: { interventions: [{ id: 'support', status: 'running' }] },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
