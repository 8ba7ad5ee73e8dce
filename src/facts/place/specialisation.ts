import { defineFact, type Fact } from '../../define/index.ts';
import { locationQuotient } from '../../measures/location-quotient.ts';

/** A sector's share of local jobs over its share elsewhere. Unit: ratio; 1 is the same share. */
export const sectorLocationQuotient: Fact<number> = /* @__PURE__ */ defineFact({
  id: 'local-economy.location-quotient',
  unit: 'ratio',
  reads: [
    '/mutual/localEconomy/sectorJobs',
    '/mutual/localEconomy/allJobs',
    '/mutual/localEconomy/referenceSectorJobs',
    '/mutual/localEconomy/referenceAllJobs',
  ],
  changeableBy: [],
  read: ({ mutual: { localEconomy } }) => {
    const { sectorJobs, allJobs, referenceSectorJobs, referenceAllJobs } = localEconomy ?? {};
    if (sectorJobs === undefined || allJobs === undefined) return undefined;
    if (referenceSectorJobs === undefined || referenceAllJobs === undefined) return undefined;
    const counts = {
      localSector: sectorJobs,
      localAll: allJobs,
      referenceSector: referenceSectorJobs,
      referenceAll: referenceAllJobs,
    };
    return locationQuotient(counts) ?? undefined;
  },
});
