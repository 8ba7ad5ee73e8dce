import {
  createEvaluator,
  namesIn,
  parseDossier,
  screeningProfile,
  standardCatalogue,
  standardProfile,
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
  /** One page, or the whole report. */
  readonly layer: 'page' | 'whole';
  /** The page. */
  readonly html: string;
}

/** Each dossier on one page and as the whole report, in both languages, at the depth that a public record can answer. */
export const exampleReports = (dossiers: Readonly<Record<string, unknown>>): readonly ExampleReport[] => {
  const evaluator = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
  const standard = createEvaluator({ plugins: standardRuleSets, profile: standardProfile });
  const catalogues = { en: standardCatalogue(), cy: welshCatalogue };
  return Object.entries(dossiers).flatMap(([name, json]) => {
    const dossier = parseDossier(json);
    const assessment = evaluator.assess(dossier);
    const subject = dossier.mutual.name;
    const options = {
      catalogues,
      subject,
      names: namesIn(dossier),
      sources: dossier.evidence,
      otherDepths: [standard.assess(dossier)],
    };
    return (['en', 'cy'] as const).flatMap((locale) =>
      (['page', 'whole'] as const).map((layer): ExampleReport => {
        const html = toHtml(assessment, { ...options, locale, layer });
        const file = layer === 'page' ? `${name}.page.${locale}.html` : `${name}.${locale}.html`;
        return { file, title: subject, locale, layer, html };
      }),
    );
  });
};
