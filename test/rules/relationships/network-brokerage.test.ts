import { describe } from 'vitest';
import { networkBrokerageRule as rule } from '../../../src/rules/relationships/network-brokerage.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const network = (...ties: readonly (readonly [string, string])[]) => [
  {
    id: 'network',
    status: 'running',
    parties: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    ties: ties.map(([from, to], at) => ({ id: `t${String(at)}`, from, to })),
  },
];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      // A path a-b-c-d: b spends half on each of two contacts who have no tie: 0.25 + 0.25.
      name: 'a party between two others who have no tie is a broker',
      dossier: { relationships: network(['a', 'b'], ['b', 'c'], ['c', 'd']) },
      expect: { outcome: 'judged', message: 'broker', answer: 'broker', score: 0.5 },
    },
    {
      // A triangle: each contact gets 1/2 + 1/2 * 1/2 = 0.75, squared and twice 1.125.
      name: 'three parties who all know each other have no broker',
      dossier: { relationships: network(['a', 'b'], ['b', 'c'], ['a', 'c']) },
      expect: { outcome: 'judged', message: 'embedded', answer: 'embedded', score: 0 },
    },
    {
      name: 'ties of one party alone say nothing of those among its contacts',
      dossier: { relationships: network(['a', 'b'], ['a', 'c'], ['a', 'd']) },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
