import { type CommissioningCuts, type Conventions, type PropositionPlan, planOf } from '../../aggregate/index.ts';
import {
  EVERY_OTHER_RULE,
  type Fact,
  idsOfRule,
  type Plugin,
  type Profile,
  type Rule,
  valueOn,
} from '../../define/index.ts';
import { type Assessment, PROPOSITIONS, type PropositionId } from '../../results/index.ts';
import { sortedBy } from '../../util/number.ts';
import { type GradeStep, gradesOf } from '../run/evidence.ts';
import { type PatternTree, patternTreeOf } from './patterns.ts';
import { type RuleMessage, messagesOf } from './messages.ts';

/** A rule made ready to run: facts by slot, everything that needs no dossier decided. */
export interface CompiledRule {
  /** The rule. */
  readonly rule: Rule;
  /** Its id. */
  readonly id: string;
  /** Name of the plugin that brought it. */
  readonly plugin: string;
  /** Position of that plugin. */
  readonly pluginAt: number;
  /** Its place in {@link Compiled.rules}, and in the list of outcomes. */
  readonly slot: number;
  /** Proposition it scores. */
  readonly proposition: PropositionId | undefined;
  /** Names of the facts handed to `judge`, needed ones first. */
  readonly names: readonly string[];
  /** Slots of those facts, in the same order. */
  readonly facts: readonly number[];
  /** How many of them are needed. */
  readonly needed: number;
  /** Parameter values on a day. */
  readonly parametersOn: (day: string) => Readonly<Record<string, number>>;
  /** Slots and shares of the rules an exposure would cost. */
  readonly losses: readonly (readonly [slot: number, share: number])[];
  /** Share that every other rule loses when it comes true. Unit: 0 to 1. */
  readonly others: number;
  /** What it can say, by message key. */
  readonly messages: ReadonlyMap<string, RuleMessage>;
}

/** Rules, facts and numbers of an evaluator, made ready once. */
export interface Compiled {
  /** The profile that decided. */
  readonly profile: Profile;
  /** What an assessment says of it. */
  readonly stamp: Assessment['profile'];
  /** Plugins in order of loading. */
  readonly plugins: readonly Plugin[];
  /** Rules that are asked, by id. */
  readonly rules: readonly CompiledRule[];
  /** Those of them that are asked of the subject, by id. */
  readonly subjectRules: readonly CompiledRule[];
  /** Those of them that are asked of each offer, by id. */
  readonly gates: readonly CompiledRule[];
  /** Facts that they read, by id. */
  readonly facts: readonly Fact<unknown>[];
  /** Where the answers to those facts stand. */
  readonly places: PatternTree;
  /** What is summed for each proposition. */
  readonly plans: readonly PropositionPlan[];
  /** How many remedies the rules offer. */
  readonly offerings: number;
  /** Grades of evidence, best first. */
  readonly grades: readonly GradeStep[];
  /** Numbers of the arithmetic. */
  readonly conventions: Conventions;
  /** Numbers of the commissioning answers. */
  readonly commissioning: CommissioningCuts;
}

/** Makes plugins and profile ready. They are taken to fit together: faults are found before. */
export const compile = (plugins: readonly Plugin[], profile: Profile): Compiled => {
  const asked = sortedBy(
    plugins.flatMap(({ name, rules: own }, pluginAt) =>
      own.filter((rule) => isAsked(rule, profile)).map((rule) => ({ rule, plugin: name, pluginAt })),
    ),
    ({ rule }) => rule.meta.id,
  );
  const facts = sortedBy(distinctFacts(asked.map(({ rule }) => rule)), ({ id }) => id);
  const factSlots = new Map(facts.map(({ id }, slot) => [id, slot]));
  const ruleSlots = new Map(asked.map(({ rule }, slot) => [rule.meta.id, slot]));
  const sayings = messagesOf(asked.map(({ rule }) => rule));
  const rules = asked.map(({ rule, plugin, pluginAt }, slot): CompiledRule => {
    const needs = Object.entries(rule.needs);
    const handed = [...needs, ...Object.entries(rule.uses)];
    return {
      rule,
      id: rule.meta.id,
      plugin,
      pluginAt,
      slot,
      proposition: propositionOf(rule),
      names: handed.map(([name]) => name),
      facts: handed.map(([, fact]) => factSlots.get(fact.id) ?? 0),
      needed: needs.length,
      parametersOn: parametersOf(rule, profile),
      ...lossesOf(rule, profile, ruleSlots),
      messages: sayings.get(rule.meta.id) ?? new Map<string, RuleMessage>(),
    };
  });

  return {
    profile,
    stamp: stampOf(profile),
    plugins,
    rules,
    subjectRules: rules.filter(({ rule }) => rule.role !== 'gate'),
    gates: rules.filter(({ rule }) => rule.role === 'gate'),
    facts,
    places: patternTreeOf(facts),
    plans: PROPOSITIONS.map((proposition) => planFor(proposition, rules, profile)),
    offerings: asked.reduce((sum, { rule }) => sum + rule.remedies.length, 0),
    grades: gradesOf(profile),
    conventions: conventionsOf(profile),
    commissioning: {
      running: 1,
      willing: profile.conventions.willing.value,
      passes: 1,
      mendable: 0.5,
      selfFundable: profile.conventions.selfFundable.value,
      pilot: profile.conventions.pilot.value,
    },
  };
};

