import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/ownership/mission`. */
export const missionWords: readonly FactWords[] = [
  {
    id: 'mission.change',
    title: 'Change of mission',
    question:
      'Has the clause of purpose changed, and which share of those served is in the target group, then and now?',
  },
  {
    id: 'mission.review',
    title: 'Review of the mission',
    question: 'Is there something, such as new owners or markets, that makes members review the mission?',
  },
  {
    id: 'mission.offer-overlap',
    title: 'Overlap with established providers',
    question: 'Which share of what is offered do established providers offer too, now and at the start?',
  },
];
