import type { Fact, WholeFact } from './fact.ts';
import type { Catalogue, Plugin } from './plugin.ts';
import type { Rule, WholeRule } from './rule.ts';
import { explainFact, explainRule, explainerOf, type Words } from './words.ts';

/**
 * The English sentences of a plugin by message id, ready to be stored beside its assessments.
 *
 * Keys: `<rule>#<message>`, `<rule>#title`, `#claim`, `#zero`, `#one`, `#rationale`, `<rule>#not-applicable.<reason>`,
 * `<rule>#remedy.<id>`, `<rule>#evidence.<id>`, `fact:<id>#title`, `fact:<id>#question`, `theme:<group>/<theme>`.
 *
 * `words` are those of rules and facts whose words stand apart; absent means that every one carries its own.
 *
 * @throws Error when nobody has written the words of a rule or fact.
 */
export const catalogueOf = (plugin: Plugin, words?: Words): Catalogue => {
  const explainer = explainerOf(words);
  const texts: Record<string, string> = {};
  for (const [id, title] of Object.entries(plugin.themes)) texts[`theme:${id}`] = title;
  for (const rule of plugin.rules) {
    Object.assign(texts, textsOfRule(explainRule(explainer, rule)));
    for (const fact of factsOf(rule)) Object.assign(texts, textsOfFact(explainFact(explainer, fact)));
  }
  return texts;
};

/** Every fact that a rule declares, needed or merely used. */
export const factsOf = ({ needs, uses }: Pick<Rule, 'needs' | 'uses'>): readonly Fact<unknown>[] => [
  ...Object.values(needs),
  ...Object.values(uses),
];

const textsOfRule = (rule: WholeRule): Catalogue => {
  const { meta } = rule;
  const texts: Record<string, string> = {
    [`${meta.id}#title`]: meta.title,
    [`${meta.id}#claim`]: meta.claim,
    [`${meta.id}#rationale`]: meta.rationale,
    [`${meta.id}#zero`]: meta.zeroMeans,
    [`${meta.id}#one`]: meta.oneMeans,
  };
  for (const [key, text] of Object.entries(rule.messages)) texts[`${meta.id}#${key}`] = text;
  for (const [key, text] of Object.entries(rule.notApplicable)) texts[`${meta.id}#not-applicable.${key}`] = text;
  for (const remedy of rule.remedies) {
    texts[`${meta.id}#remedy.${remedy.id}`] = remedy.text;
    texts[`${meta.id}#evidence.${remedy.id}`] = remedy.evidence;
  }
  return texts;
};

const textsOfFact = (fact: WholeFact<unknown>): Catalogue => ({
  [`fact:${fact.id}#title`]: fact.title,
  [`fact:${fact.id}#question`]: fact.question,
});
