import type { RuleWords } from '../../define/index.ts';

/** Words of `place/strategy-mandate`. */
export const strategyMandateWords: RuleWords = {
  id: 'place/strategy-mandate',
  depthReason: 'How a strategy was made and voted on is in minutes, which few outsiders have read.',
  title: 'Mandate of the strategy',
  claim: 'Citizens shared power in setting the strategy, and it has a democratic mandate.',
  rationale:
    'A strategy can be local without being democratic. Power in setting it and a mandate for it are asked of the ' +
    'strategy itself, because votes inside a body of staff give no mandate to speak for a place.',
  zeroMeans: 'Citizens had no part in it, and nobody they elect or belong to adopted it.',
  oneMeans:
    'Citizens were partners or more in setting it, and an elected council, an assembly, a ballot or members among them adopted it.',
  falsifiedBy: 'A strategy with both marks that was changed without those who gave the mandate.',
  contested: 'The ladder says that higher is better, and measures success only where services change.',
  criteria: ['D6'],
  sources: [
    {
      kind: 'publication',
      title: 'Arnstein’s ladder of participation',
      publisher: 'The Open University (OpenLearn)',
      url: 'https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024',
      stance: 'independent',
    },
  ],
  parameters: {
    shown: {
      meaning: 'Share of power and mandate from which a strategy is called democratically set.',
      source: {
        kind: 'judgement',
        note: 'Both, or one whole and the other half; it chooses the words, not the score.',
      },
    },
  },
  messages: {
    shown: 'Citizens shared power in setting the strategy, and it has a mandate.',
    partly: 'Citizens had some part in setting the strategy, or it has some mandate, as far as is known.',
    none: 'Neither a part of citizens in setting the strategy nor a mandate is shown.',
  },
  remedies: {
    'partnership-on-strategy': {
      text: 'Give residents a negotiated part in setting the strategy that cannot be changed without them.',
      evidence: 'terms of reference of a joint body',
    },
    'seek-mandate': {
      text: 'Put the strategy to the council, an assembly or a ballot of those it concerns.',
      evidence: 'a resolution or the result of a vote',
    },
  },
};
