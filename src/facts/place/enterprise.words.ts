import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/place/enterprise`. */
export const enterpriseWords: readonly FactWords[] = [
  {
    id: 'local-economy.spillover-breadth',
    title: 'Ways of feeding the local economy',
    question:
      'Which of these happen: staff or others helped into business; trade with local enterprises; apprenticeships or ' +
      'training; placements or jobs for people who used the service?',
  },
];
