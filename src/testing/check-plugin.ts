import { ConfigurationError, createEvaluator } from '../assess/index.ts';
import { catalogueOf, type Plugin, type Profile, type Rule, standardProfile } from '../define/index.ts';
import { checkRule } from './check-rule.ts';
import type { Law, Problem } from './problem.ts';

/**
 * Checks a whole plugin: how it is wired, what its rules say about themselves, their examples and every law.
 *
 * A rule without examples is named, since nothing shows that it works. Works under any test runner.
 *
 * @example
 * ```ts
 * import { placeRules } from 'social-productivity/rules';
 * import { checkPlugin } from 'social-productivity/testing';
 *
 * const problems = checkPlugin(placeRules);
 * ```
 */
export const checkPlugin = (plugin: Plugin): readonly Problem[] => [
  ...wiringProblems(plugin),
  ...plugin.rules.flatMap((rule) => metaProblems(rule, plugin)),
  ...catalogueProblems(plugin),
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
  for (const key of ['title', 'claim', 'rationale', 'zeroMeans', 'oneMeans', 'falsifiedBy', 'depthReason'] as const) {
    if (meta[key].trim() === '') messages.push(`meta.${key} is empty. A reader needs it to argue with the rule.`);
  }
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
const catalogueProblems = (plugin: Plugin): readonly Problem[] => {
  const known = catalogueOf(plugin);
  return Object.entries(plugin.catalogues ?? {}).flatMap(([locale, texts]) =>
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
