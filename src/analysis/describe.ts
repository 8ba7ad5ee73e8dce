import { plainJson } from '../assess/run/plain.ts';
import type { BareEvaluator } from '../assess/index.ts';
import {
  type ConventionName,
  conventionWords,
  type Explainer,
  explainerOf,
  explainFact,
  explainRule,
  factsOf,
  idsOfRule,
  type Parameter,
  type Plugin,
  type Rule,
  type RuleMeta,
  type Unit,
  type WholeFact,
  type WholeRule,
  type Words,
} from '../define/index.ts';
import { type Owner, PROPOSITIONS, type PropositionId } from '../results/index.ts';
import { sortedBy } from '../util/number.ts';

/** A rule set or plugin as its documentation shows it. */
export interface DescribedPlugin extends Pick<Plugin, 'name' | 'version' | 'namespace' | 'description' | 'licence'> {
  /** Titles of its themes by `group/theme`. */
  readonly themes: Readonly<Record<string, string>>;
  /** Ids of its rules, in order of id. */
  readonly rules: readonly string[];
  /** Languages of its sentences beside English. */
  readonly locales: readonly string[];
  /** Whether it reads data of its own under `extensions`. */
  readonly readsOwnData: boolean;
}

/** A number as its documentation shows it. */
export interface DescribedParameter extends Parameter {
  /** Name by which a profile sets it. */
  readonly name: string;
  /** Value that the profile sets in place of the rule's own; absent when it sets none. */
  readonly setTo?: number;
}

/** A rule as its documentation shows it: everything that it declares, and nothing that it does. */
export interface DescribedRule
  extends RuleMeta,
    Pick<
      WholeRule,
      'role' | 'messages' | 'notApplicable' | 'remedies' | 'cap' | 'losses' | 'gate' | 'answers' | 'examples'
    > {
  /** Name of the plugin that brought it. */
  readonly plugin: string;
  /** Proposition that it scores; absent for cross-cutting roles. */
  readonly proposition?: PropositionId;
  /** Whether the profile asks it. */
  readonly asked: boolean;
  /** Ids of the facts it cannot do without. */
  readonly needs: readonly string[];
  /** Ids of the facts it can use. */
  readonly uses: readonly string[];
  /** Its numbers, in the order in which it declares them. */
  readonly parameters: readonly DescribedParameter[];
}

/** A fact as its documentation shows it. */
export interface DescribedFact extends Pick<WholeFact<unknown>, 'id' | 'title' | 'question' | 'reads' | 'per'> {
  /** What the answer counts. */
  readonly unit: Unit;
  /** Who can change what the fact describes; empty when nobody can. */
  readonly changeableBy: readonly Owner[];
  /** Ids of the rules that cannot do without it. */
  readonly neededBy: readonly string[];
  /** Ids of the rules that can use it. */
  readonly usedBy: readonly string[];
}

/** All that an evaluator has loaded, as plain JSON. */
export interface DescribedCatalogue {
  /** Profile that decides. */
  readonly profile: {
    /** Profile id. */
    readonly id: string;
    /** Version. */
    readonly version: string;
    /** Short title. */
    readonly title: string;
  };
  /** Rule sets and plugins, in order of name. */
  readonly plugins: readonly DescribedPlugin[];
  /** Rules of every role, asked or not, in order of id. */
  readonly rules: readonly DescribedRule[];
  /** Facts that they read, in order of id. */
  readonly facts: readonly DescribedFact[];
  /** The engine's own numbers as the profile sets them. */
  readonly conventions: readonly DescribedParameter[];
}

/**
 * Describes every loaded rule, fact and number: what documentation of built-in rules and plugins is generated from.
 *
 * `words` are those of rules and facts whose words stand apart, such as `standardWords()`; plugins that carry their own
 * need none. Plain JSON; the same evaluator gives the same bytes, whatever the order in which plugins were listed.
 *
 * @example
 * ```ts
 * const { rules } = describeCatalogue(createEvaluator({ plugins: standardRuleSets }), standardWords());
 * const claims = rules.map(({ id, claim }) => `${id}: ${claim}`);
 * ```
 *
 * @throws Error when nobody has written the words of a rule or fact.
 */
