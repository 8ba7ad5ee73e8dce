import { describe } from 'vitest';
import { anchorMaturityRule as rule } from '../../../src/rules/place/anchor-maturity.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const levels = (anchorEmployer: number, ...rest: readonly number[]) => {
  const [anchorProcurement, anchorAssets, anchorServices, anchorCivic] = rest;
  const all = { anchorEmployer, anchorProcurement, anchorAssets, anchorServices, anchorCivic };
  return { mutual: { localEconomy: Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) } };
};

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'best practice in all five dimensions',
      dossier: levels(4, 4, 4, 4, 4),
      expect: { outcome: 'judged', message: 'anchor', score: 1 },
    },
    {
      // (3 - 1) / (4 - 1).
      name: 'a mean level of three is two thirds of the way',
      dossier: levels(3, 3, 3, 2, 4),
      expect: { outcome: 'judged', message: 'anchor', score: 2 / 3 },
    },
    {
      name: 'a mean level of two is a third of the way',
      dossier: levels(3, 2, 2, 2, 1),
      expect: { outcome: 'judged', message: 'partly', score: 1 / 3 },
    },
    {
      name: 'basic in all five dimensions',
      dossier: levels(1, 1, 1, 1, 1),
      expect: { outcome: 'judged', message: 'basic', score: 0 },
    },
    {
      // Mean between (3 + 4 x 1) / 5 = 1.4 and (3 + 4 x 4) / 5 = 3.8.
      name: 'only the employer is known: the other four may be anywhere',
      dossier: levels(3),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.4 / 3, high: 2.8 / 3 } },
    },
    { name: 'no level is known', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
