import { describe } from 'vitest';
import { continuityRule as rule } from '../../../src/rules/relationships/continuity.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const contacts = (more: object) => [{ id: 'users', boundary: 'citizen-service', status: 'running', ...more }];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      // 0.6 / 2, and a rise of 0.2 is clear: 0.5 more.
      name: 'a clear rise against the own baseline',
      dossier: { relationships: contacts({ continuityIndex: 0.6, continuityBaseline: 0.4 }) },
      expect: { outcome: 'judged', message: 'rising', score: 0.8 },
    },
    {
      name: 'a clear fall leaves the level alone',
      dossier: { relationships: contacts({ continuityIndex: 0.4, continuityBaseline: 0.6 }) },
      expect: { outcome: 'judged', message: 'falling', score: 0.2 },
    },
    {
      // No change is half-way between a clear fall and a clear rise: 0.25, and 0.5 / 2.
      name: 'no change is half of the direction',
      dossier: { relationships: contacts({ continuityIndex: 0.5, continuityBaseline: 0.5 }) },
      expect: { outcome: 'judged', message: 'steady', score: 0.5 },
    },
    {
      // [6,3,1]: (36+9+1-10) / 90 = 0.4, half of it; direction open.
      name: 'contacts without a baseline say nothing about direction',
      dossier: { relationships: contacts({ contactsByWorker: [6, 3, 1] }) },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.2, high: 0.7 } },
    },
    {
      name: 'two contacts are too few to compute anything from',
      dossier: { relationships: contacts({ contactsByWorker: [1, 1] }) },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
