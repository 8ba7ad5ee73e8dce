import { describe } from 'vitest';
import { linkingSocialCapitalRule as rule } from '../../../src/rules/relationships/linking-social-capital.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const figures = (...listed: readonly (readonly [string, number, number | undefined])[]) => [
  {
    id: 'users',
    status: 'running',
    socialCapital: listed.map(([kind, value, baseline], at) => ({
      id: `f${String(at)}`,
      kind,
      value,
      ...(baseline === undefined ? {} : { baseline }),
    })),
  },
];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'ties to people with power and trust among neighbours both rose',
      dossier: { relationships: figures(['linking', 0.4, 0.3], ['bonding', 0.7, 0.6]) },
      expect: { outcome: 'judged', message: 'up', score: 1 },
    },
    {
      // Linking flat: 0.25; bridging down: 0.
      name: 'flat ties to people with power and falling ties across groups',
      dossier: { relationships: figures(['linking', 0.3, 0.3], ['bridging', 0.1, 0.2]) },
      expect: { outcome: 'judged', message: 'down', score: 0.25 },
    },
    {
      name: 'a rise of linking ties alone leaves the other half open',
      dossier: { relationships: figures(['linking', 0.4, 0.3], ['bonding', 0.7, undefined]) },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a level without baseline is described and shows nothing',
      dossier: { relationships: figures(['linking', 0.4, undefined]) },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
