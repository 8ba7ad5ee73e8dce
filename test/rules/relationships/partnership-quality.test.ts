import { describe } from 'vitest';
import { partnershipQualityRule as rule } from '../../../src/rules/relationships/partnership-quality.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const views = (...scores: readonly (readonly [string, string, number])[]) => [
  {
    id: 'partners',
    boundary: 'inter-agency',
    status: 'running',
    parties: [{ id: 'us' }, { id: 'trust' }],
    ties: scores.map(([from, to, score], at) => ({ id: `t${String(at)}`, from, to, score })),
  },
];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'both sides score four and more',
      dossier: { relationships: views(['us', 'trust', 4.5], ['trust', 'us', 4]) },
      expect: { outcome: 'judged', message: 'good', score: 1 },
    },
    {
      // Mean 2.5: half of the way from 1 to 4.
      name: 'both sides score low',
      dossier: { relationships: views(['us', 'trust', 2.5], ['trust', 'us', 2.5]) },
      expect: { outcome: 'judged', message: 'poor', score: 0.5 },
    },
    {
      // Mean of 4.5 and 2.5 is 3.5: 2.5 / 3.
      name: 'the two sides see it two steps apart',
      dossier: { relationships: views(['us', 'trust', 4.5], ['trust', 'us', 2.5]) },
      expect: { outcome: 'judged', message: 'apart', score: 2.5 / 3 },
    },
    {
      // The other side may say 1 to 5: mean 3 to 5.
      name: 'one side alone leaves the other open',
      dossier: { relationships: views(['us', 'trust', 5]) },
      expect: { outcome: 'judged', message: 'open', score: { low: 2 / 3, high: 1 } },
    },
    { name: 'nobody has been asked', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
