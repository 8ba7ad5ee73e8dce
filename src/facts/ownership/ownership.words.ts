import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/ownership/ownership`. */
export const ownershipWords: readonly FactWords[] = [
  {
    id: 'ownership.member-control',
    title: 'Control held by members',
    question: 'Which share of the votes in the owners’ hands belongs to staff, users and local people as members?',
  },
  {
    id: 'ownership.rival-control',
    title: 'Control held by one bloc of outsiders',
    question: 'Which share of the votes do investors, or public bodies, or others who are no members, hold together?',
  },
  {
    id: 'ownership.staff-share',
    title: 'Ownership by staff',
    question: 'Which share is owned by staff, directly or through a trust held for them, chains of holdings followed?',
  },
];
