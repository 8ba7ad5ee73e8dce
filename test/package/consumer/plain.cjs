const { readFileSync } = require('node:fs');
const { assess, parseDossier, standardCatalogue } = require('social-productivity');
const { toText } = require('social-productivity/report');
require('social-productivity/schemas/dossier.draft-07.json');

const dossier = parseDossier(JSON.parse(readFileSync('dossier.json', 'utf8')));
const assessment = assess(dossier);
const text = toText(assessment, { catalogues: { en: standardCatalogue() } });
console.log(Object.keys(assessment.propositions).join(' '), assessment.engine.name, text.length > 0);
