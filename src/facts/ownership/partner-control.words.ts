import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/ownership/partner-control`. */
export const partnerControlWords: readonly FactWords[] = [
  {
    id: 'ownership.partner-position',
    title: 'Stake of partners and investors',
    question: 'Which share do partners and investors own, chains followed, and is one of them the largest holder?',
  },
  {
    id: 'ownership.members-diluted',
    title: 'Dilution of members',
    question: 'Who held which share at each earlier date?',
  },
];
