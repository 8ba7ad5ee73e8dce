import type { RuleWords } from '../../define/index.ts';
import { NO_CONDITION_WORDS } from '../../facts/contracts/offer-standing.words.ts';

/** Words of `commissioning/evidence-match`. */
export const evidenceMatchWords: RuleWords = {
  id: 'commissioning/evidence-match',
  depthReason: 'Which evidence is asked for is rarely written down.',
  title: 'Evidence asked for',
  claim: 'The offer has the strength of evidence that the commissioner asks for.',
  rationale:
    'A commissioner that asks for proof of effect cannot buy what has none. One level short can be met by a ' +
    'staged contract; more than that takes time that the procurement does not have.',
  zeroMeans: 'Two or more levels of evidence are missing.',
  oneMeans: 'Nothing is missing.',
  falsifiedBy: 'Offers two levels short that are bought as often as others.',
  contested: 'Asking for proof first locks out what is new and small.',
  criteria: ['C9'],
  sources: [
    {
      kind: 'publication',
      title: 'EIF evidence standards',
      publisher: 'Early Intervention Foundation',
      url: 'http://guidebook.eif.org.uk/eif-evidence-standards',
      stance: 'independent',
    },
    {
      kind: 'judgement',
      note: 'That one level can be bridged by a staged contract and two cannot is our convention.',
    },
  ],
  parameters: {
    tooFar: {
      meaning: 'Levels of evidence missing from which the offer is not bought now.',
      source: { kind: 'judgement', note: 'Two levels are years of study.' },
    },
    mendable: {
      meaning: 'Score where less than that is missing.',
      source: { kind: 'judgement', note: 'A staged contract mends it.' },
    },
  },
  messages: {
    enough: 'There is as much evidence as the commissioner asks for.',
    staged: 'The evidence falls short by less than would rule out a staged contract.',
    far: 'The evidence falls {gap:number} levels short of what the commissioner asks for.',
    open: 'How much evidence there is, or whether a study found no effect, is not known well enough.',
  },
  notApplicable: NO_CONDITION_WORDS,
  remedies: {
    'staged-funding': {
      text: 'Fund in stages, each tied to the next level of evidence.',
      evidence: 'a staged contract with criteria',
    },
    'gather-evidence': {
      text: 'Measure with a comparator what the offer brings about.',
      evidence: 'an evaluation with a comparator',
    },
    'evidence-funds': {
      text: 'Pay for evaluation of offers that are too small to pay for it.',
      evidence: 'an evaluation fund',
    },
  },
};
