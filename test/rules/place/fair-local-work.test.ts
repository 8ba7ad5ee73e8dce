import { describe } from 'vitest';
import { fairLocalWorkRule as rule } from '../../../src/rules/place/fair-local-work.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const work = (workforce: object, place: object = { place: { boundary: 'Borough of Rochdale' } }) => ({
  mutual: { ...place, workforce },
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      // (0.8 + 1 + 0.9) / 3.
      name: 'most staff are local, all earn a living wage, nearly all are permanent',
      dossier: work({ localShare: 0.8, livingWageShare: 1, permanentShare: 0.9 }),
      expect: { outcome: 'judged', message: 'mostly', score: 0.9 },
    },
    {
      // (0.2 + 0.3 + 0.4) / 3, the first from counts.
      name: 'little of the work is local, fair or lasting',
      dossier: work({ localStaff: 20, headcount: 100, livingWageShare: 0.3, permanentShare: 0.4 }),
      expect: { outcome: 'judged', message: 'little', score: 0.3 },
    },
    {
      name: 'only where staff live is known',
      dossier: work({ localShare: 0.73 }),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.73 / 3, high: 2.73 / 3 } },
    },
    {
      // Local 0..1 without a boundary, wage 0.5, permanent at most 0.6.
      name: 'four in ten on zero hours cannot be permanent, and without a boundary nobody is local for certain',
      dossier: work({ localShare: 0.9, livingWageShare: 0.5, zeroHoursShare: 0.4 }, {}),
      expect: { outcome: 'judged', message: 'little', score: { low: 0.5 / 3, high: 2.1 / 3 } },
    },
    {
      name: 'a local share without a boundary says nothing',
      dossier: work({ localShare: 0.9 }, {}),
      expect: { outcome: 'unknown' },
    },
    { name: 'nothing is known of the payroll', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
