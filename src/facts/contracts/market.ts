import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { isOver } from '../../models/index.ts';
import { concentration } from '../../measures/concentration.ts';
import { clamp01, type Interval, type Range } from '../../util/interval.ts';
import { sum } from '../../util/number.ts';

/** How far established providers hold a market. */
export interface MarketHold {
  /** Share that they hold in the market where they hold most. Unit: 0 to 1. */
  readonly incumbents: Interval;
  /**
   * Herfindahl-Hirschman index of the most concentrated market. Unit: 0 to 10,000. `null` for a sector, whose
   * providers are told in groups.
   */
  readonly index: Range | null;
}

/** How far established providers hold the markets that the subject is in, or wants to enter. */
export const marketHold: Fact<MarketHold> = /* @__PURE__ */ defineFact({
  id: 'market.hold-of-incumbents',
  unit: 'share',
  reads: [
    '/commissioning/*/status',
    '/commissioning/*/marketShares/*/share',
    '/commissioning/*/marketShares/*/incumbent',
    '/commissioning/*/marketShares/*/self',
  ],
  changeableBy: ['commissioner', 'policy'],
  read: ({ mutual, commissioning }) => {
    const markets = (commissioning ?? []).flatMap((context) => {
      const { status, marketShares } = context;
      const inView = !isOver(context);
      const known = marketShares?.some(({ share }) => share !== undefined) === true;
      return inView && known && marketShares !== undefined ? [{ sure: status !== undefined, marketShares }] : [];
    });
    if (markets.length === 0) return undefined;
    const worst = (measure: (shares: Shares) => Range): Range => {
      const found = markets.map(({ sure, marketShares }) => ({ sure, range: measure(marketShares) }));
      return {
        low: Math.max(0, ...found.map(({ sure, range }) => (sure ? range.low : 0))),
        high: Math.max(...found.map(({ range }) => range.high)),
      };
    };
    return { incumbents: worst(heldByIncumbents), index: mutual.level === 'sector' ? null : worst(indexOf) };
  },
});

type Shares = NonNullable<NonNullable<FactDossier['commissioning']>[number]['marketShares']>;

/** Whoever is not known to be new may be an incumbent, and so may whoever holds what is not reported. */
const heldByIncumbents = (shares: Shares): Interval => {
  const held = (counts: (one: Shares[number]) => boolean): number =>
    sum(shares.filter(counts).map(({ share }) => share ?? 0));
  const incumbents = held(({ incumbent, self }) => incumbent === true && self !== true);
  const others = held(({ incumbent, self }) => incumbent === false || self === true);
  return { low: clamp01(incumbents), high: clamp01(Math.max(incumbents, 1 - others)) };
};

const indexOf = (shares: Shares): Range => {
  const found = concentration(shares.flatMap(({ share }) => (share === undefined ? [] : [share])));
  return found?.hhi10000 ?? ANY_INDEX;
};

const ANY_INDEX: Range = { low: 0, high: 10_000 };
