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
    depthReason: 'Specifications come with a tender and are rarely published otherwise.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Room in the specification',
    claim: 'What is specified leaves room for the offer as it is meant.',
    rationale:
      'A specification that prescribes the work buys the old service again. The further an offer departs from ' +
      'it, the less can it be bought under that specification, whatever the commissioner would like.',
    zeroMeans: 'The work is prescribed, no variants are allowed, and the offer is a new one.',
    oneMeans: 'Outcomes are specified, or variants allowed, or the offer is near to what was bought before.',
    falsifiedBy: 'New offers bought under prescriptive specifications as readily as under open ones.',
    contested: 'Outcome specifications are harder to price and to compare.',
    status: 'stable',
    criteria: ['C3'],
    sources: [
      {
        kind: 'publication',
        title: 'The Big Society (HC 902), chapter 5',
        publisher: 'House of Commons Public Administration Select Committee',
        year: 2011,
        url: 'https://publications.parliament.uk/pa/cm201012/cmselect/cmpubadm/902/90208.htm',
        stance: 'independent',
      },
    ],
  },
  needs: { room: specificationRoom },
  uses: { novelty: offerNovelty, standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    newOffer: {
      value: 3,
      unit: 'level',
      meaning: 'Level of redesign from which an offer is a new one.',
      source: { kind: 'judgement', note: 'Level 3 is the first at which the offer itself is new.' },
    },
    openEnough: {
      value: 1,
      unit: 'share',
      meaning: 'Room from which any offer fits.',
      source: { kind: 'judgement', note: 'Outcomes, an open challenge, or variants allowed.' },
    },
  },
  messages: {
    fits: 'The specification leaves room for the offer.',
    'counts-outputs': 'The specification counts outputs of the former service; the offer fits it in part.',
    prescribed: 'The specification prescribes the work, allows no variants, and the offer is a new one.',
    open:
      'The specification may leave too little room for the offer; how far the offer departs from it, or whether ' +
      'variants are allowed, is not known.',
  },
  judge: ({ room, novelty }, { newOffer, openEnough }) => {
    const isNear = novelty !== undefined && !atLeast(novelty, newOffer);
    if (isNear || atLeast(room.low, openEnough)) return { score: 1, message: 'fits' };
    const score = { low: room.low, high: novelty === undefined ? 1 : room.high };
    if (score.low < score.high) return { score, message: 'open' };
    return { score, message: room.high > 0 ? 'counts-outputs' : 'prescribed' };
  },
  remedies: [
    {
      id: 'specify-outcomes',
      owner: 'commissioner',
      text: 'Specify the outcomes sought, or allow variants, and let bidders say how.',
      evidence: 'a specification of outcomes or a variants clause',
    },
  ],
});
