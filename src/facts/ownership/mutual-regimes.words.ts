import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/ownership/mutual-regimes`. */
export const mutualRegimesWords: readonly FactWords[] = [
  {
    id: 'status.left-public-sector',
    title: 'Left the public sector',
    question: 'Has it left the public sector?',
  },
  {
    id: 'status.delivers-public-services',
    title: 'Delivers public services',
    question: 'Does it deliver public services?',
  },
  {
    id: 'status.social-purpose',
    title: 'Stated social purpose',
    question: 'Does its governing document state a social or public-service purpose?',
  },
  {
    id: 'status.ownership-published',
    title: 'Published ownership',
    question: 'Are ownership and its changes published?',
  },
  {
    id: 'governance.staff-influence',
    title: 'Influence of staff',
    question: 'Do staff control it, sit where decisions fall, or have a council that is heard?',
  },
];
