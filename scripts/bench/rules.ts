import {
  API_VERSION,
  defineFact,
  definePlugin,
  defineRule,
  type Fact,
  type FactDossier,
  type Plugin,
} from '../../src/define/index.ts';
import type { PropositionId } from '../../src/results/index.ts';

/** One question of the benchmark: where its value comes from, and from where on it scores a half and a whole. */
export interface Question {
  /** Short name; the rule's id ends in it. */
  readonly name: string;
  /** Proposition that its rule scores. */
  readonly proposition: PropositionId;
  /** Theme of its rule. */
  readonly theme: string;
  /** Pattern of the values behind it. */
  readonly reads: readonly [string, ...string[]];
  /** Its value; `undefined` when it is not known. */
  readonly read: (dossier: FactDossier) => number | undefined;
  /** Value from which it scores 0.5. */
  readonly low: number;
  /** Value from which it scores 1. */
  readonly high: number;
}

type Relationship = NonNullable<FactDossier['relationships']>[number];
type Intervention = NonNullable<FactDossier['interventions']>[number];
type Value = boolean | number | undefined;

const meanOf = <Item>(items: readonly Item[] | undefined, read: (item: Item) => Value): number | undefined => {
  let sum = 0;
  let known = 0;
  for (const item of items ?? []) {
    const value = read(item);
    if (value === undefined) continue;
    sum += Number(value);
    known += 1;
  }
  return known === 0 ? undefined : sum / known;
};

type Source = Pick<Question, 'reads' | 'read'> & Partial<Pick<Question, 'low' | 'high'>>;

/** Names of fields that hold a flag or a number; a fact reads its field by name, as a rule's author would write it. */
const overRelationships = (field: string, read: (one: Relationship) => Value): Source => ({
  reads: [`/relationships/*/${field}`],
  read: ({ relationships }) => meanOf(relationships, read),
});
const overInterventions = (field: string, read: (one: Intervention) => Value): Source => ({
  reads: [`/interventions/*/${field}`],
  read: ({ interventions }) => meanOf(interventions, read),
});
const ofMutual = (path: string, read: (mutual: FactDossier['mutual']) => Value): Source => ({
  reads: [`/mutual/${path}`],
  read: ({ mutual }) => {
    const value = read(mutual);
    return value === undefined ? undefined : Number(value);
  },
});
const reserves: Source = {
  reads: ['/mutual/finances/freeReserves', '/mutual/finances/monthlyCost'],
  read: ({ mutual: { finances } }) => {
    const { freeReserves, monthlyCost } = finances ?? {};
    return freeReserves === undefined || monthlyCost === undefined || monthlyCost === 0
      ? undefined
      : freeReserves / monthlyCost;
  },
};

/** Fields that the cases fill in, by where they stand. */
export const FIELDS = {
  relationshipFlags: [
    'reciprocal',
    'sharedInformation',
    'sharedSpaces',
    'sharedResources',
    'jointGovernance',
    'sharedOutcomes',
    'advocacy',
    'outreach',
  ],
  relationshipShares: ['continuityIndex', 'continuityBaseline', 'deliveredValueShare', 'promisedValueShare'],
  interventionFlags: ['leadWorker', 'continuesAfterResolution', 'shownIneffective'],
  interventionAmounts: ['horizonMonths', 'annualCost'],
  workforce: [
    'localShare',
    'livingWageShare',
    'permanentShare',
    'zeroHoursShare',
    'priorityGroupShare',
    'exServiceUserShare',
    'turnoverShare',
  ],
  staffConsent: ['awareShare', 'supportShare'],
  localEconomyShares: ['localSpendShare', 'localSpendShareBaseline', 'lm3ResponseShare'],
  localEconomyFlags: ['localBusinessLinks', 'economicStrategyLinked'],
} as const;

