import type { Fact } from './fact.ts';
import type { Catalogue, Plugin } from './plugin.ts';
import type { Rule } from './rule.ts';

/**
 * The English sentences of a plugin by message id, ready to be stored beside its assessments.
 *
 * Keys: `<rule>#<message>`, `<rule>#title`, `#claim`, `#zero`, `#one`, `#rationale`, `<rule>#not-applicable.<reason>`,
 * `<rule>#remedy.<id>`, `<rule>#evidence.<id>`, `fact:<id>#title`, `fact:<id>#question`, `theme:<group>/<theme>`.
 */
export const catalogueOf = (plugin: Plugin): Catalogue => {
  const texts: Record<string, string> = {};
  for (const [id, title] of Object.entries(plugin.themes)) texts[`theme:${id}`] = title;
  for (const rule of plugin.rules) {
    Object.assign(texts, textsOfRule(rule));
    for (const fact of factsOf(rule)) Object.assign(texts, textsOfFact(fact));
  }
  return texts;
};

/** Every fact that a rule declares, needed or merely used. */
export const factsOf = (rule: Rule): readonly Fact<unknown>[] => [
  ...Object.values(rule.needs),
  ...Object.values(rule.uses),
];

const textsOfRule = (rule: Rule): Catalogue => {
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

const textsOfFact = (fact: Fact<unknown>): Catalogue => ({
  [`fact:${fact.id}#title`]: fact.title,
  [`fact:${fact.id}#question`]: fact.question,
});
