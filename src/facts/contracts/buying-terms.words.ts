import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/buying-terms`. */
export const buyingTermsWords: readonly FactWords[] = [
  {
    id: 'offer.specification-room',
    title: 'Room in the specification',
    question:
      'Does the specification prescribe inputs, activities, outputs or outcomes, and may bidders offer variants?',
  },
  {
    id: 'offer.novelty',
    title: 'Distance from what was bought before',
    question:
      'Is it the same offer (0), done more cheaply (1), improved (2), new for the same need (3), or a new purpose (4)?',
  },
  {
    id: 'offer.term-cover',
    title: 'Contract term against the time benefits need',
    question: 'How long is the contract, and how many months until the benefits are expected?',
  },
  {
    id: 'offer.shared-design',
    title: 'Part of providers and citizens in design',
    question:
      'Were providers involved in designing what is bought, were citizens, was it before the specification, and did ' +
      'citizens take part in commissioning itself?',
  },
  {
    id: 'offer.commissioner-capable',
    title: 'Capability of the commissioner',
    question: 'Has the commissioner the skills, the systems and the appetite for risk to buy for outcomes?',
  },
  {
    id: 'offer.pooled-budget',
    title: 'Pooled or aligned budgets',
    question: 'Are the budgets that gain from it pooled or aligned with the budget that pays?',
  },
];
