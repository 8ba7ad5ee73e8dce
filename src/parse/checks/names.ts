import { MOST_COMPARED, nearestName } from '../../util/edit-distance.ts';
import { sameName } from '../../util/names.ts';
import { type Issue, issueAt } from '../issue.ts';
import { type Locations, pathOf, recordsAt, textOf } from './read.ts';

/** Payers whose names are nearly the same are told apart, and may be one: a warning. */
export const nearNameIssues = (locations: Locations): readonly Issue[] => {
  const named = PAYERS.flatMap(({ at, name }) =>
    recordsAt(locations, at).flatMap((record) => {
      const text = textOf(record, name);
      return text === undefined ? [] : [{ path: `${pathOf(record)}/${name}`, text }];
    }),
  );
  if (named.length < 2 || named.length > MOST_COMPARED) return [];
  const known = new Map<string, string>();
  return named.flatMap(({ path, text }) => {
    const key = sameName(text);
    const nearest = known.has(key) ? undefined : nearestName(key, [...known.keys()]);
    if (!known.has(key)) known.set(key, text);
    return nearest === undefined
      ? []
      : [issueAt(path, 'unlikely/near-name', { one: text, other: known.get(nearest) ?? '' })];
  });
};

const PAYERS = [
  { at: '/commissioning/*', name: 'commissioner' },
  { at: '/mutual/finances/income/*', name: 'payer' },
] as const;
