import { describe } from 'vitest';
import { sharedDesignRule } from '../../../src/rules/commissioning/shared-design.ts';
import { toBuyer, noCondition } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('shared design', () => {
  ruleCases(sharedDesignRule, [
    ...noCondition,
    {
      name: 'both took part before the specification',
      dossier: toBuyer(
        {},
        { engagement: { providers: true, citizens: true, timing: 'before-specification', modes: ['co-design'] } },
      ),
      expect: { outcome: 'judged', message: 'shared', score: 1 },
    },
    {
      name: 'citizens who commission together have all of it',
      dossier: toBuyer({}, { engagement: { modes: ['co-commission'] } }),
      expect: { outcome: 'judged', message: 'shared', score: 1 },
    },
    {
      name: 'after the specification it is only a part',
      dossier: toBuyer(
        {},
        { engagement: { providers: true, citizens: true, timing: 'after-specification', modes: [] } },
      ),
      expect: { outcome: 'judged', message: 'partly', score: 0.5 },
    },
    {
      name: 'without either nobody took part',
      dossier: toBuyer(
        {},
        { engagement: { providers: false, citizens: false, timing: 'after-specification', modes: [] } },
      ),
      expect: { outcome: 'judged', message: 'apart', score: 0.5 },
    },
    {
      name: 'providers took part, and of citizens nothing is said',
      dossier: toBuyer({}, { engagement: { providers: true, timing: 'before-specification', modes: [] } }),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'silence about modes leaves commissioning together open',
      dossier: toBuyer({}, { engagement: { providers: true, citizens: false, timing: 'before-specification' } }),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'nothing is said of engagement',
      dossier: toBuyer({}, {}),
      expect: { outcome: 'unknown' },
    },
  ]);
});
