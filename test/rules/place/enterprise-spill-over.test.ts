import { describe } from 'vitest';
import { enterpriseSpillOverRule as rule } from '../../../src/rules/place/enterprise-spill-over.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const effects = (level: string, ...spillovers: readonly object[]) => ({
  mutual: { level, localEconomy: { spillovers: spillovers.map((one, at) => ({ id: `s${String(at)}`, ...one })) } },
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'it trains apprentices and places people in work',
      dossier: effects(
        'organisation',
        { kind: 'apprenticeship', status: 'running' },
        { kind: 'work-placement', status: 'running' },
      ),
      expect: { outcome: 'judged', message: 'broad', score: 1 },
    },
    {
      name: 'one way is shown; the other three are not known',
      dossier: effects('organisation', { kind: 'apprenticeship', status: 'running' }),
      expect: { outcome: 'judged', message: 'some', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'apprentices on the payroll show one way',
      dossier: { mutual: { workforce: { apprentices: 5 } } },
      expect: { outcome: 'judged', message: 'some', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a list that is known to be empty',
      dossier: effects('organisation'),
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'a proposal is judged by what it intends',
      dossier: effects(
        'proposal',
        { kind: 'enterprise-supported', status: 'proposed' },
        { kind: 'skills-training', status: 'proposed' },
      ),
      expect: { outcome: 'judged', message: 'broad', score: 1 },
    },
    {
      name: 'an organisation is not judged by what it intends',
      dossier: effects('organisation', { kind: 'enterprise-supported', status: 'proposed' }),
      expect: { outcome: 'unknown' },
    },
    {
      // Enterprise 0.1 to 0.4 of the sector, three ways open: 0.1 to 3.4 of the 2 that count.
      name: 'some of a sector help staff into business',
      dossier: effects('sector', { kind: 'staff-into-business', status: 'running', prevalence: { word: 'some' } }),
      expect: { outcome: 'judged', message: 'some', score: { low: 0.05, high: 1 } },
    },
    { name: 'nothing is known beyond the service', dossier: {}, expect: { outcome: 'unknown' } },
  ]);
});
