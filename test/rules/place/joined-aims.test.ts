import { describe } from 'vitest';
import { joinedAimsRule as rule } from '../../../src/rules/place/joined-aims.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'its own plan and the strategy join services to the economy',
      dossier: {
        mutual: { localEconomy: { economicStrategyLinked: true }, strategy: { joinsEconomicAndSocial: true } },
      },
      expect: { outcome: 'judged', message: 'joined', score: 1 },
    },
    {
      name: 'neither does',
      dossier: {
        mutual: { localEconomy: { economicStrategyLinked: false }, strategy: { joinsEconomicAndSocial: false } },
      },
      expect: { outcome: 'judged', message: 'apart', score: 0 },
    },
    {
      // (1 + (1 + 0) / 2) / 2.
      name: 'its own plan does, the commissioner’s strategy does not',
      dossier: {
        mutual: { localEconomy: { economicStrategyLinked: true }, strategy: { joinsEconomicAndSocial: true } },
        commissioning: [{ id: 'council', status: 'held', placeStrategy: { joinsEconomicAndSocial: false } }],
      },
      expect: { outcome: 'judged', message: 'partly', score: 0.75 },
    },
    {
      name: 'it is tied to the economy; of the strategy nothing is known',
      dossier: { mutual: { localEconomy: { economicStrategyLinked: true } } },
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a sector is asked for the practice, not for the papers of each place',
      dossier: { mutual: { level: 'sector', localEconomy: { economicStrategyLinked: true } } },
      expect: { outcome: 'judged', message: 'joined', score: 1 },
    },
    { name: 'nothing is known of any strategy', dossier: {}, expect: { outcome: 'unknown' } },
  ]);
});
