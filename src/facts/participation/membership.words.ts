import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/membership`. */
export const membershipWords: readonly FactWords[] = [
  {
    id: 'membership.sides',
    title: 'Who may be a member',
    question: 'Do staff hold membership or ownership rights, and do users, carers or local people?',
  },
  {
    id: 'membership.free-and-equal-votes',
    title: 'Free and equal votes',
    question:
      'Has each member one vote, may everyone join who belongs to the groups of members, and is joining a choice?',
  },
];
