import type { Catalogue } from '../define/index.ts';

/** Name and version written into every assessment. The version is checked against the package by a test. */
export const ENGINE: { readonly name: string; readonly version: string } = {
  name: 'social-productivity',
  version: '0.1.0',
};

/** The engine's own English sentences by message id. */
export const ENGINE_CATALOGUE: Catalogue = {
  'engine#level': 'This is not asked of a subject of the level {level:term}.',
  'engine#unknown': 'Not known: {facts:list}.',
  'engine#rated':
    'Nobody has given the facts. It is rated {low:number} to {high:number} on a scale from 0 to 1 (by: {by:list}).',
  'engine#errored': 'The rule broke on this dossier; its answer counts as not known.',
};
