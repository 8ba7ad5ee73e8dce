import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/reserved-route`. */
export const reservedRouteWords: readonly FactWords[] = [
  {
    id: 'offer.route-taken',
    title: 'Route to the contract',
    question:
      'By which route is the contract let? If it is reserved for mutuals: under which law, for how long, may these ' +
      'services be reserved, and when was the last such contract with this authority?',
  },
];
