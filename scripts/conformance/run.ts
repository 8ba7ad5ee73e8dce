import { sortedBy } from '../../src/util/number.ts';
import { readings } from '../../test/measures/reference-readings.ts';
import { aggregation } from './aggregation.ts';
import type { Case, Cases, Context } from './cases.ts';
import { isRecord } from './cases.ts';
import { type Mismatch, mismatches } from './compare.ts';
import { verdict } from './verdict.ts';

/** Answers the input of a case, with the keys of its expectation. */
export type Runner = (input: unknown, context: Context, expected: unknown) => unknown;

/** Every topic that can be answered. */
const runners: Readonly<Record<string, Runner>> = { ...readings, ...aggregation, verdict };

/** What became of a file of cases. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly { readonly id: string; readonly wrong: readonly Mismatch[] }[];
  /** Number of cases by topic that nothing here answers. */
  readonly unanswered: ReadonlyMap<string, number>;
  /** Expected keys that nothing here answers, as `topic: key`. */
  readonly notCompared: readonly string[];
}

/** Runs the cases of a file, or those of some topics only. */
export const runCases = (file: Cases, topics?: readonly string[]): Outcome => {
  const failures: { readonly id: string; readonly wrong: readonly Mismatch[] }[] = [];
  const unanswered = new Map<string, number>();
  const notCompared = new Set<string>();
  let passed = 0;
  let skipped = 0;

  for (const each of file.cases) {
    if (topics !== undefined && !topics.includes(each.topic)) continue;
    const runner = Object.hasOwn(runners, each.topic) ? runners[each.topic] : undefined;
    if (runner === undefined) {
      unanswered.set(each.topic, (unanswered.get(each.topic) ?? 0) + 1);
      skipped += 1;
      continue;
    }
    const { wrong, open } = check(each, runner, file);
    for (const key of open) notCompared.add(`${each.topic}: ${key}`);
    if (wrong.length > 0) failures.push({ id: each.id, wrong });
    else passed += 1;
  }
  return {
    passed,
    failed: failures.length,
    skipped,
    failures,
    unanswered,
    notCompared: sortedBy([...notCompared], (key) => key),
  };
};

/** Puts an outcome into lines: failing cases, what was left out, the counts. */
export const linesOf = (outcome: Outcome): readonly string[] => [
  ...outcome.failures.map(({ id, wrong }) => `FAIL ${id}: ${wrong.map(inWords).join('; ')}`),
  ...[...outcome.unanswered].map(([topic, count]) => `skipped: ${topic} (${String(count)})`),
  ...outcome.notCompared.map((key) => `not compared: ${key}`),
  `${String(outcome.passed)} passed, ${String(outcome.failed)} failed, ${String(outcome.skipped)} skipped`,
];

const check = (
  { input, expected, tolerance }: Case,
  runner: Runner,
  context: Context,
): { readonly wrong: readonly Mismatch[]; readonly open: readonly string[] } => {
  try {
    const got = runner(input, context, expected);
    if (!isRecord(expected) || !isRecord(got)) return { wrong: mismatches(expected, got, tolerance), open: [] };
    // An answer that lacks a key does not know it; one that holds `undefined` should have known.
    const open = Object.keys(expected).filter((key) => !(key in got));
    const asked = Object.fromEntries(Object.entries(expected).filter(([key]) => key in got));
    return { wrong: mismatches(asked, got, tolerance), open };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    return { wrong: [{ key: '', expected, got }], open: [] };
  }
};

const inWords = ({ key, expected, got }: Mismatch): string =>
  `${key === '' ? 'answer' : key} expected ${JSON.stringify(expected)}, got ${JSON.stringify(got) ?? 'nothing'}`;
