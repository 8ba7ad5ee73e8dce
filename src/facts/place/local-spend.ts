import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { interval, type Interval, point } from '../../util/interval.ts';
import { quotient, sum } from '../../util/number.ts';
import { agreedRange } from '../partly-known.ts';

/** The boundary that *local* means. */
export const localBoundary: Fact<string> = /* @__PURE__ */ defineFact({
  id: 'place.local-boundary',
  unit: 'text',
  reads: ['/mutual/place/boundary'],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ mutual }) => mutual.place?.boundary,
});

/** Share of supplier spend that stays in the place. */
export const localSpendShare: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'local-economy.local-spend-share',
  unit: 'share',
  reads: [
    '/mutual/localEconomy/localSpendShare',
    '/mutual/localEconomy/localSupplierSpend',
    '/mutual/localEconomy/supplierSpend',
    '/mutual/localEconomy/suppliers/*/amount',
    '/mutual/localEconomy/suppliers/*/local',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ mutual: { localEconomy } }) => {
    const { localSpendShare: stated, localSupplierSpend, supplierSpend } = localEconomy ?? {};
    return agreedRange([
      stated === undefined ? undefined : point(stated),
      shareOf(localSupplierSpend, localSupplierSpend, supplierSpend),
      supplierBySupplier(localEconomy),
    ]);
  },
});

/** The same share before. */
export const localSpendBaseline: Fact<number> = /* @__PURE__ */ defineFact({
  id: 'local-economy.local-spend-baseline',
  unit: 'share',
  reads: ['/mutual/localEconomy/localSpendShareBaseline'],
  changeableBy: ['mutual'],
  read: ({ mutual }) => mutual.localEconomy?.localSpendShareBaseline,
});

/** What no supplier is listed for, or is listed without its place, may be local or not. */
const supplierBySupplier = (localEconomy: FactDossier['mutual']['localEconomy']): Interval | undefined => {
  const { suppliers = [], supplierSpend } = localEconomy ?? {};
  const spentOn = (local: boolean): number =>
    sum(suppliers.filter((one) => one.local === local).map(({ amount }) => amount ?? 0));
  const here = spentOn(true);
  const elsewhere = spentOn(false);
  if (supplierSpend === undefined || here + elsewhere === 0) return undefined;
  return shareOf(here, supplierSpend - elsewhere, supplierSpend);
};

const shareOf = (least?: number, most?: number, whole?: number): Interval | undefined => {
  if (least === undefined || most === undefined || whole === undefined) return undefined;
  const low = quotient(least, whole);
  const high = quotient(most, whole);
  return low === null || high === null ? undefined : interval(low, high);
};
