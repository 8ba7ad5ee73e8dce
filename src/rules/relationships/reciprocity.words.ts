import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/reciprocity`. */
export const reciprocityWords: RuleWords = {
  id: 'relationships/reciprocity',
  depthReason: 'Both sides have to be asked; the public record gives one at most.',
  title: 'Reciprocity',
  claim: 'In its relationships each side both gives and receives.',
  rationale:
    'Reciprocity is what tells a relationship that creates value from a transfer. Where one side only gives, it ' +
    'tires; where one only receives, it is not needed.',
  zeroMeans: 'No relationship is reciprocal.',
  oneMeans: 'Every relationship is reciprocal.',
  falsifiedBy: 'One-way relationships that last as long and yield as much as reciprocal ones.',
  contested: 'An unasked side looks like one that does not give. Some good help is one-way and should stay so.',
  criteria: ['R9'],
  sources: [
    {
      kind: 'publication',
      title: 'Co-production self-reflection tool',
      publisher: 'nef',
      url: 'https://scribd.com/document/31027371/Nef-Co-Production-Self-Reflection-Tool',
      stance: 'advocate',
    },
  ],
  parameters: {
    enough: {
      meaning: 'Share of relationships that counts as fully met.',
      source: { kind: 'judgement', note: 'The level as it is: no share is known from which enough are reciprocal.' },
    },
  },
  messages: {
    both: 'In every relationship listed each side gives and receives.',
    partly: 'In at most {high:percent} of relationships each side gives and receives.',
    open: 'In {low:percent} to {high:percent} of relationships each side gives and receives, as far as is known.',
  },
  remedies: {
    'give-back': {
      text: 'Ask each side what it would value in return, and offer it: training, a say, time credits, a reference.',
      evidence: 'what each side says that it gives and receives',
    },
    'share-back': {
      text: 'Share information, access or staff time with the people and bodies that give theirs.',
      evidence: 'an agreement that names what is shared',
    },
  },
};
