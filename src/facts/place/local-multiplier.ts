import { defineFact, type Fact } from '../../define/index.ts';
import type { Range } from '../../util/interval.ts';
import { localMultiplier } from '../../measures/local-multiplier.ts';

/** Local multiplier over three rounds of spending: 1 where nothing stays, 3 where everything does. */
export const localMultiplierRounds: Fact<Range> = /* @__PURE__ */ defineFact({
  id: 'local-economy.local-multiplier',
  unit: 'ratio',
  reads: [
    '/mutual/localEconomy/lm3Income',
    '/mutual/localEconomy/lm3SpentLocally',
    '/mutual/localEconomy/lm3RespentLocally',
  ],
  changeableBy: ['mutual', 'partner'],
  read: ({ mutual: { localEconomy } }) => {
    const { lm3Income: r1, lm3SpentLocally: r2, lm3RespentLocally: r3 } = localEconomy ?? {};
    if (r1 === undefined || r2 === undefined) return undefined;
    return localMultiplier(r3 === undefined ? { r1, r2 } : { r1, r2, r3 }) ?? undefined;
  },
});
