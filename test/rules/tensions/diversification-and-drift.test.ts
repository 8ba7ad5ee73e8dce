import { describe } from 'vitest';
import { diversificationAndDriftRule as rule } from '../../../src/rules/tensions/diversification-and-drift.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const lines = (...shares: readonly number[]) =>
  shares.map((share, i) => ({ id: `line-${String(i)}`, payer: `payer ${String(i)}`, share }));

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'many payers and a changed clause',
      dossier: { mutual: { mission: { clauseChanged: true }, finances: { income: lines(0.25, 0.25, 0.25, 0.25) } } },
      expect: { outcome: 'judged', message: 'both', score: 0.75 },
    },
    {
      name: 'one payer and a changed clause',
      dossier: { mutual: { mission: { clauseChanged: true }, finances: { income: lines(1) } } },
      expect: { outcome: 'judged', message: 'eased', score: 0 },
    },
    {
      name: 'many payers and half of the signs',
      dossier: { mutual: { mission: { clauseChanged: false }, finances: { income: lines(0.25, 0.25, 0.25, 0.25) } } },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 0.75 } },
    },
    { name: 'payers alone', dossier: { mutual: { finances: { income: lines(1) } } }, expect: { outcome: 'unknown' } },
  ]);
});
