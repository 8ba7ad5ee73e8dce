import type { RuleWords } from '../../define/index.ts';
import { NO_CONDITION_WORDS } from '../../facts/contracts/offer-standing.words.ts';

/** Words of `commissioning/specification-room`. */
export const specificationRoomWords: RuleWords = {
  id: 'commissioning/specification-room',
  depthReason: 'Specifications come with a tender and are rarely published otherwise.',
  title: 'Room in the specification',
  claim: 'What is specified leaves room for the offer as it is meant.',
  rationale:
    'A specification that prescribes the work buys the old service again. The further an offer departs from ' +
    'it, the less can it be bought under that specification, whatever the commissioner would like.',
  zeroMeans: 'The work is prescribed, no variants are allowed, and the offer is a new one.',
  oneMeans: 'Outcomes are specified, or variants allowed, or the offer is near to what was bought before.',
  falsifiedBy: 'New offers bought under prescriptive specifications as readily as under open ones.',
  contested: 'Outcome specifications are harder to price and to compare.',
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
  parameters: {
    newOffer: {
      meaning: 'Level of redesign from which an offer is a new one.',
      source: { kind: 'judgement', note: 'Level 3 is the first at which the offer itself is new.' },
    },
    openEnough: {
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
  notApplicable: NO_CONDITION_WORDS,
  remedies: {
    'specify-outcomes': {
      text: 'Specify the outcomes sought, or allow variants, and let bidders say how.',
      evidence: 'a specification of outcomes or a variants clause',
    },
  },
};
