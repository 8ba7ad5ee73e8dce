import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/bridging`. */
export const bridgingWords: RuleWords = {
  id: 'relationships/bridging',
  depthReason: 'It takes a list of who works with whom, which few organisations keep.',
  title: 'Ties across sectors',
  claim: 'The share of ties that cross public, private, civil society and citizens lies in a middle band.',
  rationale:
    'The first proposition looks for value across boundaries. Too few ties across leave each sector to itself; ' +
    'where all ties cross, nobody within a sector holds together.',
  zeroMeans: 'No tie crosses a sector.',
  oneMeans: 'The share of ties across sectors lies in the target band.',
  falsifiedBy: 'Networks inside the band that create no more together than those outside it.',
  contested:
    'Sizes of groups alone push the share up or down, so that it is shown beside what they would give. Ties ' +
    'inside a group are worth something too.',
  criteria: ['R6', 'R8'],
  sources: [
    {
      kind: 'publication',
      title: 'Functions of social capital: bonding, bridging, linking',
      publisher: 'Tristan Claridge',
      year: 2018,
      url: 'https://zenodo.org/record/7993853',
      stance: 'advocate',
    },
  ],
  parameters: {
    bandFrom: {
      meaning: 'Share of ties across sectors from which the band begins.',
      source: { kind: 'judgement', note: 'Wide on purpose, as no published band exists.' },
    },
    bandTo: {
      meaning: 'Share of ties across sectors at which the band ends.',
      source: { kind: 'judgement', note: 'As far from one as the band begins from none.' },
    },
    allAcross: {
      meaning: 'Score where every tie crosses a sector.',
      source: { kind: 'judgement', note: 'Bridging without bonding is worth something, and is fragile.' },
    },
  },
  messages: {
    band: 'Between {low:percent} and {high:percent} of ties cross a sector, inside the target band. Sizes of groups alone would give an index of {baseline:number}; it is {ei:number}.',
    few: 'At most {high:percent} of ties cross a sector. Sizes of groups alone would give an index of {baseline:number}; it is {ei:number}.',
    many: 'At least {low:percent} of ties cross a sector. Sizes of groups alone would give an index of {baseline:number}; it is {ei:number}.',
    open: 'Between {low:percent} and {high:percent} of ties cross a sector: of some parties the sector is not known.',
  },
  remedies: {
    introduce: {
      text: 'Bring together two parties of different sectors who serve the same people and have not met.',
      evidence: 'a list of ties before and after',
    },
    'hold-together': {
      text: 'Keep time for parties of one sector to meet among themselves.',
      evidence: 'meetings held within each sector',
    },
  },
};
