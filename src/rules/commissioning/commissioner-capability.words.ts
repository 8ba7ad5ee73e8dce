import type { RuleWords } from '../../define/index.ts';
import { NO_CONDITION_WORDS } from '../../facts/contracts/offer-standing.words.ts';

/** Words of `commissioning/commissioner-capability`. */
export const commissionerCapabilityWords: RuleWords = {
  id: 'commissioning/commissioner-capability',
  depthReason: 'Skills and appetite for risk are seen from inside.',
  title: 'Capability of the commissioner',
  claim: 'The commissioner has the skills, the systems and the appetite for risk to buy for outcomes.',
  rationale:
    'Willingness without the ability to write, price and follow such a contract ends in the usual one. It can ' +
    'be learnt, so its lack scores a half.',
  zeroMeans: 'Not used: it can be mended, and scores a half.',
  oneMeans: 'The commissioner is able to buy for outcomes.',
  falsifiedBy: 'Commissioners short of it that buy for outcomes as well as others.',
  criteria: ['C10'],
  sources: [
    {
      kind: 'publication',
      title: 'Faulty by design',
      publisher: 'Reform',
      year: 2017,
      url: 'https://social.shorthand.com/reformthinktank/3yQyvvsSHP/faulty-by-design.html',
      stance: 'advocate',
    },
  ],
  parameters: {
    mendable: {
      meaning: 'Score where the commissioner is not yet able.',
      source: { kind: 'judgement', note: 'Skills and systems can be built.' },
    },
  },
  messages: {
    able: 'The commissioner is able to buy for outcomes.',
    'not-yet':
      'The commissioner does not yet have the skills, the systems or the appetite for risk to buy for outcomes.',
  },
  notApplicable: NO_CONDITION_WORDS,
  remedies: {
    'build-skills': {
      text: 'Build the skills and systems to buy for outcomes, with others who have them.',
      evidence: 'a training plan or a shared team',
    },
    'begin-with-grants': {
      text: 'Begin with a grant where a contract for outcomes would ask too much of both sides.',
      evidence: 'a grant agreement',
    },
  },
};
