import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Assessment,
  createEvaluator,
  DossierError,
  type Evaluator,
  type NormalisedDossier,
  safeParseDossier,
  safeParseDossierText,
  screeningProfile,
  standardCatalogue,
  standardProfile,
  standardRuleSets,
} from '../src/index.ts';
import { toHtml, toMarkdown, toRows, toText } from '../src/report/index.ts';
import { damagedDossiers } from './support/damaged-dossiers.ts';

/** `npm run fuzz -- --runs N [--seed S]` sets both; the tests take a share that is always the same. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);
const seed = Number(process.env['FUZZ_SEED'] ?? 2012);
const options: fc.Parameters<[string]> = { numRuns: runs, seed };
const ENOUGH_TIME = Math.max(120_000, runs * 60);

const evaluators = [screeningProfile, standardProfile].map((profile) =>
  createEvaluator({ plugins: standardRuleSets, profile }),
);
const catalogues = { en: standardCatalogue() };

it(
  'a damaged dossier is refused with issues or read, and its text and its value are one thing',
  () => {
    fc.assert(
      fc.property(damagedDossiers, (text) => {
        const fromText = safeParseDossierText(text);
        expect(safeParseDossier(JSON.parse(text))).toEqual(fromText);
        expect(fromText.ok || fromText.issues.length > 0).toBe(true);
      }),
      options,
    );
  },
  ENOUGH_TIME,
);

it(
  'what was read is assessed without a broken rule, and told without a hole',
  () => {
    let assessed = 0;
    fc.assert(
      fc.property(damagedDossiers, (text) => {
        const read = safeParseDossierText(text);
        if (!read.ok) return;
        assessed += 1;
        for (const evaluator of evaluators) {
          const assessment = assessedBy(evaluator, read.dossier);
          if (assessment === undefined) continue;
          const bytes = JSON.stringify(assessment);
          expect(bytes).not.toContain('"outcome":"errored"');
          // The whole report holds the page.
          const sources = read.dossier.evidence ?? [];
          const told = { catalogues, subject: 'Somebody', sources, layer: 'whole' as const };
          const pages = [toText, toHtml, toMarkdown].map((to) => to(assessment, told));
          pages.push(JSON.stringify(toRows(assessment, told)));
          for (const page of pages) expect(page).not.toMatch(HOLES);
        }
      }),
      options,
    );
    // Damage that nothing survives would prove little.
    expect(assessed).toBeGreaterThan(runs / 10);
  },
  ENOUGH_TIME,
);

/** A rule that is rated may be damaged into one that nobody has: nothing else is refused after it was read. */
const assessedBy = (evaluator: Evaluator, dossier: NormalisedDossier): Assessment | undefined => {
  try {
    return evaluator.assess(dossier);
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    expect(error.issues.every(({ path }) => path.startsWith('/ratings/'))).toBe(true);
    return undefined;
  }
};

const HOLES = /\bNaN\b|\bInfinity\b|\bundefined\b|\[object /u;
