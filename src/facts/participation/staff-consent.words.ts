import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/staff-consent`. */
export const staffConsentWords: readonly FactWords[] = [
  {
    id: 'staff.awareness',
    title: 'Awareness of staff',
    question: 'Which share of the staff know what the option is and what it would change for them?',
  },
  {
    id: 'staff.agreement',
    title: 'Agreement of staff',
    question:
      'In a ballot or survey, how many staff could answer, how many did, and how many were in favour or against?',
  },
];
