import { describe } from 'vitest';
import { informalShareAndBurdenRule as rule } from '../../../src/rules/tensions/informal-share-and-burden.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const help = (terms: object) => [
  { id: 'h', status: 'running', informal: { paidHours: 250, unpaidHours: 750, ...terms } },
];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'three quarters of hours unpaid, and paid staff replaced',
      dossier: { relationships: help({ replacesPaidStaff: true }) },
      expect: { outcome: 'judged', message: 'both', score: 0.75 },
    },
    {
      name: 'three quarters of hours unpaid, all safeguarded',
      dossier: {
        relationships: help({ replacesPaidStaff: false, willing: true, able: true, appropriate: true, agreed: true }),
      },
      expect: { outcome: 'judged', message: 'eased', score: 0 },
    },
    {
      name: 'three quarters of hours unpaid, terms not known',
      dossier: { relationships: help({}) },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 0.75 } },
    },
    {
      name: 'volunteers without hours',
      dossier: { relationships: [{ id: 'h', status: 'running', informal: { volunteers: 3 } }] },
      expect: { outcome: 'unknown' },
    },
  ]);
});
