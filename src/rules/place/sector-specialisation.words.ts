import type { RuleWords } from '../../define/index.ts';

/** Words of `place/sector-specialisation`. */
export const sectorSpecialisationWords: RuleWords = {
  id: 'place/sector-specialisation',
  depthReason: 'It takes job counts by sector for the place and for one to compare it with.',
  title: 'Weight of the sector in the place',
  claim: 'The sector has about the share of jobs in the place that it has elsewhere.',
  rationale:
    'A local figure means something else in a place that already lives off the sector. The quotient tells ' +
    'specialisation and not quality, so it stands beside the verdict and never in it.',
  zeroMeans: 'It is not scored: more or less is neither better nor worse.',
  oneMeans: 'It is not scored: more or less is neither better nor worse.',
  falsifiedBy: 'Job counts of another year or another boundary that turn the answer round.',
  contested: 'It says nothing of wages, ownership or what would happen without the organisation.',
  criteria: ['D10'],
  sources: [
    {
      kind: 'judgement',
      note: 'The quotient is common in regional economics; that it is context and no merit is our convention.',
    },
  ],
  parameters: {
    more: {
      meaning: 'Quotient from which the place is said to specialise.',
      source: { kind: 'judgement', note: 'A fifth above parity, beyond what rounded counts produce.' },
    },
    less: {
      meaning: 'Quotient below which the sector is said to be small.',
      source: { kind: 'judgement', note: 'A fifth below parity.' },
    },
  },
  messages: {
    more: 'In {boundary} the sector has {quotient:number} times the share of jobs that it has elsewhere.',
    same: 'In {boundary} the sector has about the share of jobs that it has elsewhere: {quotient:number} times it.',
    less: 'In {boundary} the sector has only {quotient:number} times the share of jobs that it has elsewhere.',
  },
  remedies: {},
};