const sources: readonly Source[] = [
  overRelationships('reciprocal', (one) => one.reciprocal),
  overRelationships('sharedInformation', (one) => one.sharedInformation),
  overRelationships('sharedSpaces', (one) => one.sharedSpaces),
  overRelationships('sharedResources', (one) => one.sharedResources),
  overRelationships('jointGovernance', (one) => one.jointGovernance),
  overRelationships('sharedOutcomes', (one) => one.sharedOutcomes),
  overRelationships('advocacy', (one) => one.advocacy),
  overRelationships('outreach', (one) => one.outreach),
  overRelationships('continuityIndex', (one) => one.continuityIndex),
  overRelationships('continuityBaseline', (one) => one.continuityBaseline),
  overRelationships('deliveredValueShare', (one) => one.deliveredValueShare),
  overRelationships('promisedValueShare', (one) => one.promisedValueShare),
  overInterventions('leadWorker', (one) => one.leadWorker),
  overInterventions('continuesAfterResolution', (one) => one.continuesAfterResolution),
  overInterventions('shownIneffective', (one) => one.shownIneffective),
  { ...overInterventions('horizonMonths', (one) => one.horizonMonths), low: 24, high: 36 },
  { ...overInterventions('annualCost', (one) => one.annualCost), low: 150_000, high: 250_000 },
  ofMutual('workforce/localShare', ({ workforce }) => workforce?.localShare),
  ofMutual('workforce/livingWageShare', ({ workforce }) => workforce?.livingWageShare),
  ofMutual('workforce/permanentShare', ({ workforce }) => workforce?.permanentShare),
  ofMutual('workforce/zeroHoursShare', ({ workforce }) => workforce?.zeroHoursShare),
  ofMutual('workforce/priorityGroupShare', ({ workforce }) => workforce?.priorityGroupShare),
  ofMutual('workforce/exServiceUserShare', ({ workforce }) => workforce?.exServiceUserShare),
  ofMutual('workforce/turnoverShare', ({ workforce }) => workforce?.turnoverShare),
  ofMutual('staffConsent/awareShare', ({ staffConsent }) => staffConsent?.awareShare),
  ofMutual('staffConsent/supportShare', ({ staffConsent }) => staffConsent?.supportShare),
  ofMutual('localEconomy/localSpendShare', ({ localEconomy }) => localEconomy?.localSpendShare),
  ofMutual('localEconomy/localSpendShareBaseline', ({ localEconomy }) => localEconomy?.localSpendShareBaseline),
  ofMutual('localEconomy/lm3ResponseShare', ({ localEconomy }) => localEconomy?.lm3ResponseShare),
  ofMutual('localEconomy/localBusinessLinks', ({ localEconomy }) => localEconomy?.localBusinessLinks),
  ofMutual('localEconomy/economicStrategyLinked', ({ localEconomy }) => localEconomy?.economicStrategyLinked),
  ofMutual('membership/open', ({ membership }) => membership?.open),
  ofMutual('finances/equityPossible', ({ finances }) => finances?.equityPossible),
  { ...ofMutual('transition/months', ({ transition }) => transition?.months), low: 6, high: 18 },
  { ...reserves, low: 3, high: 6 },
  { ...ofMutual('membership/qualifyingMonths', ({ membership }) => membership?.qualifyingMonths), low: 3, high: 9 },
];

/** Names of the fields that are true or false; they count as 1 and 0. */
export const FLAGS: readonly string[] = [
  ...FIELDS.relationshipFlags,
  ...FIELDS.interventionFlags,
  ...FIELDS.localEconomyFlags,
  'open',
  'equityPossible',
];

const PROPOSITIONS: readonly PropositionId[] = ['relationships', 'capabilities', 'place'];
const THEMES = ['first', 'second', 'third'] as const;

/** The thirty-six questions: twelve to a proposition, four to a theme. */
export const QUESTIONS: readonly Question[] = sources.map(
  (source, i): Question => ({
    // No mean of values with three places is equal to these, so that engines that count in decimals agree with ours.
    low: 0.35005,
    high: 0.60005,
    ...source,
    name: `question-${String(i + 100)}`,
    proposition: PROPOSITIONS[Math.floor(i / 12)] ?? 'place',
    theme: THEMES[Math.floor((i % 12) / 4)] ?? 'third',
  }),
);

/** The questions as rule sets of the library, one for each proposition. */
export const plugins: readonly Plugin[] = PROPOSITIONS.map((proposition) =>
  definePlugin({
    name: `social-productivity/${proposition}`,
    version: '0.0.0',
    namespace: proposition,
    apiVersion: API_VERSION,
    description: 'Rules of the benchmark.',
    licence: 'MIT',
    themes: Object.fromEntries(THEMES.map((theme) => [`${proposition}/${theme}`, theme])),
    rules: QUESTIONS.filter((question) => question.proposition === proposition).map(ruleFor),
  }),
);

function ruleFor({ name, proposition, theme, reads, read, low, high }: Question) {
  const fact: Fact<number> = defineFact<number>({
    id: `bench.${name}`,
    title: name,
    question: 'How much?',
    unit: 'share',
    reads,
    changeableBy: ['mutual'],
    read,
  });
  return defineRule({
    meta: {
      id: `${proposition}/${name}`,
      theme,
      depth: 'screening',
      depthReason: 'A benchmark.',
      levels: ['organisation'],
      title: name,
      claim: 'It is high.',
      rationale: 'A benchmark.',
      zeroMeans: 'Low.',
      oneMeans: 'High.',
      falsifiedBy: 'A count.',
      status: 'stable',
      sources: [{ kind: 'judgement', note: 'A benchmark.' }],
    },
    needs: { value: fact },
    parameters: {
      low: {
        value: low,
        unit: 'share',
        meaning: 'Where a half begins.',
        source: { kind: 'judgement', note: 'Chosen.' },
      },
      high: {
        value: high,
        unit: 'share',
        meaning: 'Where a whole begins.',
        source: { kind: 'judgement', note: 'Chosen.' },
      },
    },
    messages: { met: '{value}: met.', partly: '{value}: partly.', short: '{value}: short.' },
    judge: ({ value }, parameters) => {
      const data = { value };
      if (value >= parameters.high) return { score: 1, message: 'met', data };
      return value >= parameters.low ? { score: 0.5, message: 'partly', data } : { score: 0, message: 'short', data };
    },
    remedies: [{ id: 'more', owner: 'mutual', text: 'Do more of it.', evidence: 'a count' }],
  });
}
