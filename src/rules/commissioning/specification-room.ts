import { defineGate, type Rule } from '../../define/index.ts';
import { offerNovelty, specificationRoom } from '../../facts/contracts/buying-terms.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { atLeast } from '../../util/number.ts';

/** The specification lets the offer be bought. */
export const specificationRoomRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/specification-room',
    theme: 'terms',
    depth: 'standard',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { room: specificationRoom },
  uses: { novelty: offerNovelty, standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    newOffer: { value: 3, unit: 'level' },
    openEnough: { value: 1, unit: 'share' },
  },
  messages: {
    fits: '',
    'counts-outputs': '',
    prescribed: '',
    open: '',
  },
  judge: ({ room, novelty }, { newOffer, openEnough }) => {
    const isNear = novelty !== undefined && !atLeast(novelty, newOffer);
    if (isNear || atLeast(room.low, openEnough)) return { score: 1, message: 'fits' };
    const score = { low: room.low, high: novelty === undefined ? 1 : room.high };
    if (score.low < score.high) return { score, message: 'open' };
    return { score, message: room.high > 0 ? 'counts-outputs' : 'prescribed' };
  },
  remedies: [{ id: 'specify-outcomes', owner: 'commissioner' }],
});
