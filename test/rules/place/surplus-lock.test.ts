import { describe } from 'vitest';
import { surplusLockRule as rule } from '../../../src/rules/place/surplus-lock.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const locks = (safeguards: object, more: object = {}) => ({ mutual: { safeguards, ...more } });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'the law locks the assets of a community interest company, and a fifth is paid out',
      dossier: locks({ distributedShare: 0.2 }, { legalForm: 'cic-limited-by-shares' }),
      expect: { outcome: 'judged', message: 'kept', score: 1 },
    },
    {
      name: 'the law caps what a community interest company limited by shares pays out',
      dossier: { mutual: { legalForm: 'cic-limited-by-shares' } },
      expect: { outcome: 'judged', message: 'capped', score: 1 },
    },
    {
      name: 'a community interest company limited by guarantee has no shares to pay on',
      dossier: { mutual: { legalForm: 'cic-limited-by-guarantee' } },
      expect: { outcome: 'judged', message: 'kept-whole', score: 1 },
    },
    {
      // 36,000 of 100,000, of which 2,000 do not count: 34%.
      name: 'what a body with a lock of its own receives does not count',
      dossier: locks(
        { distributableProfit: 100000, distributedProfit: 36000, exemptDistribution: 2000 },
        { legalForm: 'cic-limited-by-shares' },
      ),
      expect: { outcome: 'judged', message: 'kept', score: 1 },
    },
    {
      // Half a lock is 0.25; 35% paid out is the whole of the other half.
      name: 'its own rules lock the assets, and as much is paid out as a community interest company may',
      dossier: locks({ assetLock: 'constitutional', distributedShare: 0.35 }, { charity: false }),
      expect: { outcome: 'judged', message: 'capped', score: 0.75 },
    },
    {
      name: 'its own rules lock the assets, and half is paid out',
      dossier: locks({ assetLock: 'constitutional', distributedShare: 0.5 }, { charity: false }),
      expect: { outcome: 'judged', message: 'partly', score: 0.25 },
    },
    {
      name: 'its own rules lock the assets of a charity, as the law does',
      dossier: locks({ assetLock: 'constitutional' }, { charity: true }),
      expect: { outcome: 'judged', message: 'kept-whole', score: 1 },
    },
    {
      name: 'no lock, and nothing is paid out',
      dossier: locks({ assetLock: 'none', distributionRule: 'none' }),
      expect: { outcome: 'judged', message: 'unlocked-only', score: 0.5 },
    },
    {
      name: 'says of no lock that it is missing where nobody has told of one',
      dossier: locks({ distributionRule: 'none' }),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a lock by law, and more than half is paid out',
      dossier: locks({ assetLock: 'statutory', distributedShare: 0.6 }),
      expect: { outcome: 'judged', message: 'paid-out', score: 0.5 },
    },
    {
      name: 'a lock by law; what is paid out is not known',
      dossier: locks({ assetLock: 'statutory' }),
      expect: { outcome: 'judged', message: 'locked-only', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'no lock, and most is paid out',
      dossier: locks({ assetLock: 'none', distributedShare: 0.6 }),
      expect: { outcome: 'judged', message: 'loose', score: 0 },
    },
    {
      name: 'a charity keeps what it has',
      dossier: { mutual: { charity: true } },
      expect: { outcome: 'judged', message: 'kept-whole', score: 1 },
    },
    {
      name: 'nothing follows from being a community benefit society',
      dossier: { mutual: { legalForm: 'community-benefit-society' } },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
