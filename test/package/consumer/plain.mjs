import { readFileSync } from 'node:fs';
import { assess, parseDossier, standardCatalogue } from 'social-productivity';
import { toText } from 'social-productivity/report';

const dossier = parseDossier(JSON.parse(readFileSync('dossier.json', 'utf8')));
const assessment = assess(dossier);
const text = toText(assessment, { catalogues: { en: standardCatalogue() } });
console.log(Object.keys(assessment.propositions).join(' '), assessment.engine.name, text.length > 0);
