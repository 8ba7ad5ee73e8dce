import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/participation-record`. */
export const participationRecordWords: readonly FactWords[] = [
  {
    id: 'membership.participation-record',
    title: 'Taking part',
    question:
      'How many members vote, how many seats are contested, and how many of the staff who may join have joined?',
  },
  {
    id: 'membership.size',
    title: 'Members',
    question: 'How many members are there in all?',
  },
  {
    id: 'membership.absolute-consent',
    title: 'Consent of all who could vote',
    question: 'When the change was put to a vote, how many could vote, how many did, and how many said yes?',
  },
];
