import type { RuleWords } from '../../define/index.ts';

/** Words of `tensions/informal-share-and-burden`. */
export const informalShareAndBurdenWords: RuleWords = {
  id: 'tensions/informal-share-and-burden',
  depthReason: 'It takes hours and the terms on which people give them.',
  title: 'Informal share and burden',
  claim: 'Much of the work is unpaid, and its safeguards are weak.',
  rationale:
    'Unpaid help can be what a service is about, and it can be work that was moved to those who cannot ' +
    'refuse. The share of hours alone does not tell which; the safeguards do.',
  zeroMeans: 'No hours are unpaid, or every safeguard holds and nobody paid is replaced.',
  oneMeans: 'Nearly all hours are unpaid, and no safeguard holds.',
  falsifiedBy: 'Informal supporters without safeguards who carry much of the work and would not have it otherwise.',
  criteria: ['R5'],
  sources: [
    {
      kind: 'publication',
      title: 'Care Act guidance on strengths-based approaches',
      publisher: 'Social Care Institute for Excellence',
      year: 2015,
      url: 'https://www.scie.org.uk/strengths-based-approaches/guidance/',
      stance: 'independent',
    },
    { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
  ],
  parameters: {
    marked: {
      meaning: 'Strength from which the tension is said to be there; it chooses the words.',
      source: { kind: 'judgement', note: 'More than half of both sides.' },
    },
  },
  messages: {
    both:
      '{share:percent} of hours are unpaid, and burdens that nobody agreed to count at least ' +
      '{unsafe:percent}: help and burden are hard to tell apart here.',
    eased:
      'Informal help and burden do not pull apart much here: {share:percent} of hours are unpaid, burdens ' +
      'count at least {unsafe:percent}.',
    open: '{share:percent} of hours are unpaid; on which terms is known in part.',
  },
  remedies: {
    'ask-supporters': {
      text: 'Ask those who help whether they would do less if they could, and act on the answers.',
      evidence: 'answers and what was changed',
    },
  },
};
