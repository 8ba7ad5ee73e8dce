import { describe } from 'vitest';
import { statusGovernmentDefinitionRule as rule } from '../../../src/rules/place/status-government-definition.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const mutual = (more: object) => ({ mutual: { leftPublicSector: true, deliversPublicServices: true, ...more } });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'it left, delivers, and a trust for staff holds a quarter',
      dossier: mutual({ ownership: { stakes: [{ id: 'trust', kind: 'employee-trust', share: 0.25 }] } }),
      expect: { outcome: 'judged', message: 'meets', score: 1, answer: 'meets' },
    },
    {
      name: 'it left, delivers, and staff sit on the board',
      dossier: mutual({
        governance: { bodies: [{ id: 'b', role: 'board', seats: [{ constituency: 'staff', seats: 1 }] }] },
      }),
      expect: { outcome: 'judged', message: 'meets', score: 1, answer: 'meets' },
    },
    {
      name: 'it never left',
      dossier: mutual({ leftPublicSector: false }),
      expect: { outcome: 'judged', message: 'does-not-meet', score: 0, answer: 'does-not-meet' },
    },
    {
      name: 'staff own a tenth and have no say of any kind',
      dossier: mutual({
        ownership: {
          stakes: [
            { id: 'staff', kind: 'employees', share: 0.1 },
            { id: 'firm', kind: 'investor', share: 0.9 },
          ],
        },
        governance: { employeeControl: 'no', instruments: [] },
      }),
      expect: { outcome: 'judged', message: 'does-not-meet', score: 0, answer: 'does-not-meet' },
    },
    {
      name: 'whether a staff council is a significant degree of influence is open to argument',
      dossier: mutual({ governance: { instruments: ['staff-council'] } }),
      expect: { outcome: 'judged', message: 'doubtful', answer: 'doubtful' },
    },
    {
      name: 'nothing is known of the part of staff',
      dossier: mutual({}),
      expect: { outcome: 'judged', message: 'cannot-tell', answer: 'cannot-tell' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
