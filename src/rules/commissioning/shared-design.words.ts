import type { RuleWords } from '../../define/index.ts';
import { NO_CONDITION_WORDS } from '../../facts/contracts/offer-standing.words.ts';

/** Words of `commissioning/shared-design`. */
export const sharedDesignWords: RuleWords = {
  id: 'commissioning/shared-design',
  depthReason: 'Engagement is described in tender papers and strategies.',
  title: 'Design with providers and citizens',
  claim: 'Providers and citizens took part in designing what is bought, before it was specified.',
  rationale:
    'What is specified without those who know the need and the work is seldom what would be socially ' +
    'productive. Its lack hinders and does not forbid, so it scores a half.',
  zeroMeans: 'Not used: it can be mended, and scores a half.',
  oneMeans: 'Both took part before the specification, or citizens commissioned together with the commissioner.',
  falsifiedBy: 'Services designed without providers and citizens that fit the need as well.',
  contested: 'Rules on conflicts of interest limit how far one provider may help to specify.',
  criteria: ['C8'],
  sources: [
    {
      kind: 'publication',
      title: 'Commissioning for outcomes and co-production',
      publisher: 'New Economics Foundation',
      year: 2014,
      url: 'http://www.neweconomics.org/publications/entry/commissioning-for-outcomes-co-production',
      stance: 'advocate',
    },
  ],
  parameters: {
    mendable: {
      meaning: 'Score where a part is missing.',
      source: { kind: 'judgement', note: 'The next specification can be made together.' },
    },
  },
  messages: {
    shared: 'Providers and citizens took part in designing what is bought.',
    partly: 'Only a part of shared design is shown.',
    apart: 'Neither providers nor citizens are shown to have taken part in designing what is bought.',
  },
  notApplicable: NO_CONDITION_WORDS,
  remedies: {
    'talk-before-buying': {
      text:
        'Talk with providers and citizens before the specification is written, open to all, and publish what ' +
        'changed.',
      evidence: 'records of dialogue before procurement',
    },
    'join-dialogue': {
      text: 'Bring users and residents into the dialogue before procurement.',
      evidence: 'a joint response',
    },
  },
};
