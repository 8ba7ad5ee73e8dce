import { describe } from 'vitest';
import { capabilityChangeRule as rule } from '../../../src/rules/capabilities/capability-change.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const measured = (...outcomes: readonly object[]) => ({
  interventions: [
    {
      id: 'support',
      status: 'running',
      outcomes: outcomes.map((one, i) => ({ id: String(i), kind: 'capability', attritionShare: 0.2, ...one })),
    },
  ],
});
const beyondChance = { baseline: 0.6, followUp: 0.7, changeLow: 0.02, changeHigh: 0.18 };

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'a rise beyond chance with few lost',
      dossier: measured(beyondChance),
      expect: { outcome: 'judged', message: 'rose', score: 1 },
    },
    {
      name: 'half are lost: those who stayed may be those who did well',
      dossier: measured({ ...beyondChance, attritionShare: 0.5 }),
      expect: { outcome: 'judged', message: 'not-shown', score: 0.5 },
    },
    {
      name: 'a rise within chance is half a rise',
      dossier: measured({ baseline: 0.6, followUp: 0.65, changeLow: -0.05, changeHigh: 0.15 }),
      expect: { outcome: 'judged', message: 'not-shown', score: 0.5 },
    },
    {
      name: 'a fall is none',
      dossier: measured({ baseline: 0.6, followUp: 0.5 }),
      expect: { outcome: 'judged', message: 'not-shown', score: 0 },
    },
    {
      name: 'the whole interval of the change lies below nothing',
      dossier: measured({ changeLow: -0.2, changeHigh: -0.1 }),
      expect: { outcome: 'judged', message: 'not-shown', score: 0 },
    },
    {
      // 1 and 0.
      name: 'one of two measures rose',
      dossier: measured(beyondChance, { baseline: 40, followUp: 39 }),
      expect: { outcome: 'judged', message: 'not-shown', score: 0.5 },
    },
    {
      name: 'a higher mean without an interval may be chance',
      dossier: measured({ baseline: 0.6, followUp: 0.7 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'satisfaction is not capability',
      dossier: measured({ ...beyondChance, kind: 'satisfaction' }),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
