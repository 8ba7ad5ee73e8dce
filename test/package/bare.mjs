// Everything that a host gets from a text, as one text; run in every engine alike.
import * as analysis from '../../dist/analysis.js';
import * as define from '../../dist/define.js';
import * as library from '../../dist/index.js';
import * as ukProcurement from '../../dist/plugins/uk-procurement.js';
import * as report from '../../dist/report.js';
import * as schemas from '../../dist/schemas.js';
import * as testing from '../../dist/testing.js';
import * as welsh from '../../dist/welsh.js';

const plugins = [...library.standardRuleSets, ukProcurement.ukProcurement];
const profiles = [define.screeningProfile, define.standardProfile, define.fullProfile];
const evaluators = profiles.map((profile) => library.createEvaluator({ plugins, profile }));
const [, evaluator] = evaluators;
const catalogues = { en: library.standardCatalogue(), cy: welsh.welshCatalogue };

/** A dossier with what follows from it, or what a refused text is told. */
export const everything = (text) => {
  const read = library.safeParseDossierText(text);
  if (!read.ok) return JSON.stringify(read);
  const { dossier } = read;
  const assessment = library.assess(dossier);
  const options = { catalogues, subject: dossier.mutual.name, sources: dossier.evidence };
  const formats = [report.toText, report.toMarkdown, report.toHtml, report.toRows, report.toCharts];
  return JSON.stringify([
    read,
    assessment,
    [library.assessRelationships, library.assessCapabilities, library.assessPlace].map((one) => one(dossier)),
    evaluators.map((one) => one.assess(dossier)),
    library.digestsOf(evaluator, dossier, evaluator.assess(dossier)),
    [
      ...formats.map((to) => to(assessment, options)),
      report.toText(assessment, { ...options, layer: 'page' }),
      report.toText(assessment, { ...options, locale: 'cy' }),
    ],
    library.PROPOSITIONS.map((proposition) => [
      analysis.levers(evaluator, evaluator.assess(dossier), proposition),
      analysis.firmness(evaluator, evaluator.assess(dossier), proposition),
    ]),
  ]);
};

/** What is the same for every dossier. */
export const onceForAll = () =>
  JSON.stringify([
    schemas.dossierJsonSchema(),
    schemas.assessmentJsonSchema(),
    analysis.questions(evaluator, library.standardWords()),
    [library, analysis, define, testing].map((face) => Object.keys(face)),
  ]);
