import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { dossierJsonSchema } from '../src/schemas/index.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mergeDossiers, whatChanged } from '../src/analysis/index.ts';
import {
  createEvaluator,
  DossierError,
  type NormalisedDossier,
  parseDossier,
  parseDossierText,
  safeParseDossier,
  safeParseDossierText,
  screeningProfile,
  standardProfile,
  standardRuleSets,
} from '../src/index.ts';
import { PROPOSITIONS } from '../src/results/index.ts';
import { isRecord } from '../src/util/json-pointer.ts';
import { damagedDossiers } from './support/damaged-dossiers.ts';

/** `npm run fuzz -- --runs N [--seed S]` sets both; the tests take a share that is always the same. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);
const seed = Number(process.env['FUZZ_SEED'] ?? 2013);
const options = { numRuns: runs, seed };
const ENOUGH_TIME = Math.max(240_000, runs * 120);

const folder = new URL('../docs/dossiers/', import.meta.url);
const real: readonly NormalisedDossier[] = readdirSync(folder).map((name) =>
  parseDossierText(readFileSync(new URL(name, folder), 'utf8')),
);
const [screening, standard] = [screeningProfile, standardProfile].map((profile) =>
  createEvaluator({ plugins: standardRuleSets, profile }),
) as [ReturnType<typeof createEvaluator>, ReturnType<typeof createEvaluator>];

/** What a call gives, or what it throws. */
const outcomeOf = <Value>(call: () => Value): { readonly value: Value } | { readonly error: unknown } => {
  try {
    return { value: call() };
  } catch (error) {
    return { error };
  }
};

const issuesIn = (outcome: object): unknown =>
  'error' in outcome && outcome.error instanceof DossierError ? { issues: outcome.error.issues } : outcome;

it(
  'the readers that throw refuse what the others refuse, with the same issues',
  () => {
    fc.assert(
      fc.property(damagedDossiers, (text) => {
        const result = safeParseDossierText(text);
        const expected = result.ok ? { value: result.dossier } : { issues: result.issues };
        const outcomes = [outcomeOf(() => parseDossierText(text)), outcomeOf(() => parseDossier(JSON.parse(text)))];
        expect(outcomes.map(issuesIn)).toEqual([expected, expected]);
      }),
      options,
    );
  },
  ENOUGH_TIME,
);

/** What JSON Schema can say of a value is a type, a list of words, a bound, a pattern, a name. */
const IN_SCHEMA = /^shape\/(above|below|not-above|missing|not-in-list|not-whole|null|unknown-property|wrong-type)/;

it(
  'the JSON Schema takes what the reader takes, and refuses what has another shape',
  () => {
    const validate = new Ajv2020({ strict: true }).compile(dossierJsonSchema({ target: 'draft-2020-12' }));
    fc.assert(
      fc.property(damagedDossiers, (text) => {
        const value: unknown = JSON.parse(text);
        const result = safeParseDossier(value);
        // A dossier of before versions were written down is brought up to date by the reader.
        const isOld = isRecord(value) && (value.schemaVersion === undefined || value.schemaVersion === 0);
        if (isOld) return;
        const hasAnotherShape = !result.ok && result.issues.some(({ messageId }) => IN_SCHEMA.test(messageId));
        const allowed = result.ok ? [true] : hasAnotherShape ? [false] : [true, false];
        expect(allowed, text).toContain(validate(value));
      }),
      options,
    );
  },
  ENOUGH_TIME,
);

/** A damaged dossier that is still one, beside the real one that it is most like, if any is. */
const pairs: fc.Arbitrary<readonly [NormalisedDossier, NormalisedDossier] | undefined> = damagedDossiers.map((text) => {
  const read = safeParseDossierText(text);
  const other = read.ok ? real.find(({ mutual }) => mutual.name === read.dossier.mutual.name) : undefined;
  return read.ok && other !== undefined ? [other, read.dossier] : undefined;
});

it(
  'two that speak of one subject are merged, or refused in words, and what is merged is assessed',
  () => {
    let merged = 0;
    fc.assert(
      fc.property(pairs, (pair) => {
        if (pair === undefined) return;
        const contributions = pair.map((dossier, i) => ({ by: `author-${String(i)}`, dossier }));
        const outcome = outcomeOf(() => mergeDossiers(contributions));
        const told =
          'value' in outcome
            ? JSON.stringify(standard.assess(outcome.value))
            : String(outcome.error instanceof DossierError || outcome.error instanceof RangeError);
        if ('value' in outcome) merged += 1;
        expect(told).not.toMatch(/"outcome":"errored"|^false$/u);
      }),
      options,
    );
    expect(merged).toBeGreaterThan(runs / 50);
  },
  ENOUGH_TIME,
);

it(
  'what changed between two adds up to the whole difference',
  () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        if (pair === undefined) return;
        const [before, after] = pair;
        const steps = whatChanged({ evaluator: screening, dossier: before }, { evaluator: standard, dossier: after });
        const [start, end] = [screening.assess(before), standard.assess(after)];
        for (const id of PROPOSITIONS) {
          const [was, is] = [start.propositions[id], end.propositions[id]];
          const coverage = steps[id].reduce((total, step) => total + step.coverage, 0);
          expect(coverage).toBeCloseTo(is.coverage - was.coverage, 9);
          expect([steps[id][0]?.from, steps[id].at(-1)?.to]).toEqual([was.verdict, is.verdict]);
        }
      }),
      options,
    );
  },
  ENOUGH_TIME,
);
