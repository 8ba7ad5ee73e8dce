import { defineOfferFact, type Fact, type Offer } from '../../define/index.ts';
import type { Range } from '../../util/interval.ts';
import { monthsBetween } from '../../util/months.ts';

/** The route to a contract and what a reservation turns on. */
export interface RouteTaken {
  /** Whether the contract is reserved for mutuals; every other route is open to them. */
  readonly reserved: boolean;
  /** Whether the services may be reserved; `null` where nobody has said. */
  readonly reservable: boolean | null;
  /** Length of the contract; `null` where it is not known. Unit: months. */
  readonly months: number | null;
  /** Law that it falls under; `null` where it is not known. */
  readonly regime: NonNullable<NonNullable<Offer['context']>['regime']> | null;
  /** Since a reserved contract of the same kind with the same authority; `null` not known, `'never'` none. Unit: months. */
  readonly sincePrior: Range | 'never' | null;
}

/** The route to the contract. */
export const routeTaken: Fact<RouteTaken> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.route-taken',
  unit: 'choice',
  reads: [
    '/commissioning/@/route',
    '/commissioning/@/reservableServices',
    '/commissioning/@/contractMonths',
    '/commissioning/@/regime',
    '/commissioning/@/priorReservedAward',
    '/commissioning/@/priorReservedAwardOn',
    '/commissioning/@/signedOn',
  ],
  changeableBy: ['commissioner'],
  read: ({ context }) =>
    context?.route === undefined
      ? undefined
      : {
          reserved: context.route === 'reserved-mutual',
          reservable: context.reservableServices ?? null,
          months: context.contractMonths ?? null,
          regime: context.regime ?? null,
          sincePrior: sincePriorOf(context),
        },
});

const sincePriorOf = ({
  priorReservedAward,
  priorReservedAwardOn,
  signedOn,
}: NonNullable<Offer['context']>): RouteTaken['sincePrior'] => {
  if (priorReservedAward === false) return 'never';
  if (priorReservedAwardOn === undefined || signedOn === undefined) return null;
  return monthsBetween(priorReservedAwardOn, signedOn);
};
