import { ConfigurationError, createEvaluator } from '../assess/index.ts';
import {
  catalogueOf,
  explainerOf,
  factsOf,
  type Plugin,
  type Profile,
  type Rule,
  standardProfile,
  type Words,
} from '../define/index.ts';
import { checkRule } from './check-rule.ts';
import type { Law, Problem } from './problem.ts';
import { wordProblems } from './word-problems.ts';

/**
 * Checks a whole plugin: how it is wired, what its rules and facts say about themselves, their examples and every law.
 *
 * A rule without examples is named, since nothing shows that it works. Works under any test runner. `words` are those
 * that stand apart from their rules and facts; absent means that every one carries its own.
 *
 * @example
 * ```ts
 * import { placeRules, placeWords } from 'social-productivity/rules';
 * import { checkPlugin } from 'social-productivity/testing';
 *
 * const problems = checkPlugin(placeRules, placeWords);
 * ```
 */
export const checkPlugin = (plugin: Plugin, words?: Words): readonly Problem[] => [
  ...wiringProblems(plugin),
  ...wordProblems(plugin, words),
  ...plugin.rules.flatMap((rule) => metaProblems(rule, plugin)),
  ...catalogueProblems(plugin, words),
  ...plugin.rules.flatMap((rule) => trialProblems(rule)),
];

const wiringProblems = (plugin: Plugin): readonly Problem[] => {
  const profiles: readonly Profile[] = [standardProfile, ...(plugin.profiles ?? [])];
  const problems = new Map<string, Problem>();
  for (const profile of profiles) {
    for (const { where, message } of faultsOf(plugin, profile)) {
      problems.set(`${where}\n${message}`, { where, law: 'wiring', message });
    }
  }
  return [...problems.values()];
};

const faultsOf = (plugin: Plugin, profile: Profile): ConfigurationError['faults'] => {
  try {
    createEvaluator({ plugins: [plugin], profile });
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
};

const metaProblems = ({ meta, examples }: Rule, { themes }: Plugin): readonly Problem[] => {
  const messages: string[] = [];
  const theme = `${meta.proposition ?? meta.id.split('/')[0] ?? ''}/${meta.theme}`;
  const own = `${meta.id.split('/')[0] ?? ''}/${meta.theme}`;
  if (!Object.hasOwn(themes, theme) && !Object.hasOwn(themes, own)) {
    messages.push(`The theme "${theme}" has no title. Give it one in the plugin's themes.`);
  }
  if (meta.status === 'deprecated' && meta.replacedBy === undefined) {
    messages.push('It is deprecated and names no replacement. Set meta.replacedBy.');
  }
  if (examples.length === 0) messages.push('It has no examples. They are its documentation and its tests: add some.');
  return messages.map((message) => ({ where: meta.id, law: 'meta', message }));
};

/** Translations may be partial; a sentence that no rule has is a slip. */
const catalogueProblems = (plugin: Plugin, words: Words | undefined): readonly Problem[] => {
  const translations = Object.entries(plugin.catalogues ?? {});
  if (translations.length === 0 || !isExplained(plugin, words)) return [];
  const known = catalogueOf(plugin, words);
  return translations.flatMap(([locale, texts]) =>
    Object.keys(texts)
      .filter((key) => !Object.hasOwn(known, key))
      .map(
        (key): Problem => ({
          where: `${plugin.name} (${locale})`,
          law: 'wiring',
          message: `No rule has the sentence "${key}".`,
        }),
      ),
  );
};

/** Missing words have been told of. */
const isExplained = ({ rules }: Plugin, words: Words | undefined): boolean => {
  const explainer = explainerOf(words);
  return rules.every(
    (rule) => explainer.rule(rule) !== undefined && factsOf(rule).every((fact) => explainer.fact(fact) !== undefined),
  );
};

/** A rule that cannot even be loaded alone has been told of by the wiring. */
const trialProblems = (rule: Rule): readonly Problem[] => {
  if (rule.examples.length === 0) return [];
  try {
    return checkRule(rule);
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    const law: Law = 'runs';
    return [{ where: rule.meta.id, law, message: error instanceof Error ? error.message : 'It broke the tester.' }];
  }
};