const stampOf = ({ id, version, decidedBy, decidedOn, reviewOn }: Profile): Assessment['profile'] =>
  Object.freeze({ id, version, decidedBy, decidedOn, ...(reviewOn === undefined ? {} : { reviewOn }) });

const DEPTHS = { screening: 0, standard: 1, full: 2 } as const;

const isAsked = (rule: Rule, { asks }: Profile): boolean => {
  const { meta } = rule;
  if (asks === 'all') return true;
  if ('depth' in asks) return DEPTHS[meta.depth] <= DEPTHS[asks.depth];
  return idsOfRule(rule).some((id) => asks.rules.includes(id));
};

const propositionOf = ({ role, meta }: Rule): PropositionId | undefined => {
  if (role !== 'quality') return undefined;
  return meta.proposition ?? PROPOSITIONS.find((id) => meta.id.startsWith(`${id}/`));
};

const distinctFacts = (rules: readonly Rule[]): readonly Fact<unknown>[] => {
  const facts = new Map<string, Fact<unknown>>();
  for (const rule of rules) {
    for (const fact of [...Object.values(rule.needs), ...Object.values(rule.uses)]) {
      if (!facts.has(fact.id)) facts.set(fact.id, fact);
    }
  }
  return [...facts.values()];
};

/** What a profile says about a rule under its id or one it had before. */
const namedFor = <Value>(table: Readonly<Record<string, Value>>, rule: Rule): Value | undefined => {
  for (const id of idsOfRule(rule)) if (Object.hasOwn(table, id)) return table[id];
  return undefined;
};

const parametersOf = (rule: Rule, profile: Profile): CompiledRule['parametersOn'] => {
  const overrides = namedFor(profile.parameters, rule) ?? {};
  const entries = Object.entries(rule.parameters);
  const on = (day: string): Readonly<Record<string, number>> =>
    Object.fromEntries(entries.map(([name, parameter]) => [name, overrides[name] ?? valueOn(parameter, day)]));
  const changes = entries.some(([name, { dated }]) => dated !== undefined && overrides[name] === undefined);
  if (changes) return on;
  const fixed = Object.freeze(on(''));
  return () => fixed;
};

const lossesOf = (
  rule: Rule,
  profile: Profile,
  slots: ReadonlyMap<string, number>,
): Pick<CompiledRule, 'losses' | 'others'> => {
  const { [EVERY_OTHER_RULE]: others = 0, ...named } = { ...rule.losses?.of, ...namedFor(profile.losses, rule) };
  const losses = sortedBy(Object.entries(named), ([id]) => id).flatMap(([id, share]) => {
    const slot = slots.get(id);
    // A rule that is named with no loss is spared what every other rule loses.
    return slot === undefined || (share === 0 && others === 0) ? [] : [[slot, share] as const];
  });
  return { losses, others };
};

const planFor = (proposition: PropositionId, rules: readonly CompiledRule[], profile: Profile): PropositionPlan => {
  const own = rules.filter((rule) => rule.proposition === proposition);
  const themes = [...new Set(own.map(({ rule }) => rule.meta.theme))];
  return planOf(
    proposition,
    themes.map((theme) => ({
      id: theme,
      weight: profile.weights.themes[`${proposition}/${theme}`] ?? 1,
      rules: own
        .filter(({ rule }) => rule.meta.theme === theme)
        .map(({ rule, id, slot }) => {
          const weight = namedFor(profile.weights.rules, rule) ?? 1;
          const cap = namedFor(profile.caps, rule) ?? rule.cap;
          return cap === undefined || cap === 'none' ? { id, slot, weight } : { id, slot, weight, cap };
        }),
    })),
  );
};

const conventionsOf = ({ conventions }: Profile): Conventions => ({
  cuts: {
    mixed: conventions.cutMixed.value,
    positive: conventions.cutPositive.value,
    strong: conventions.cutStrong.value,
  },
  minimumAnswered: conventions.minimumAnswered.value,
  minimumCoverage: conventions.minimumCoverage.value,
  leaningRatio: conventions.leaningRatio.value,
  confidence: {
    high: conventions.confidenceHigh.value,
    moderate: conventions.confidenceModerate.value,
    low: conventions.confidenceLow.value,
  },
  classesAboveFloor: conventions.classesAboveFloor.value,
  exposureThreshold: conventions.exposureThreshold.value,
  exposureReliability: conventions.exposureReliability.value,
  imbalanceGap: conventions.imbalanceGap.value,
});
