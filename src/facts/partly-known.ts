import type { FactDossier } from '../define/index.ts';
import { ANYTHING, hull, hullOf, type Interval, point } from '../util/interval.ts';
import { sum } from '../util/number.ts';

/** The answer to one small question: settled, open inside a range, or not known at all. */
export type Answer = boolean | Interval | undefined;

/** Returns the range of one answer; what is not known may be anything. */
export const rangeOf = (answer: Answer): Interval => {
  if (answer === undefined) return ANYTHING;
  return typeof answer === 'boolean' ? point(answer ? 1 : 0) : answer;
};

/**
 * Returns the mean of the answers, yes counting 1 and no 0: a question that is not answered widens it.
 *
 * `undefined` where no question is answered at all, so that a rule can say "not known" instead of "anything".
 */
export const meanAnswer = (answers: readonly Answer[]): Interval | undefined => {
  if (answers.every((answer) => answer === undefined)) return undefined;
  const ranges = answers.map(rangeOf);
  return {
    low: sum(ranges.map(({ low }) => low)) / ranges.length,
    high: sum(ranges.map(({ high }) => high)) / ranges.length,
  };
};

/**
 * Returns the mean of the answers of items, some of which may not count at all: their status is not known.
 *
 * Counting any of those moves the mean towards their answers and never beyond, so the hull with them holds every case.
 */
export const meanOverItems = (certain: readonly Answer[], uncertain: readonly Answer[]): Interval | undefined => {
  if ([...certain, ...uncertain].every((answer) => answer === undefined)) return undefined;
  const possible = uncertain.map(rangeOf);
  return hullOf(certain.length === 0 ? possible : [rangeOf(meanAnswer(certain)), ...possible]) ?? undefined;
};

/**
 * Returns what several statements about one share allow together; `undefined` where there is no statement.
 *
 * They narrow each other. Statements that contradict each other leave everything between them open.
 */
export const agreedRange = (statements: readonly (Interval | undefined)[]): Interval | undefined => {
  const [first, ...rest] = statements.filter((one) => one !== undefined);
  return first === undefined ? undefined : rest.reduce(narrow, first);
};

/** Returns yes as soon as one part says so, no when all parts do, and otherwise "not known". */
export const anyOf = (parts: readonly (boolean | undefined)[]): boolean | undefined => {
  if (parts.includes(true)) return true;
  return parts.length > 0 && parts.every((part) => part === false) ? false : undefined;
};

/** Returns no as soon as one part says so, yes when all parts do, and otherwise "not known". */
export const allOf = (parts: readonly (boolean | undefined)[]): boolean | undefined => {
  if (parts.includes(false)) return false;
  return parts.every((part) => part === true) ? true : undefined;
};

/** Whether the dossier says that a list holds all there is. */
export const isComplete = ({ complete }: FactDossier, list: string): boolean => complete?.includes(list) === true;

const narrow = (a: Interval, b: Interval): Interval => {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : hull(a, b);
};
