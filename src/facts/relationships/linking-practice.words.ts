import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/linking-practice`. */
export const linkingPracticeWords: readonly FactWords[] = [
  {
    id: 'linking.practices',
    title: 'Practices that link people to those who decide',
    question:
      'Does somebody go with people to where decisions about them are made, does the service go to where people are, ' +
      'and does an independent body of users scrutinise it?',
  },
  {
    id: 'relationships.reciprocal-share',
    title: 'Relationships that give and receive both ways',
    question: 'In which relationships does each side both give and receive?',
  },
];
