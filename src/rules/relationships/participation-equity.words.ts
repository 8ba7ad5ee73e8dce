import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/participation-equity`. */
export const participationEquityWords: RuleWords = {
  id: 'relationships/participation-equity',
  depthReason: 'It takes figures on who took part and who could, by group.',
  title: 'Equity of participation',
  claim: 'Groups take part in proportion to those who could.',
  rationale:
    'A relationship with citizens that reaches only some of them moves power to those who had it. Depth of ' +
    'participation without equity can widen the gap that it was to close.',
  zeroMeans: 'Every group named is absent, or takes part at several times its share.',
  oneMeans: 'Every group named takes part in proportion, within the band of parity.',
  falsifiedBy: 'Services whose participants mirror their users and whose decisions still favour one group.',
  contested: 'The band is a convention of ours; which groups are named decides what is seen.',
  criteria: ['R10'],
  sources: [
    {
      kind: 'judgement',
      note:
        'No UK norm for a participation ratio was found; the band around parity is our own and symmetrical as a ' +
        'ratio.',
    },
  ],
  parameters: {
    least: {
      meaning: 'Participation ratio from which a group counts as at parity.',
      source: { kind: 'judgement', note: 'Four fifths of the part that a group would have; our convention.' },
    },
    most: {
      meaning: 'Participation ratio up to which a group counts as at parity.',
      source: { kind: 'judgement', note: 'The inverse of the lower end.' },
    },
    farAbove: {
      meaning: 'Participation ratio from which a group counts as crowding out others.',
      source: { kind: 'judgement', note: 'Twice the upper end of parity.' },
    },
  },
  messages: {
    parity: 'Each of the groups named takes part in proportion.',
    uneven: 'Furthest from proportion: {group} at {ratio:number} times the share of those who could take part.',
    open: 'For {missing:list} it is not known who takes part, or who could.',
  },
  remedies: {
    'reach-out': {
      text: 'Go to the groups that are missing, pay for involvement and for what it costs to come.',
      evidence: 'participants by group before and after',
    },
    'fund-involvement': {
      text: 'Fund payment for involvement as part of the price.',
      evidence: 'a budget line for involvement',
    },
    'ask-who': {
      text: 'Ask participants which group they belong to, by consent, and compare with those served.',
      evidence: 'figures by group for participants and for those served',
    },
  },
};
