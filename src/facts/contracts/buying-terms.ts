import { defineOfferFact, type Fact, type Offer } from '../../define/index.ts';
import { horizonCoverage } from '../../measures/horizon-coverage.ts';
import { type Interval, interval, point } from '../../util/interval.ts';
import { meanAnswer } from '../partly-known.ts';

/** Room that the specification leaves for an offer other than the one described: none 0, all 1. */
export const specificationRoom: Fact<Interval> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.specification-room',
  unit: 'share',
  reads: ['/commissioning/@/specification', '/commissioning/@/variantsAllowed'],
  changeableBy: ['commissioner'],
  read: ({ context }) => {
    if (context === undefined) return undefined;
    const { specification, variantsAllowed } = context;
    if (variantsAllowed === true) return point(1);
    if (specification === undefined) return undefined;
    return interval(ROOM[specification], variantsAllowed === undefined ? 1 : ROOM[specification]);
  },
});

/** Level at which the offer was redesigned, 0 the same to 4 a purpose defined anew. */
export const offerNovelty: Fact<number> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.novelty',
  unit: 'level',
  reads: ['/interventions/@/redesign/level'],
  changeableBy: ['mutual'],
  read: ({ intervention }) => intervention.redesign?.level,
});

/** Share of the time that benefits need which the contract covers. */
export const termCover: Fact<Interval> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.term-cover',
  unit: 'share',
  reads: ['/commissioning/@/contractMonths', '/interventions/@/horizonMonths'],
  changeableBy: ['commissioner'],
  read: ({ intervention: { horizonMonths }, context }) => {
    if (horizonMonths === 0) return point(1);
    if (context?.contractMonths === undefined || horizonMonths === undefined) return undefined;
    return horizonCoverage(point(context.contractMonths), point(horizonMonths)) ?? undefined;
  },
});

/** Share of three marks of shared design: with providers, with citizens, before the specification. */
export const sharedDesign: Fact<Interval> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.shared-design',
  unit: 'share',
  reads: [
    '/commissioning/@/engagement/providers',
    '/commissioning/@/engagement/citizens',
    '/commissioning/@/engagement/timing',
    '/commissioning/@/engagement/modes',
  ],
  changeableBy: ['commissioner'],
  read: ({ context }) => {
    const { providers, citizens, timing, modes } = context?.engagement ?? {};
    if (modes?.includes('co-commission')) return point(1);
    const marks = meanAnswer([providers, citizens, timing && timing === 'before-specification']);
    // Citizens who commission together have all of it, so silence about modes leaves that open.
    return marks && interval(marks.low, modes === undefined ? 1 : marks.high);
  },
});

/** Whether the commissioner is able to buy for outcomes. */
export const commissionerCapable: Fact<boolean> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.commissioner-capable',
  unit: 'yes-no',
  reads: ['/commissioning/@/capable'],
  changeableBy: ['commissioner', 'policy'],
  read: ({ context }) => context?.capable,
});

/** Whether budgets that gain are pooled or aligned with the one that pays. */
export const pooledBudget: Fact<boolean> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.pooled-budget',
  unit: 'yes-no',
  reads: ['/commissioning/@/pooledBudget'],
  changeableBy: ['commissioner'],
  read: ({ context }) => context?.pooledBudget,
});

type Specification = NonNullable<NonNullable<Offer['context']>['specification']>;

/** Outputs leave open how the work is done, and still count the product that was bought before. */
const ROOM: Readonly<Record<Specification, number>> = {
  inputs: 0,
  activities: 0,
  outputs: 0.5,
  outcomes: 1,
  'open-challenge': 1,
};