export const describeCatalogue = (evaluator: BareEvaluator, words?: Words): DescribedCatalogue => {
  const explainer = explainerOf(words);
  const { plugins, profile } = evaluator;
  const loaded = plugins.flatMap((plugin) => plugin.rules.map((rule) => ({ rule, plugin: plugin.name })));
  const byRule = sortedBy(loaded, ({ rule }) => rule.meta.id);
  const asked = new Set(evaluator.arithmetic.rules.map(({ meta }) => meta.id));
  const catalogue: DescribedCatalogue = {
    profile: { id: profile.id, version: profile.version, title: profile.title },
    plugins: sortedBy(plugins, ({ name }) => name).map(pluginOf),
    rules: byRule.map(({ rule, plugin }) =>
      ruleOf(explainRule(explainer, rule), plugin, asked.has(rule.meta.id), evaluator),
    ),
    facts: factsIn(
      byRule.map(({ rule }) => rule),
      explainer,
    ),
    conventions: sortedBy(Object.keys(conventionWords).filter(isConvention), (name) => name).map((name) => ({
      name,
      ...conventionWords[name],
      ...profile.conventions[name],
    })),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy without what JSON cannot hold
  return plainJson(catalogue) as DescribedCatalogue;
};

const isConvention = (name: string): name is ConventionName => Object.hasOwn(conventionWords, name);

const pluginOf = (plugin: Plugin): DescribedPlugin => ({
  name: plugin.name,
  version: plugin.version,
  namespace: plugin.namespace,
  description: plugin.description,
  licence: plugin.licence,
  themes: Object.fromEntries(sortedBy(Object.entries(plugin.themes), ([id]) => id)),
  rules: plugin.rules.map(({ meta }) => meta.id).sort(),
  locales: Object.keys(plugin.catalogues ?? {}).sort(),
  readsOwnData: plugin.extension !== undefined,
});

const ruleOf = (rule: WholeRule, plugin: string, asked: boolean, { profile }: BareEvaluator): DescribedRule => {
  const { meta, role, cap, losses, gate, answers } = rule;
  const proposition =
    role === 'quality' ? (meta.proposition ?? PROPOSITIONS.find((id) => meta.id.startsWith(`${id}/`))) : undefined;
  const set =
    idsOfRule(rule)
      .map((id) => profile.parameters[id])
      .find((values) => values !== undefined) ?? {};
  return {
    ...meta,
    plugin,
    role,
    ...(proposition === undefined ? {} : { proposition }),
    asked,
    needs: idsOf(rule.needs),
    uses: idsOf(rule.uses),
    parameters: Object.entries(rule.parameters).map(([name, parameter]) => {
      const setTo = set[name];
      return { name, ...parameter, ...(setTo === undefined ? {} : { setTo }) };
    }),
    messages: rule.messages,
    notApplicable: rule.notApplicable,
    remedies: rule.remedies,
    cap,
    losses,
    gate,
    answers,
    examples: rule.examples,
  };
};

const factsIn = (rules: readonly Rule[], explainer: Explainer): readonly DescribedFact[] => {
  const facts = new Map(
    rules.flatMap((rule) => factsOf(rule).map((fact) => [fact.id, explainFact(explainer, fact)] as const)),
  );
  const readers = (of: (rule: Rule) => Rule['needs'], id: string): readonly string[] =>
    rules.filter((rule) => idsOf(of(rule)).includes(id)).map(({ meta }) => meta.id);
  return sortedBy([...facts.values()], ({ id }) => id).map(
    ({ id, title, question, unit, reads, per, changeableBy }): DescribedFact => ({
      id,
      title,
      question,
      unit,
      reads,
      per,
      changeableBy,
      neededBy: readers(({ needs }) => needs, id),
      usedBy: readers(({ uses }) => uses, id),
    }),
  );
};

const idsOf = (facts: Rule['needs']): readonly string[] => Object.values(facts).map(({ id }) => id);
