import { match } from 'ts-pattern';
import { CLASSES, type PropositionResult, PROPOSITIONS, type PropositionId, type Verdict } from '../results/index.ts';
import type { OptionSpec } from './command.ts';
import { EXIT, Refusal } from './exit.ts';

/** The option that makes a run fail. */
export const FAIL_ON = {
  type: 'string',
  multiple: true,
  value: 'CONDITION',
  help: "Ends with 1 where a condition holds, as in 'place<mixed' or 'any.floor<mixed,place=insufficient-evidence'",
} as const satisfies OptionSpec;

const OPERATORS = ['<=', '>=', '!=', '<', '>', '='] as const;
const ENDS = ['verdict', 'floor', 'ceiling'] as const;
const WITHHELD = ['insufficient-evidence', 'not-applicable'] as const;

/** What has to hold for a run to fail. */
export interface Condition {
  /** As it was written. */
  readonly text: string;
  /** Propositions of which one has to meet it. */
  readonly of: readonly PropositionId[];
  /** What is compared: the verdict, or the class that open questions allow at worst or at best. */
  readonly end: (typeof ENDS)[number];
  /** How. */
  readonly operator: (typeof OPERATORS)[number];
  /** With what. */
  readonly value: Verdict;
}

/**
 * Reads conditions: `PROPOSITION[.floor|.ceiling] OPERATOR VALUE`, several with commas between them.
 *
 * @throws Refusal that says what is not understood.
 */
export const conditionsIn = (texts: readonly string[]): readonly Condition[] =>
  texts.flatMap((text) => text.split(',').map((part) => conditionIn(part.trim())));

const conditionIn = (text: string): Condition => {
  const [, subject = '', end = 'verdict', sign = '', value = ''] =
    /^([a-z]+)(?:\.([a-z]+))?\s*([<>=!]+)\s*([a-z-]+)$/.exec(text) ?? [];
  const of = subject === 'any' ? PROPOSITIONS : PROPOSITIONS.filter((id) => id === subject);
  const operator = OPERATORS.find((one) => one === sign);
  const compared = ENDS.find((one) => one === end);
  const among = [...CLASSES, ...(compared === 'verdict' ? WITHHELD : [])].find((one) => one === value);
  if (of.length === 0 || operator === undefined || compared === undefined || among === undefined) {
    throw misread(text, `Write PROPOSITION OPERATOR VALUE, as in place<mixed. ${WORDS}`);
  }
  if (rankOf(among) === -1 && operator !== '=' && operator !== '!=') {
    throw misread(text, `"${among}" is no class and is neither above nor below one: use = or !=.`);
  }
  return { text, of, end: compared, operator, value: among };
};

/** The conditions that hold, each with the propositions that meet it. Something withheld is neither above nor below a class. */
export const conditionsMet = (
  conditions: readonly Condition[],
  propositions: Readonly<Record<PropositionId, PropositionResult>>,
): readonly string[] =>
  conditions.flatMap(({ text, of, end, operator, value }) => {
    const met = of.filter((id) => holds(propositions[id][end], operator, value));
    return met.length === 0
      ? []
      : [`${text} (${met.map((id) => `${id} is ${propositions[id][end] ?? ''}`).join(', ')})`];
  });

const holds = (found: Verdict | undefined, operator: Condition['operator'], value: Verdict): boolean => {
  if (found === undefined) return false;
  const [left, right] = [rankOf(found), rankOf(value)];
  const isRanked = left !== -1 && right !== -1;
  return match(operator)
    .with('=', () => found === value)
    .with('!=', () => found !== value)
    .with('<', () => isRanked && left < right)
    .with('<=', () => isRanked && left <= right)
    .with('>', () => isRanked && left > right)
    .with('>=', () => isRanked && left >= right)
    .exhaustive();
};

const rankOf = (verdict: Verdict): number => RANKS.indexOf(verdict);

const RANKS: readonly Verdict[] = CLASSES;

const WORDS =
  `PROPOSITION is ${PROPOSITIONS.join(', ')} or any, with .floor or .ceiling for the class at worst or at best; ` +
  `OPERATOR is one of ${OPERATORS.join(' ')}; VALUE is one of ${[...CLASSES, ...WITHHELD].join(', ')}.`;

const misread = (text: string, why: string): Refusal =>
  new Refusal(EXIT.usage, `The condition "${text}" is not understood. ${why}`);
