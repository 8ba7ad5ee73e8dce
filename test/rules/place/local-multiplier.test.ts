import { describe } from 'vitest';
import { localMultiplierRule as rule } from '../../../src/rules/place/local-multiplier.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const rounds = (localEconomy: object, place: object = { place: { boundary: 'the city' } }) => ({
  mutual: { ...place, localEconomy },
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      // (100 + 80 + 64) / 100 = 2.44, and (2.44 - 1) / 2.
      name: 'four fifths stay in each round',
      dossier: rounds({ lm3Income: 100, lm3SpentLocally: 80, lm3RespentLocally: 64 }),
      expect: { outcome: 'judged', message: 'measured', score: 0.72 },
    },
    {
      name: 'nothing is spent here',
      dossier: rounds({ lm3Income: 100, lm3SpentLocally: 0, lm3RespentLocally: 0 }),
      expect: { outcome: 'judged', message: 'measured', score: 0 },
    },
    {
      // Between (100 + 50) / 100 and (100 + 50 + 50) / 100.
      name: 'the third round is not known: none or all of the second may be spent here again',
      dossier: rounds({ lm3Income: 100, lm3SpentLocally: 50 }),
      expect: { outcome: 'judged', message: 'third-round-open', score: { low: 0.25, high: 0.5 } },
    },
    {
      name: 'without a boundary there is no "here"',
      dossier: rounds({ lm3Income: 100, lm3SpentLocally: 50, lm3RespentLocally: 25 }, {}),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'before it begins there is no record',
      dossier: { mutual: { stage: 'shadow-running' } },
      expect: { outcome: 'not-applicable' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
