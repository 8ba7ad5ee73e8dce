import { describe } from 'vitest';
import { participationEquityRule as rule } from '../../../src/rules/relationships/participation-equity.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const groups = (...listed: readonly (readonly [string, number | undefined, number])[]) => [
  {
    id: 'users',
    status: 'running',
    equity: listed.map(([id, participantShare, eligibleShare]) => ({
      id,
      eligibleShare,
      ...(participantShare === undefined ? {} : { participantShare }),
    })),
  },
];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'two groups in proportion are at parity',
      dossier: { relationships: groups(['older people', 0.5, 0.5], ['young people', 0.24, 0.2]) },
      expect: { outcome: 'judged', message: 'parity', score: 1 },
    },
    {
      // 0.1 / 0.25 = 0.4, half of the 0.8 that is parity.
      name: 'a group at four tenths of its share is half of the way to parity',
      dossier: { relationships: groups(['young people', 0.1, 0.25]) },
      expect: { outcome: 'judged', message: 'uneven', score: 0.5 },
    },
    {
      // 0.6 / 0.2 = 3, beyond 2.5.
      name: 'a group at three times its share crowds out others',
      dossier: { relationships: groups(['older people', 0.6, 0.2]) },
      expect: { outcome: 'judged', message: 'uneven', score: 0 },
    },
    {
      name: 'a group of which nobody knows who took part leaves its half open',
      dossier: { relationships: groups(['older people', 0.5, 0.5], ['young people', undefined, 0.2]) },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'without figures nothing is assumed to be fair',
      dossier: { relationships: [] },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
