import { defineOfferFact, type Fact, type FactDossier } from '../../define/index.ts';
import { isOver } from '../../models/index.ts';
import { isComplete } from '../partly-known.ts';

/**
 * Whether anybody is left to be asked about an offer: `open` somebody may be, `no-buyer` every contract that there is
 * is over, `offer-over` it has ended.
 */
export type OfferState = 'open' | 'no-buyer' | 'offer-over';

/** Where an offer and the contract in hand stand. */
export const offerStanding: Fact<OfferState> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.standing',
  unit: 'choice',
  reads: ['/interventions/@/status', '/commissioning/*/status'],
  changeableBy: [],
  read: ({ dossier, intervention, context }) => {
    if (intervention.status === 'ended') return 'offer-over';
    if (context !== undefined) return 'open';
    return isNoBuyerLeft(dossier) ? 'no-buyer' : undefined;
  },
});

/** Reasons why a gate is not put, by {@link OfferState}. */
export const NOT_ASKED: Readonly<Record<'offer-over', string>> = { 'offer-over': '' };

/** Reasons why a condition of a buyer is not put, by {@link OfferState}. */
export const NO_CONDITION: Readonly<Record<Exclude<OfferState, 'open'>, string>> = {
  ...NOT_ASKED,
  'no-buyer': '',
};

/** Says whether willingness and own means are asked about; a standing that is not known counts as open. */
export const isAsked = (standing: OfferState | undefined): true | 'offer-over' =>
  standing === 'offer-over' ? standing : true;

/** Says whether the terms of a buyer are asked about; a standing that is not known counts as open. */
export const hasConditions = (standing: OfferState | undefined): true | Exclude<OfferState, 'open'> =>
  standing === undefined || standing === 'open' ? true : standing;

/** Whether every contract is over, and the dossier says that there are no others: a list may always go on. */
export const isNoBuyerLeft = (dossier: FactDossier): boolean =>
  isComplete(dossier, '/commissioning') && dossier.commissioning?.every(isOver) === true;
