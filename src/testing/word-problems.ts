import type { Plugin, Rule, WholeRule, Words } from '../define/index.ts';
import { explainerOf, factsOf, type Source } from '../define/index.ts';
import type { Problem } from './problem.ts';

/**
 * What is missing or left over in the words of a plugin: those in its rules and facts, and those that stand apart.
 *
 * An evaluator asks for none of it, because words move no verdict.
 */
export const wordProblems = (plugin: Plugin, words?: Words): readonly Problem[] => {
  const explainer = explainerOf(words);
  const facts = new Map(plugin.rules.flatMap(factsOf).map((fact) => [fact.id, fact]));
  return [
    ...plugin.rules.flatMap((rule) => {
      const whole = explainer.rule(rule);
      const own = words?.rules.find(({ id }) => id === rule.meta.id);
      return problemsAt(rule.meta.id, [
        ...(whole === undefined ? [`It has no words. ${NO_WORDS}`] : emptyParts(whole)),
        ...(own === undefined ? [] : unlike(rule, own)),
      ]);
    }),
    ...[...facts.values()].flatMap((fact) => {
      const whole = explainer.fact(fact);
      return problemsAt(fact.id, [
        ...(whole === undefined ? [`The fact has no words. ${NO_WORDS}`] : []),
        ...(whole?.title.trim() === '' ? ['The title is empty.'] : []),
        ...(whole?.question.trim() === '' ? ['The question is empty. A form or an interview has nothing to put.'] : []),
      ]);
    }),
    ...(words?.rules ?? [])
      .filter(({ id }) => !plugin.rules.some(({ meta }) => meta.id === id))
      .flatMap(({ id }) => problemsAt(id, ['These are words of no rule of the plugin. Drop them, or mend the id.'])),
  ];
};

const NO_WORDS = 'Write them into it, or hand over the words that stand apart as the second argument.';

const problemsAt = (where: string, messages: readonly string[]): readonly Problem[] =>
  messages.map((message) => ({ where, law: 'words', message }));

const PARTS = ['title', 'claim', 'rationale', 'zeroMeans', 'oneMeans', 'falsifiedBy', 'depthReason'] as const;

const emptyParts = ({ meta, parameters, messages, notApplicable, remedies, losses }: WholeRule): readonly string[] => {
  const problems: string[] = [];
  const say = (isMissing: boolean, problem: string): void => void (isMissing && problems.push(problem));
  for (const key of PARTS) say(isBlank(meta[key]), `meta.${key} is empty. A reader needs it to argue with the rule.`);
  say((meta.sources ?? []).length === 0, 'It names no source. Give one, or `judgement` with a note.');
  for (const [name, parameter] of Object.entries(parameters)) {
    say(isBlank(parameter.meaning), `The parameter "${name}" does not say what it decides.`);
    for (const { source } of [parameter, ...(parameter.dated ?? [])])
      say(isUnsourced(source), `The parameter "${name}" names no source. Give one, or \`judgement\` with a note.`);
  }
  for (const [key, text] of Object.entries(messages)) say(isBlank(text), `The message "${key}" has no sentence.`);
  for (const [key, text] of Object.entries(notApplicable)) say(isBlank(text), `The reason "${key}" has no sentence.`);
  for (const { id, text, evidence } of remedies) {
    say(isBlank(text), `The remedy "${id}" does not say what to do.`);
    say(isBlank(evidence), `The remedy "${id}" does not say what would show that it was done.`);
  }
  say(losses !== undefined && isBlank(losses.meaning), 'Its losses do not say why these rules and these shares.');
  say(losses !== undefined && isUnsourced(losses.source), 'Its losses name no source.');
  return problems;
};

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const isUnsourced = (source: Source | undefined): boolean =>
  source === undefined || isBlank(source.kind === 'judgement' ? source.note : source.title);

/** Where words that stand apart name other things than the rule, or fill other placeholders. */
const unlike = (rule: Rule, words: Words['rules'][number]): readonly string[] => [
  ...apart('parameter', rule.parameters, words.parameters),
  ...apart('message', rule.messages, words.messages),
  ...apart('reason', rule.notApplicable, words.notApplicable ?? {}),
  ...apart('remedy', Object.fromEntries(rule.remedies.map((remedy) => [remedy.id, remedy])), words.remedies),
  ...(rule.losses === undefined && words.losses !== undefined ? ['It has words for losses, and no losses.'] : []),
  ...Object.entries(words.messages).flatMap(([key, text]) =>
    placeholders(text) === placeholders(rule.messages[key] ?? '')
      ? []
      : [`The message "${key}" has other placeholders in its words than in the rule.`],
  ),
];

const apart = (what: string, rule: object, words: object): readonly string[] => [
  ...Object.keys(rule)
    .filter((name) => !Object.hasOwn(words, name))
    .map((name) => `The ${what} "${name}" has no words.`),
  ...Object.keys(words)
    .filter((name) => !Object.hasOwn(rule, name))
    .map((name) => `There are words for the ${what} "${name}", which the rule does not have.`),
];

const placeholders = (text: string): string => [...new Set(text.match(/\{[^}]*\}/g) ?? [])].sort().join(' ');
