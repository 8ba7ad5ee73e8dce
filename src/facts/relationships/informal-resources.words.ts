import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/informal-resources`. */
export const informalResourcesWords: readonly FactWords[] = [
  {
    id: 'informal.sources',
    title: 'Informal sources that take part',
    question:
      'Do people with lived experience hold roles in the service, do volunteers or community groups take part, and ' +
      'does the service work with and support families and carers?',
  },
  {
    id: 'informal.terms',
    title: 'Terms of informal contributions',
    question:
      'Where volunteers, peers, families or neighbours take part: are they willing, able, is it appropriate and ' +
      'agreed with them, do they replace paid staff, and is something given back?',
  },
  {
    id: 'informal.share',
    title: 'Share of hours that are unpaid',
    question: 'How many hours of the work are paid, and how many unpaid, in a year?',
  },
];
