import { describe } from 'vitest';
import { coProductionBreadthRule as rule } from '../../../src/rules/relationships/co-production-breadth.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const modes = (present: Readonly<Record<string, boolean | undefined>>, more: object = { status: 'running' }) => [
  {
    id: 'users',
    ...more,
    coProduction: Object.entries(present).map(([mode, there]) =>
      there === undefined ? { mode } : { mode, present: there },
    ),
  },
];
const all = (there: boolean) => ({
  'co-commission': there,
  'co-design': there,
  'co-deliver': there,
  'co-assess': there,
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'three modes with joint delivery are broad',
      dossier: { relationships: modes({ 'co-design': true, 'co-deliver': true, 'co-assess': true }) },
      expect: { outcome: 'judged', message: 'broad', score: 1 },
    },
    {
      name: 'no mode at all is none',
      dossier: { relationships: modes(all(false)) },
      expect: { outcome: 'judged', message: 'narrow', score: 0 },
    },
    {
      name: 'three modes of voice without delivery stay at two thirds',
      dossier: { relationships: modes({ ...all(true), 'co-deliver': false }) },
      expect: { outcome: 'judged', message: 'voice', score: 0.67 },
    },
    {
      // Two known, two open: 2/3 at least, and 1 with the rest.
      name: 'modes that nobody has asked about stay open',
      dossier: { relationships: modes({ 'co-design': true, 'co-deliver': true }) },
      expect: { outcome: 'judged', message: 'open', score: { low: 2 / 3, high: 1 } },
    },
    {
      name: 'modes count together in one service, which a sector is not',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
    {
      name: 'a known lack of relationships is a lack of co-production',
      dossier: { relationships: [] },
      expect: { outcome: 'judged', message: 'narrow', score: 0 },
    },
    { name: 'no mode is recorded', dossier: { relationships: [{ id: 'users' }] }, expect: { outcome: 'unknown' } },
  ]);
});
