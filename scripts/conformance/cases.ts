import { type Conventions, METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';

/** One question with its known answer. */
export interface Case {
  readonly id: string;
  readonly topic: string;
  readonly input: unknown;
  readonly expected: unknown;
  /** Largest difference that a number may have; 0 means exact. */
  readonly tolerance: number;
}

/** What holds for every case of a file. */
export interface Context {
  readonly conventions: Conventions;
  /** Reliability by grade. */
  readonly reliability: Readonly<Record<string, number>>;
  /** Weight that must speak for a class in the majority reading. Unit: share. */
  readonly majority: number;
}

/** A file of cases as it is run. */
export interface Cases extends Context {
  readonly cases: readonly Case[];
}

/**
 * Reads a file of cases: `{ cases: [{ id, topic, input, expected, tolerance }] }`.
 *
 * A topic may also stand once beside the cases. Conventions that the file does not state are the method's.
 *
 * @throws Error when the text is no JSON or holds no list of cases.
 */
export const parseCases = (text: string): Cases => {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file) || !Array.isArray(file.cases)) throw new Error('the file holds no list named "cases"');
  const stated = isRecord(file.conventions) ? file.conventions : {};
  return {
    cases: file.cases.map((each, index) => parseCase(each, file.topic, index)),
    conventions: {
      cuts: { ...METHOD_CONVENTIONS.cuts, ...numbersOf(stated.cuts) },
      minimumAnswered: numberOr(stated.minimumAnswered, METHOD_CONVENTIONS.minimumAnswered),
      minimumCoverage: numberOr(stated.minimumCoverage, METHOD_CONVENTIONS.minimumCoverage),
      leaningRatio: numberOr(stated.leaningRatio, METHOD_CONVENTIONS.leaningRatio),
      confidence: { ...METHOD_CONVENTIONS.confidence, ...numbersOf(stated.confidence) },
      classesAboveFloor: numberOr(stated.maxClassesAboveFloor, METHOD_CONVENTIONS.classesAboveFloor),
      exposureThreshold: numberOr(stated.exposureThreshold, METHOD_CONVENTIONS.exposureThreshold),
      exposureReliability: numberOr(
        stated.weakExposure ?? stated.exposureReliability,
        METHOD_CONVENTIONS.exposureReliability,
      ),
      imbalanceGap: numberOr(stated.imbalanceGap, METHOD_CONVENTIONS.imbalanceGap),
    },
    reliability: { high: 1, moderate: 0.8, low: 0.5, 'very-low': 0.25, none: 0, ...numbersOf(stated.alpha) },
    majority: numberOr(stated.majority, 2 / 3),
  };
};

/** Tells whether a value is a JSON object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes the input of a case at its word: a shape that is not as said shows in the answer. */
export const trusted = <Input>(input: unknown): Input =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the case's own expectation checks it
  input as Input;

const parseCase = (value: unknown, topic: unknown, index: number): Case => {
  if (!isRecord(value)) throw new Error(`case ${String(index)} is not an object`);
  return {
    id: textOr(value.id, `case ${String(index)}`),
    topic: textOr(value.topic, textOr(topic, 'no topic')),
    input: value.input,
    expected: value.expected,
    tolerance: numberOr(value.tolerance, 1e-9),
  };
};

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const numbersOf = (value: unknown): Readonly<Record<string, number>> =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
      )
    : {};
