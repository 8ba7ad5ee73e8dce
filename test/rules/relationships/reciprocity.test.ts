import { describe } from 'vitest';
import { reciprocityRule as rule } from '../../../src/rules/relationships/reciprocity.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const ties = (...answers: readonly (boolean | undefined)[]) =>
  answers.map((reciprocal, at) => ({
    id: `r${String(at)}`,
    status: 'running',
    ...(reciprocal === undefined ? {} : { reciprocal }),
  }));

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'both relationships go both ways',
      dossier: { relationships: ties(true, true) },
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      name: 'one of two goes both ways',
      dossier: { relationships: ties(true, false) },
      expect: { outcome: 'judged', message: 'partly', score: 0.5 },
    },
    {
      name: 'of one of two it is not known',
      dossier: { relationships: ties(true, undefined) },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'one that ended no longer counts',
      dossier: { relationships: [...ties(true), { id: 'past', status: 'ended', reciprocal: false }] },
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      name: 'nobody has asked both sides',
      dossier: { relationships: ties(undefined) },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
