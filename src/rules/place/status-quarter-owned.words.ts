import type { RuleWords } from '../../define/index.ts';

/** Words of `place/status-quarter-owned`. */
export const statusQuarterOwnedWords: RuleWords = {
  id: 'place/status-quarter-owned',
  depthReason: 'Definitions are tested on form, ownership and origin, which are on record.',
  title: 'Mutual as practitioners count it',
  claim: 'Staff own at least a quarter of it.',
  rationale:
    'Advisers to spin-outs count a mutual by what staff own. The test is sharp and narrow: it says nothing of users, ' +
    'of the place, or of how ownership is used.',
  zeroMeans: 'Staff own less than a quarter.',
  oneMeans: 'Staff own a quarter or more.',
  falsifiedBy: 'A practice of counting that uses another share.',
  contested: 'It leaves out mutuals without shares, and those owned by users or their community.',
  criteria: ['D1'],
  sources: [
    {
      kind: 'publication',
      title: 'What is a public service mutual?',
      publisher: 'Baxendale',
      url: 'https://baxendale.co.uk/what-is-a-public-service-mutual/',
      stance: 'advocate',
    },
  ],
  parameters: {
    quarter: {
      meaning: 'Share of ownership by staff from which practitioners speak of a mutual.',
      source: {
        kind: 'publication',
        title: 'What is a public service mutual?',
        publisher: 'Baxendale',
        url: 'https://baxendale.co.uk/what-is-a-public-service-mutual/',
        stance: 'advocate',
      },
    },
  },
  messages: {
    meets: 'It meets this definition.',
    'does-not-meet': 'It does not meet this definition: {because:list}.',
    'cannot-tell': 'Whether it meets this definition cannot be told yet: {because:list}.',
  },
  remedies: {
    'publish-stakes': {
      text: 'Publish who owns which share, with holdings by trusts and companies followed to their end.',
      evidence: 'a register of members or shareholders',
    },
  },
};
