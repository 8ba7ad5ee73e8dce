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

type Item = Readonly<Record<string, unknown>>;

const meanOf = (items: readonly unknown[] | undefined, field: string): number | undefined => {
  let sum = 0;
  let known = 0;
  for (const item of (items ?? []) as readonly Item[]) {
    const value = item[field];
    if (value === undefined) continue;
    sum += Number(value);
    known += 1;
  }
  return known === 0 ? undefined : sum / known;
};

const overRelationships = (field: string): Pick<Question, 'reads' | 'read'> => ({
  reads: [`/relationships/*/${field}`],
  read: ({ relationships }) => meanOf(relationships, field),
});
const overInterventions = (field: string): Pick<Question, 'reads' | 'read'> => ({
  reads: [`/interventions/*/${field}`],
  read: ({ interventions }) => meanOf(interventions, field),
});
const ofMutual = (part: string, field: string): Pick<Question, 'reads' | 'read'> => ({
  reads: [`/mutual/${part}/${field}`],
  read: ({ mutual }) => {
    const value = ((mutual as Item)[part] as Item | undefined)?.[field];
    return value === undefined ? undefined : Number(value);
  },
});
const reserves: Pick<Question, 'reads' | 'read'> = {
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

const sources: readonly (Pick<Question, 'reads' | 'read'> & { readonly low?: number; readonly high?: number })[] = [
  ...[...FIELDS.relationshipFlags, ...FIELDS.relationshipShares].map(overRelationships),
  ...FIELDS.interventionFlags.map(overInterventions),
  { ...overInterventions('horizonMonths'), low: 24, high: 36 },
  { ...overInterventions('annualCost'), low: 150_000, high: 250_000 },
  ...FIELDS.workforce.map((field) => ofMutual('workforce', field)),
  ...FIELDS.staffConsent.map((field) => ofMutual('staffConsent', field)),
  ...[...FIELDS.localEconomyShares, ...FIELDS.localEconomyFlags].map((field) => ofMutual('localEconomy', field)),
  ofMutual('membership', 'open'),
  ofMutual('finances', 'equityPossible'),
  { ...ofMutual('transition', 'months'), low: 6, high: 18 },
  { ...reserves, low: 3, high: 6 },
  { ...ofMutual('membership', 'qualifyingMonths'), low: 3, high: 9 },
];

const PROPOSITIONS: readonly PropositionId[] = ['relationships', 'capabilities', 'place'];
const THEMES = ['first', 'second', 'third'] as const;

/** The thirty-six questions: twelve to a proposition, four to a theme. */
export const QUESTIONS: readonly Question[] = sources.map(
  (source, i): Question => ({
    low: 0.35,
    high: 0.6,
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
