import { describe } from 'vitest';
import { principlesProfileRule as rule } from '../../../src/rules/relationships/principles-profile.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const PRINCIPLES = ['assets', 'capabilities', 'mutuality', 'networks', 'shared-roles', 'catalysts'];
const levels = (level: number, respondents?: number) =>
  PRINCIPLES.map((principle) => ({ principle, level, ...(respondents === undefined ? {} : { respondents }) }));
const users = (more: object) => [{ id: 'users', status: 'running', ...more }];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'top audit and top levels by a group are full practice',
      dossier: { relationships: users({ coProductionAudit: 5, principles: levels(4, 12) }) },
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      // (3 - 1) / 4 = 0.5, half of it; levels open.
      name: 'progress on several fronts in the audit is one half of its half',
      dossier: { relationships: users({ coProductionAudit: 3 }) },
      expect: { outcome: 'judged', message: 'audit', score: { low: 0.25, high: 0.75 } },
    },
    {
      // 2 of 4 is 0.5 at most, 0 at least; the audit open.
      name: 'the levels of a single person are an upper bound',
      dossier: { relationships: users({ principles: levels(2, 1) }) },
      expect: { outcome: 'judged', message: 'levels', score: { low: 0, high: 0.75 } },
    },
    {
      name: 'no action anywhere is none',
      dossier: { relationships: users({ coProductionAudit: 1, principles: levels(0, 5) }) },
      expect: { outcome: 'judged', message: 'both', score: 0 },
    },
    { name: 'no audit has been made', dossier: { relationships: users({}) }, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
