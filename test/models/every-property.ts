import { type Dossier, dossierShape } from '../../src/models/index.ts';
import { shapeIssues } from '../../src/parse/shape-issues.ts';
import type { ShapeData } from '../../src/util/shape.ts';

type Plain = { [name: string]: unknown };

/**
 * A dossier in which every property of every model is present, built from the shapes.
 *
 * Each list has one item and each text is "one", so that every reference finds its target.
 */
export const dossierWithEveryProperty = (): Dossier => {
  const dossier = sample(dossierShape, '') as Plain;
  const mutual = dossier.mutual as Record<string, Plain>;
  Object.assign(mutual, { legalForm: 'charitable-company' });
  Object.assign(mutual.safeguards ?? {}, { distributionRule: 'capped' });
  Object.assign(first(dossier.relationships), { contractOnly: false });
  Object.assign(first(dossier.interventions).failureDemand as Plain, { unclassifiedContacts: 0 });
  Object.assign(first(dossier.commissioning), { contractMonths: 1 });
  Object.assign(dossier, { complete: ['/relationships'] });
  Object.assign(first(dossier.ratings), { rule: 'place/member-control' });
  Object.assign(first(dossier.unknowns), { about: ['/mutual/name'], reason: 'disputed' });
  const { stakes, history } = mutual.ownership ?? {};
  for (const list of [stakes, first(history).stakes]) {
    (list as Plain[]).push({ ...first(list), id: 'two', of: 'one' });
    delete first(list).of;
    // A share is a figure or a band.
    for (const name of ['share', 'voteShare']) {
      delete first(list)[`${name}Low`];
      delete first(list)[`${name}High`];
      delete (list as Plain[])[1]?.[name];
    }
  }
  return dossier as unknown as Dossier;
};

const first = (list: unknown): Plain => (list as Plain[])[0] ?? {};

const sample = (shape: ShapeData, name: string): unknown => {
  if (shape.kind === 'record') {
    return Object.fromEntries([...shape.fields].map(([key, field]) => [key, sample(field, key)]));
  }
  if (shape.kind === 'list') return [sample(shape.item, name)];
  if (shape.kind === 'words') return shape.words[0];
  if (shape.kind === 'json')
    return name === 'extensions' ? { plugin: { b: [1, { d: null, c: true }], a: 'x' } } : 'another name';
  if (accepts(shape, 'one')) return 'one';
  return CANDIDATES.find((value) => accepts(shape, value));
};

/** From the narrowest to the widest, so that a share is not mistaken for a count. */
const CANDIDATES = [true, '/mutual/name', '2013-01-01', 0.5, 1];

const accepts = (shape: ShapeData, value: unknown): boolean => shapeIssues(shape, value).length === 0;
