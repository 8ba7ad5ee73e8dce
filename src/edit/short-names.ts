import type { ShapeData } from '../util/shape.ts';
import { dossierShape } from '../models/dossier.ts';

/**
 * Paths by short name: the last part of each path that leads through no list, where no other path ends so.
 *
 * @example
 * ```ts
 * import { shortNames } from 'social-productivity/edit';
 *
 * shortNames().get('headcount'); // '/mutual/workforce/headcount'
 * ```
 */
export const shortNames = (): ReadonlyMap<string, string> => {
  const paths = pathsIn(dossierShape, '').map((path) => [path.slice(path.lastIndexOf('/') + 1), path] as const);
  const counts = new Map<string, number>();
  for (const [name] of paths) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(paths.filter(([name]) => counts.get(name) === 1));
};

const pathsIn = (shape: ShapeData, at: string): readonly string[] => {
  if (shape.kind !== 'record') return [at];
  return [...shape.fields].flatMap(([name, field]) => pathsIn(field, `${at}/${name}`));
};
