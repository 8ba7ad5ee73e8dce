import type { RuleWords } from '../../define/index.ts';

/** Words of `place/local-design`. */
export const localDesignWords: RuleWords = {
  id: 'place/local-design',
  depthReason: 'Whose strategy it is, and whether it was made for the place, can be read from council papers and news.',
  title: 'Strategy crafted in the place',
  claim: 'The strategy is owned in the place, made for it from its own evidence, and its people set the priorities.',
  rationale:
    'The proposition is about locally crafted strategies. Who owns the provider does not answer it: a body owned by ' +
    'its staff can work to a plan made elsewhere, and a council company to one made with residents.',
  zeroMeans: 'The strategy is owned elsewhere, adopted rather than made, on no local evidence, and set by others.',
  oneMeans: 'It is owned in the place, made for it, on local evidence, with priorities set by its people or council.',
  falsifiedBy: 'The same strategy, word for word, in another place.',
  contested: 'What is crafted locally may serve those who are heard locally, and repeat what failed next door.',
  criteria: ['D6'],
  sources: [
    {
      kind: 'publication',
      title: 'Beyond the spin: public service mutuals and social productivity',
      publisher: 'RSA',
      year: 2013,
      stance: 'independent',
    },
    {
      kind: 'publication',
      title: 'Developing socially productive places',
      publisher: 'RSA',
      year: 2014,
      url: 'https://www.scribd.com/document/234860495/Developing-Socially-Productive-Places',
      stance: 'independent',
    },
  ],
  parameters: {
    mostly: {
      meaning: 'Share of the four questions answered yes from which a strategy is called crafted in the place.',
      source: { kind: 'judgement', note: 'Three of four; it chooses the words and not the score.' },
    },
  },
  messages: {
    crafted: 'The strategy is made in and for the place: by owner, making, evidence and priorities.',
    partly: 'The strategy is local in part: owner, making, evidence or priorities, as far as is known.',
    elsewhere: 'The strategy comes mostly from elsewhere.',
  },
  remedies: {
    'co-commission-outcomes': {
      text: 'Set the outcomes for the place together with residents, from evidence gathered in it.',
      evidence: 'an outcomes framework that names who set its priorities and on what evidence',
    },
    'own-plan': {
      text: 'Make a plan for this place with members and users, and publish what local evidence it rests on.',
      evidence: 'the plan, with its sources and those who took part',
    },
    'room-for-places': {
      text: 'Leave room in national programmes for places to set their own priorities.',
      evidence: 'programme guidance',
    },
  },
};
