import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/veneer`. */
export const veneerWords: readonly FactWords[] = [
  {
    id: 'partners.hollow-partnership',
    title: 'Partnerships on the partner’s terms',
    question:
      'Is a partner an established provider in the market; is the partnership governed jointly, or a contract and ' +
      'nothing more; and whose name does the service carry?',
  },
  {
    id: 'partners.promise-kept',
    title: 'Promised and delivered part in supply chains',
    question:
      'Where the mutual was named in another’s bid: which share of the value was it promised, and which did it deliver?',
  },
];
