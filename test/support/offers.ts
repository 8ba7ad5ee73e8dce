import type { RuleExample } from '../../src/define/index.ts';

/** One proposed offer called `offer`, with more about it. */
export const proposed = (more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  id: 'offer',
  status: 'proposed',
  ...more,
});

/** One contract in view called `contract`, with more about it. */
export const inView = (more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  id: 'contract',
  status: 'prospective',
  ...more,
});

/** What a commissioner signals about the offer called `offer`. */
export const signals = (signal: string): Readonly<Record<string, unknown>> => ({
  willingness: [{ intervention: 'offer', signal }],
});

/** A dossier of one proposed offer before one contract in view. */
export const toBuyer = (
  offer: Readonly<Record<string, unknown>>,
  contract: Readonly<Record<string, unknown>>,
  mutual: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  mutual,
  interventions: [proposed(offer)],
  commissioning: [inView(contract)],
});

/** Where no gate is put: the offer has ended. */
export const notAsked: readonly RuleExample[] = [
  {
    name: 'what has ended is not put before a buyer',
    dossier: { interventions: [{ id: 'offer', status: 'ended' }], commissioning: [inView()] },
    expect: { outcome: 'not-applicable', message: 'not-applicable.offer-over' },
  },
];

/** Where no condition of a buyer is put: the same, and where nobody is left to buy. */
export const noCondition: readonly RuleExample[] = [
  ...notAsked,
  {
    name: 'without any commissioner there are no terms to meet',
    dossier: { interventions: [proposed()], commissioning: [] },
    expect: { outcome: 'not-applicable', message: 'not-applicable.no-buyer' },
  },
  {
    name: 'where the only contract was lost nobody is left whose terms could be met',
    dossier: { complete: ['/commissioning'], interventions: [proposed()], commissioning: [inView({ status: 'lost' })] },
    expect: { outcome: 'not-applicable', message: 'not-applicable.no-buyer' },
  },
];
