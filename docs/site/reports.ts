import {
  createEvaluator,
  namesIn,
  parseDossier,
  screeningProfile,
  standardCatalogue,
  standardRuleSets,
} from '../../src/index.ts';
import { toHtml } from '../../src/report/index.ts';
import { welshCatalogue } from '../../src/report/locales/welsh-catalogue.ts';

/** A report as an example of what the library prints. */
export interface ExampleReport {
  /** Name of the file. */
  readonly file: string;
  /** What the report is about. */
  readonly title: string;
  /** Language. */
  readonly locale: 'en' | 'cy';
  /** The page. */
  readonly html: string;
}

/** The report on each dossier in both languages, at the depth that a public record can answer. */
export const exampleReports = (dossiers: Readonly<Record<string, unknown>>): readonly ExampleReport[] => {
  const evaluator = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
  const catalogues = { en: standardCatalogue(), cy: welshCatalogue };
  return Object.entries(dossiers).flatMap(([name, json]) => {
    const dossier = parseDossier(json);
    const assessment = evaluator.assess(dossier);
    const subject = dossier.mutual.name;
    return (['en', 'cy'] as const).map((locale): ExampleReport => {
      const html = toHtml(assessment, { catalogues, subject, names: namesIn(dossier), locale });
      return { file: `${name}.${locale}.html`, title: subject, locale, html };
    });
  });
};
