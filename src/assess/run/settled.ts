/** Deepest nesting of an answer. Facts answer with numbers, ranges and short lists. */
const DEEPEST = 32;

/**
 * Freezes what a fact answers, and says what is wrong with it: `undefined` where nothing is.
 *
 * Every rule that asks is handed the same answer, and reports tell it, so that it has to be data at rest: texts, finite
 * numbers, lists, records, sets and maps of them. A promise is told of and its rejection taken.
 */
export const settledFault = (value: unknown, depth = 0): string | undefined => {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : `answered the number ${String(value)}`;
    case 'function':
    case 'symbol':
    case 'bigint':
      return `answered a ${typeof value}, which no report can tell`;
    case 'object':
      return value === null ? undefined : objectFault(value, depth);
    default:
      return undefined;
  }
};

const objectFault = (value: object, depth: number): string | undefined => {
  if (depth > DEEPEST) return 'answered something that contains itself, or is nested too deeply';
  if (isThenable(value)) return 'answered a promise, and facts must be synchronous';
  const children = value instanceof Set || value instanceof Map ? [...value] : Object.values(value);
  for (const child of children) {
    const fault = settledFault(child, depth + 1);
    if (fault !== undefined) return fault;
  }
  if (!Object.isFrozen(value)) Object.freeze(value);
  return undefined;
};

/** Tells whether an answer is a promise, and takes its rejection, which would otherwise end the host's process. */
export const isThenable = (answer: unknown): boolean => {
  if (typeof answer !== 'object' || answer === null || !('then' in answer)) return false;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever it does with its arguments, nobody waits for it
  if (typeof answer.then === 'function') (answer as Thenable).then(undefined, () => undefined);
  return true;
};

interface Thenable {
  then(onFulfilled: undefined, onRejected: () => void): unknown;
}
