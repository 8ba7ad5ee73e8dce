import library = require('social-productivity');
import analysis = require('social-productivity/analysis');
import report = require('social-productivity/report');

const dossier = library.parseDossier({
  schemaVersion: 1,
  asOf: '2024-01-01',
  mutual: { name: 'Example', level: 'organisation' },
});
const assessment: library.Assessment = library.assess(dossier);
export const text: string = report.toText(assessment, { catalogues: { en: library.standardCatalogue() } });
export const faces: readonly unknown[] = [analysis.findOutNext];
