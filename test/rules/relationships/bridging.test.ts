import { describe } from 'vitest';
import { bridgingRule as rule } from '../../../src/rules/relationships/bridging.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const SECTORS = { council: 'public', clinic: 'public', firm: 'private', shop: 'private' } as const;
type Party = keyof typeof SECTORS;
const network = (ties: readonly (readonly [Party, Party])[], silent: readonly Party[] = []) => [
  {
    id: 'network',
    status: 'running',
    parties: (Object.keys(SECTORS) as Party[]).map((id) =>
      silent.includes(id) ? { id } : { id, sector: SECTORS[id] },
    ),
    ties: ties.map(([from, to], at) => ({ id: `t${String(at)}`, from, to })),
  },
];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'half of the ties cross a sector',
      dossier: {
        relationships: network([
          ['council', 'firm'],
          ['council', 'clinic'],
        ]),
      },
      expect: { outcome: 'judged', message: 'band', score: 1 },
    },
    {
      // 1 of 5 is 0.2, two thirds of the 0.3 where the band begins.
      name: 'one tie in five crosses a sector',
      dossier: {
        relationships: network([
          ['council', 'firm'],
          ['council', 'clinic'],
          ['clinic', 'council'],
          ['firm', 'shop'],
          ['shop', 'firm'],
        ]),
      },
      expect: { outcome: 'judged', message: 'few', score: 2 / 3 },
    },
    {
      name: 'where every tie crosses, nobody holds together inside',
      dossier: {
        relationships: network([
          ['council', 'firm'],
          ['clinic', 'shop'],
        ]),
      },
      expect: { outcome: 'judged', message: 'many', score: 0.5 },
    },
    {
      // One across, one inside, one open: 1/3 to 2/3, all in the band; two open: 1/4 to 3/4, beyond it on both sides.
      name: 'ties of a party whose sector is not known leave the share open',
      dossier: {
        relationships: network(
          [
            ['council', 'firm'],
            ['council', 'clinic'],
            ['council', 'shop'],
            ['shop', 'firm'],
          ],
          ['shop'],
        ),
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.25 / 0.3, high: 1 } },
    },
    { name: 'no list of ties exists', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
