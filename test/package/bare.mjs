// Everything that a host gets from a dossier, as one text; run in the bare engine and in Node alike.
import * as analysis from '../../dist/analysis.js';
import * as define from '../../dist/define.js';
import * as library from '../../dist/index.js';
import * as ukProcurement from '../../dist/plugins/uk-procurement.js';
import * as report from '../../dist/report.js';
import * as schemas from '../../dist/schemas.js';
import * as testing from '../../dist/testing.js';

export const everything = (text) => {
  const dossier = library.parseDossier(JSON.parse(text));
  const plugins = [...library.standardRuleSets, ukProcurement.ukProcurement];
  const evaluator = library.createEvaluator({ plugins, profile: define.standardProfile });
  const assessment = library.assess(dossier);
  const options = { catalogues: { en: library.standardCatalogue() } };
  return JSON.stringify([
    assessment,
    library.assessPlace(dossier),
    library.assessCapabilities(dossier),
    library.assessRelationships(dossier),
    evaluator.assess(dossier),
    [report.toText, report.toMarkdown, report.toHtml, report.toRows, report.toCharts].map((to) =>
      to(assessment, options),
    ),
    library.safeParseDossier({ mutual: { nmae: 'x' } }),
    schemas.dossierJsonSchema(),
    schemas.assessmentJsonSchema(),
    [analysis, define, testing].map((face) => Object.keys(face)),
  ]);
};
