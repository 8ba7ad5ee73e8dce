import type { RuleWords } from '../../define/index.ts';
import { NO_CONDITION_WORDS } from '../../facts/contracts/offer-standing.words.ts';

/** Words of `commissioning/contract-term`. */
export const contractTermWords: RuleWords = {
  id: 'commissioning/contract-term',
  depthReason: 'Contract lengths are published; when benefits are due is in business cases.',
  title: 'Term against horizon',
  claim: 'The contract lasts until the benefits of the offer are due.',
  rationale:
    'Early action pays late. Whoever loses the contract before the benefits come has no reason to invest in ' +
    'them. A short term hinders an offer without forbidding it, so it can always be mended.',
  zeroMeans: 'Not used: a short term can be mended, and scores a half.',
  oneMeans: 'The term is at least as long as the benefits need.',
  falsifiedBy: 'Short contracts that bring late benefits as often as long ones.',
  contested: 'Long terms close the market to others.',
  criteria: ['C4'],
  sources: [
    {
      kind: 'judgement',
      note:
        'The comparison is arithmetic; where it begins to hinder is our convention. A study of contract ' +
        'length and early action would replace it.',
    },
  ],
  parameters: {
    half: {
      meaning: 'Share of the time from which a term counts as covering a good part.',
      source: { kind: 'judgement', note: 'Half; it chooses the words, not the score.' },
    },
    mendable: {
      meaning: 'Score of a term that is too short.',
      source: { kind: 'judgement', note: 'A longer term or an extension mends it.' },
    },
  },
  messages: {
    covered: 'The contract lasts until the benefits are due.',
    partly: 'The contract covers {share:percent} of the time that the benefits need.',
    short: 'The contract covers only {share:percent} of the time that the benefits need.',
  },
  notApplicable: NO_CONDITION_WORDS,
  remedies: {
    'longer-term': {
      text: 'Lengthen the term to the time that benefits need, with break clauses on both sides.',
      evidence: 'a contract length or an extension clause',
    },
  },
};
