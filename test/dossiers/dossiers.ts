import { readdirSync, readFileSync } from 'node:fs';
import type { NormalisedDossier } from '../../src/models/index.ts';
import { parseDossier } from '../../src/parse/index.ts';

const folder = new URL('../../docs/dossiers/', import.meta.url);

/** The names of all dossiers, without ending, in order. */
export const DOSSIER_NAMES: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

/** The unchecked content of one dossier. */
export const rawDossier = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** One dossier, ready to be assessed. */
export const dossier = (name: string): NormalisedDossier => parseDossier(rawDossier(name));
