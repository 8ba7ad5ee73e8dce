import { defineOfferFact, type Fact } from '../../define/index.ts';
import type { Interval } from '../../util/interval.ts';
import { latestTurnover, PERIOD_READS } from '../money/accounts.ts';
import { anyOf, meanAnswer } from '../partly-known.ts';

/** Whether the money that bidders must show can be shown; each requirement not stated stays open. */
export const sizeFit: Fact<Interval> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.size-fit',
  unit: 'share',
  reads: [
    '/commissioning/@/turnoverRequired',
    '/commissioning/@/suretyRequired',
    ...PERIOD_READS,
    '/mutual/finances/freeReserves',
    '/mutual/finances/securedAssets',
    '/mutual/finances/facilities',
  ],
  changeableBy: ['commissioner', 'mutual'],
  read: ({ dossier, context }) => {
    if (context === undefined) return undefined;
    const { freeReserves, securedAssets, facilities } = dossier.mutual.finances ?? {};
    const turnover = reaches(latestTurnover(dossier) ?? undefined, context.turnoverRequired);
    const backing = [freeReserves, securedAssets, facilities];
    const single = backing.map((sum) => reaches(sum, context.suretyRequired));
    // One source that reaches it is enough; only when all are known can they be known to fall short together.
    const known = backing.filter((sum) => sum !== undefined);
    const total = known.reduce((all, sum) => all + sum, 0);
    const together = known.length === backing.length || total >= (context.suretyRequired ?? Number.POSITIVE_INFINITY);
    const surety = anyOf([...single, together ? reaches(total, context.suretyRequired) : undefined]);
    return meanAnswer([turnover, surety]);
  },
});

const reaches = (have: number | undefined, required: number | undefined): boolean | undefined => {
  if (required === 0) return true;
  return have === undefined || required === undefined ? undefined : have >= required;
};
