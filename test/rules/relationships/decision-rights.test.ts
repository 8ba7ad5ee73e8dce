import { describe } from 'vitest';
import { decisionRightsRule as rule } from '../../../src/rules/relationships/decision-rights.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const rights = (...listed: readonly (readonly [string, boolean | undefined, boolean | undefined])[]) => [
  {
    id: 'users',
    status: 'running',
    decisionRights: listed.map(([right, held, used]) => ({
      right,
      ...(held === undefined ? {} : { held }),
      ...(used === undefined ? {} : { used }),
    })),
  },
];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'three rights held and used are enough',
      dossier: {
        relationships: rights(['recruit-staff', true, true], ['hold-budget', true, true], ['two-way-data', true, true]),
      },
      expect: { outcome: 'judged', message: 'held', score: 1 },
    },
    {
      // One of five in use: 0.2 over 0.6.
      name: 'one right of five is a third of the way',
      dossier: {
        relationships: rights(
          ['recruit-staff', true, true],
          ['hold-budget', false, undefined],
          ['two-way-data', false, undefined],
          ['change-specification', true, false],
          ['complaint-changes-published', false, undefined],
        ),
      },
      expect: { outcome: 'judged', message: 'few', score: 1 / 3 },
    },
    {
      name: 'a right on paper, of whose use nothing is known, may be in use or not',
      dossier: { relationships: rights(['recruit-staff', true, undefined], ['hold-budget', true, true]) },
      expect: { outcome: 'judged', message: 'open', score: { low: 1 / 3, high: 1 } },
    },
    {
      name: 'a known lack of relationships is a lack of rights',
      dossier: { relationships: [] },
      expect: { outcome: 'judged', message: 'few', score: 0 },
    },
    { name: 'no right has been asked about', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
