import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/measured-figures`. */
export const measuredFiguresWords: readonly FactWords[] = [
  {
    id: 'offers.demand-elsewhere',
    title: 'Demand on other services',
    question:
      'Which offers are meant to spare other services demand (emergencies, placements, admissions), and what was the ' +
      'figure before and after?',
  },
  {
    id: 'community.resilience-record',
    title: 'Resilience of the community',
    question:
      'Which figures on trust, ties, belonging or mutual help do you follow for the area served, what were they before, ' +
      'and what are they in a comparable area?',
  },
];
