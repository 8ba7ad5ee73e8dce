import { describe } from 'vitest';
import { routeToMarketRule } from '../../../src/rules/commissioning/route-to-market.ts';
import { toBuyer, noCondition } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('route to the contract', () => {
  ruleCases(routeToMarketRule, [
    ...noCondition,
    {
      name: 'an open competition is open to a mutual',
      dossier: toBuyer({}, { route: 'open' }),
      expect: { outcome: 'judged', message: 'open-route', score: 1 },
    },
    {
      name: 'five years may be reserved under the Act of 2023',
      dossier: toBuyer(
        {},
        {
          route: 'reserved-mutual',
          regime: 'procurement-act-2023',
          reservableServices: true,
          contractMonths: 60,
          priorReservedAward: false,
        },
      ),
      expect: { outcome: 'judged', message: 'open-route', score: 1 },
    },
    {
      name: 'four years may not be reserved under the Regulations of 2015',
      dossier: toBuyer(
        {},
        {
          route: 'reserved-mutual',
          regime: 'pcr-2015',
          reservableServices: true,
          contractMonths: 48,
          priorReservedAward: false,
        },
      ),
      expect: { outcome: 'judged', message: 'too-long', score: 0.5 },
    },
    {
      name: 'four years may or may not be reserved under a law that is not named',
      dossier: toBuyer(
        {},
        { route: 'reserved-mutual', reservableServices: true, contractMonths: 48, priorReservedAward: false },
      ),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'services outside the list cannot be reserved',
      dossier: toBuyer({}, { route: 'reserved-mutual', reservableServices: false }),
      expect: { outcome: 'judged', message: 'not-reservable', score: 0.5 },
    },
    {
      name: 'three years to the day after the last reserved award it may be done again',
      dossier: toBuyer(
        {},
        {
          route: 'reserved-mutual',
          regime: 'pcr-2015',
          reservableServices: true,
          contractMonths: 36,
          priorReservedAwardOn: '2016-04-01',
          signedOn: '2019-04-01',
        },
      ),
      expect: { outcome: 'judged', message: 'open-route', score: 1 },
    },
    {
      name: 'a month earlier it may not',
      dossier: toBuyer(
        {},
        {
          route: 'reserved-mutual',
          regime: 'pcr-2015',
          reservableServices: true,
          contractMonths: 36,
          priorReservedAwardOn: '2016-04-01',
          signedOn: '2019-03-01',
        },
      ),
      expect: { outcome: 'judged', message: 'too-soon', score: 0.5 },
    },
    {
      name: 'a reservation of which nothing else is known may hold',
      dossier: toBuyer({}, { route: 'reserved-mutual' }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'without a route nothing is known',
      dossier: toBuyer({}, {}),
      expect: { outcome: 'unknown' },
    },
  ]);
});
