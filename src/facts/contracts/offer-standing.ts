import { defineOfferFact, type Fact } from '../../define/index.ts';

/**
 * Whether anybody is left to be asked about an offer: `open` somebody may be, `no-buyer` nobody buys in this context or
 * any other, `offer-over` it has ended, `context-over` this contract is over and another is not.
 */
export type OfferState = 'open' | 'no-buyer' | 'offer-over' | 'context-over';

/** Where an offer and the contract in hand stand. */
export const offerStanding: Fact<OfferState> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.standing',
  title: 'Where offer and contract stand',
  question: 'Is the offer running, proposed or over, and is the contract held, in view, lost or over?',
  unit: 'choice',
  reads: ['/interventions/@/status', '/commissioning/*/status'],
  changeableBy: [],
  read: ({ dossier, intervention, context }) => {
    if (intervention.status === 'ended') return 'offer-over';
    if (context === undefined) return dossier.commissioning === undefined ? undefined : 'no-buyer';
    if (!isOver(context.status)) return 'open';
    const others = dossier.commissioning ?? [];
    return others.every(({ status }) => isOver(status)) ? 'no-buyer' : 'context-over';
  },
});

/** Reasons why a gate is not put, by {@link OfferState}. */
export const NOT_ASKED: Readonly<Record<'offer-over' | 'context-over', string>> = {
  'offer-over': 'The offer has ended.',
  'context-over': 'This contract is over or was lost, and others are not.',
};

/** Reasons why a condition of a buyer is not put, by {@link OfferState}. */
export const NO_CONDITION: Readonly<Record<Exclude<OfferState, 'open'>, string>> = {
  ...NOT_ASKED,
  'no-buyer': 'Nobody commissions, so there are no terms to meet.',
};

/** Says whether willingness and own means are asked about; a standing that is not known counts as open. */
export const isAsked = (standing: OfferState | undefined): true | 'offer-over' | 'context-over' =>
  standing === 'offer-over' || standing === 'context-over' ? standing : true;

/** Says whether the terms of a buyer are asked about; a standing that is not known counts as open. */
export const hasConditions = (standing: OfferState | undefined): true | Exclude<OfferState, 'open'> =>
  standing === undefined || standing === 'open' ? true : standing;

const isOver = (status: string | undefined): boolean => status === 'lost' || status === 'ended';
