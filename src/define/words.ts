import type { Fact, FactText, WholeFact } from './fact.ts';
import type { DatedValue, Parameter, ParameterValue, ParameterWords } from './parameter.ts';
import type { Remedy, RemedyOffer, RemedyWords } from './remedy.ts';
import type { LossesWords, Rule, RuleMetaWords, WholeRule } from './rule.ts';
import type { Source } from './source.ts';

/** What explains a rule whose words stand apart from what decides. */
export interface RuleWords extends RuleMetaWords {
  /** Id of the rule. */
  readonly id: `${string}/${string}`;
  /** What its numbers mean and where they come from, by name. */
  readonly parameters: Readonly<Record<string, NumberWords>>;
  /** Its sentences by key, with the placeholders that the rule declares. */
  readonly messages: Readonly<Record<string, string>>;
  /** Reasons why it may not apply, by key; absent when it always applies. */
  readonly notApplicable?: Readonly<Record<string, string>>;
  /** What its remedies say, by id. */
  readonly remedies: Readonly<Record<string, RemedyWords>>;
  /** What explains its losses; exposures only. */
  readonly losses?: LossesWords;
}

/** What explains a number of a rule whose words stand apart. */
export interface NumberWords extends ParameterWords {
  /** Where its values for other dates come from, in their order; absent when it has none. */
  readonly dated?: readonly Source[];
}

/** What explains a fact whose words stand apart from its reading. */
export interface FactWords extends FactText {
  /** Id of the fact. */
  readonly id: string;
}

/** What explains rules and facts: handed to whoever writes them out for a reader. */
export interface Words {
  /** Of rules. */
  readonly rules: readonly RuleWords[];
  /** Of facts. */
  readonly facts: readonly FactWords[];
}

/** Puts rules and facts together with what explains them. */
export interface Explainer {
  /** A rule with its words; `undefined` when nobody has written them. */
  readonly rule: (rule: Rule) => WholeRule | undefined;
  /** A fact with its words; `undefined` when nobody has written them. */
  readonly fact: (fact: Fact<unknown>) => WholeFact<unknown> | undefined;
}

/** Makes an explainer of words that stand apart. A rule or fact that was written whole needs none. */
export const explainerOf = ({ rules, facts }: Words = NO_WORDS): Explainer => {
  const ruleWords = new Map<string, RuleWords>(rules.map((words) => [words.id, words]));
  const factWords = new Map(facts.map((words) => [words.id, words]));
  return {
    rule: (rule) => {
      if (isWholeRule(rule)) return rule;
      const words = ruleWords.get(rule.meta.id);
      return words === undefined ? undefined : wholeRule(rule, words);
    },
    fact: (fact) => {
      if (isWholeFact(fact)) return fact;
      const words = factWords.get(fact.id);
      return words === undefined ? undefined : { ...fact, title: words.title, question: words.question };
    },
  };
};

/** A rule with its words. @throws Error when nobody has written them. */
export const explainRule = (explainer: Explainer, rule: Rule): WholeRule =>
  explainer.rule(rule) ?? refuse(`rule ${rule.meta.id}`);

/** A fact with its words. @throws Error when nobody has written them. */
export const explainFact = (explainer: Explainer, fact: Fact<unknown>): WholeFact<unknown> =>
  explainer.fact(fact) ?? refuse(`fact ${fact.id}`);

const refuse = (what: string): never => {
  throw new Error(`The words of the ${what} were not handed over. Those of the standard rules are standardWords().`);
};

/** Whether the author of a rule wrote its words into it. */
const isWholeRule = (rule: Rule): rule is WholeRule => 'claim' in rule.meta;

const isWholeFact = (fact: Fact<unknown>): fact is WholeFact<unknown> => 'question' in fact;

const wholeRule = (rule: Rule, words: RuleWords): WholeRule => {
  const { id: _id, parameters, messages, notApplicable = {}, remedies, losses, ...meta } = words;
  const { losses: shares, ...decides } = rule;
  return {
    ...decides,
    meta: { ...rule.meta, ...meta },
    parameters: Object.fromEntries(
      Object.entries(rule.parameters).map(([name, number]) => [name, wholeParameter(number, parameters[name])]),
    ),
    messages,
    notApplicable,
    remedies: rule.remedies.map((remedy) => wholeRemedy(remedy, remedies[remedy.id])),
    losses: shares && { ...shares, meaning: losses?.meaning ?? '', source: losses?.source ?? UNSOURCED },
  };
};

const wholeParameter = ({ dated, ...number }: ParameterValue, words: NumberWords | undefined): Parameter => ({
  ...number,
  meaning: words?.meaning ?? '',
  source: words?.source ?? UNSOURCED,
  ...(dated && { dated: dated.map((one, at): DatedValue => ({ ...one, source: words?.dated?.[at] ?? UNSOURCED })) }),
});

const wholeRemedy = (remedy: RemedyOffer, words: RemedyWords | undefined): Remedy => ({
  ...remedy,
  text: words?.text ?? '',
  evidence: words?.evidence ?? '',
});

/** Stands where words leave out a part that the tester asks for. */
const UNSOURCED: Source = { kind: 'judgement', note: '' };

const NO_WORDS: Words = { rules: [], facts: [] };
