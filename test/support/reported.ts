import { createEvaluator, ENGINE_CATALOGUE } from '../../src/assess/index.ts';
import { type Catalogue, catalogueOf, type Plugin } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/parse.ts';
import type { ReportOptions } from '../../src/report/index.ts';
import type { Assessment } from '../../src/results/index.ts';
import { placeRules } from '../../src/rules/place/index.ts';
import { relationshipsRules } from '../../src/rules/relationships/index.ts';
import { standardWords } from '../../src/standard.ts';
import { dossierOf } from './judged.ts';

const plugins: readonly Plugin[] = [relationshipsRules, placeRules];
const words = standardWords();

const english: Catalogue = Object.assign(
  {},
  ENGINE_CATALOGUE,
  ...plugins.map((plugin) => catalogueOf(plugin, words)),
) as Catalogue;

/** English sentences of the two rule sets, for a mutual called Harbour Care. */
export const options: ReportOptions = { catalogues: { en: english }, subject: 'Harbour Care', layer: 'audit' };

/** A small care mutual: an elected board and local buying on record, hardly anything on how it works with people. */
export const harbourCare: Readonly<Record<string, unknown>> = dossierOf({
  mutual: {
    name: 'Harbour Care',
    governance: {
      bodies: [
        {
          id: 'board',
          name: 'Board',
          setsStrategy: true,
          seats: [
            { constituency: 'users', seats: 3 },
            { constituency: 'staff', seats: 3 },
            { constituency: 'executive', seats: 2 },
          ],
        },
      ],
    },
  },
  evidence: [
    {
      id: 'constitution',
      about: ['/mutual/governance'],
      kind: 'constitution',
      quality: 'statutory',
      source: { title: 'Articles', publisher: 'Harbour Care' },
    },
  ],
});

/** The assessment of a dossier under the standard profile. */
export const assessed = (dossier: unknown): Assessment => createEvaluator({ plugins }).assess(parseDossier(dossier));
