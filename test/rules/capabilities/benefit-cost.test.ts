import { describe } from 'vitest';
import { benefitCostRule as rule } from '../../../src/rules/capabilities/benefit-cost.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const appraised = (fiscalCase: object) => ({ interventions: [{ id: 'early-years', status: 'running', fiscalCase }] });
const parts = (benefit: number, optimismBiasShare?: number) => ({
  benefits: [{ id: 'b', amount: benefit, year: 1 }],
  costs: [{ id: 'c', amount: 100, year: 0 }],
  discountRate: 0.25,
  ...(optimismBiasShare === undefined ? {} : { optimismBiasShare }),
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      // 250 / 1.25 = 200, less a fifth 160, over 100.
      name: 'benefits cover costs after optimism',
      dossier: appraised(parts(250, 0.2)),
      expect: { outcome: 'judged', message: 'covered', score: 1 },
    },
    {
      // 125 / 1.25 = 100, less a fifth 80, over 100.
      name: 'what looks even falls short after optimism',
      dossier: appraised(parts(125, 0.2)),
      expect: { outcome: 'judged', message: 'short', score: 0.8 },
    },
    {
      // 100 over 100, and anything up to a half to take off.
      name: 'nobody says how much was taken off',
      dossier: appraised(parts(125)),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a published ratio may be before optimism',
      dossier: appraised({ publishedRatio: 1.2 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.6, high: 1 } },
    },
    {
      name: 'more than one for one earns no more',
      dossier: appraised({ publishedRatio: 33.3 }),
      expect: { outcome: 'judged', message: 'covered', score: 1 },
    },
    {
      name: 'a cost that is not known leaves the ratio unknown',
      dossier: appraised({ ...parts(125), costs: [{ id: 'c', year: 0 }] }),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
