import type * as z from 'zod/mini';
import { nearestName } from '../../util/edit-distance.ts';
import { isRecord, pointerOf, segmentsOf, valueAt } from '../../util/json-pointer.ts';
import { type Issue, issueAt } from '../issue.ts';
import { schemaAt } from '../shape.ts';
import {
  pathOf,
  locationIn,
  type Locations,
  itemsOf,
  listsAt,
  type RecordLocation,
  recordsAt,
  textOf,
} from './read.ts';

/** Every id leads to a record, every pointer to a place. */
export const referenceIssues = (locations: Locations, schema: z.ZodMiniType): readonly Issue[] => [
  ...REFERENCES.flatMap(({ from, to, kind, name }) => dangling(locations, from, name, kind, idsAt(locations, to))),
  ...nested(locations),
  ...pointers(locations, schema),
];

const REFERENCES = [
  { from: '/commissioning/*/willingness/*', name: 'intervention', to: '/interventions/*', kind: 'intervention' },
  { from: '/interventions/*/funding/*', name: 'context', to: '/commissioning/*', kind: 'commissioning context' },
  {
    from: '/interventions/*/fiscalCase/benefits/*',
    name: 'payerContext',
    to: '/commissioning/*',
    kind: 'commissioning context',
  },
  { from: '/mutual/finances/income/*', name: 'context', to: '/commissioning/*', kind: 'commissioning context' },
  { from: '/mutual/membership/elections/*', name: 'body', to: '/mutual/governance/bodies/*', kind: 'governance body' },
] as const;

/** References that stay inside one record: ties to its parties, stakes to their own list. */
const nested = (locations: Locations): readonly Issue[] => [
  ...recordsAt(locations, '/relationships/*').flatMap((at) => {
    const ties = itemsOf(locationIn(at, 'ties'));
    if (ties.length === 0) return [];
    const parties = idsOf(itemsOf(locationIn(at, 'parties')));
    return ties.flatMap((tie) => ['from', 'to'].flatMap((name) => lookUp(tie, name, 'party', parties)));
  }),
  ...['/mutual/ownership/stakes', '/mutual/ownership/history/*/stakes']
    .flatMap((pattern) => listsAt(locations, pattern))
    .flatMap((list) => chains(itemsOf(list))),
];

const chains = (stakes: readonly RecordLocation[]): readonly Issue[] => {
  const above = new Map(stakes.map((stake) => [textOf(stake, 'id') ?? '', textOf(stake, 'of')]));
  const ids = [...above.keys()];
  return stakes.flatMap((stake) => {
    const id = textOf(stake, 'id') ?? '';
    const seen = new Set<string>();
    let at = textOf(stake, 'of');
    while (at !== undefined && at !== id && !seen.has(at)) {
      seen.add(at);
      at = above.get(at);
    }
    const circle = at === id ? [issueAt(`${pathOf(stake)}/of`, 'reference/circle', { id })] : [];
    return [...lookUp(stake, 'of', 'stake', ids), ...circle];
  });
};

const dangling = (
  locations: Locations,
  from: string,
  name: string,
  kind: string,
  ids: readonly string[],
): readonly Issue[] => recordsAt(locations, from).flatMap((at) => lookUp(at, name, kind, ids));

const lookUp = (at: RecordLocation, name: string, kind: string, ids: readonly string[]): readonly Issue[] => {
  const id = textOf(at, name);
  if (id === undefined || ids.includes(id)) return [];
  const near = nearestName(id, ids);
  const path = `${pathOf(at)}/${name}`;
  return near === undefined
    ? [issueAt(path, 'reference/dangling', { kind, id })]
    : [issueAt(path, 'reference/dangling-like', { kind, id, nearest: near })];
};

const idsAt = (locations: Locations, pattern: string): readonly string[] => idsOf(recordsAt(locations, pattern));

const idsOf = (found: readonly RecordLocation[]): readonly string[] => found.flatMap((at) => textOf(at, 'id') ?? []);

const pointers = (locations: Locations, schema: z.ZodMiniType): readonly Issue[] => [
  ...abouts(locations, '/evidence/*').flatMap(({ about, pointer }) =>
    valueAt(locations.root.value, pointer) === undefined
      ? [issueAt(pathOf(about), 'reference/nothing-there', { pointer, upTo: upTo(locations, pointer) })]
      : [],
  ),
  ...abouts(locations, '/unknowns/*').flatMap(({ about, pointer, at }) => {
    if (schemaAt(schema, segmentsOf(pointer)) === undefined) {
      return [issueAt(pathOf(about), 'reference/no-such-property', { pointer })];
    }
    const value = valueAt(locations.root.value, pointer);
    // A list or record may be there and still incomplete.
    const settled = value !== undefined && !isRecord(value) && !Array.isArray(value);
    return settled && at.value.reason !== 'disputed'
      ? [issueAt(pathOf(about), 'unlikely/unknown-but-known', { pointer })]
      : [];
  }),
];

const abouts = (locations: Locations, pattern: string) =>
  recordsAt(locations, pattern).flatMap((at) => {
    const list = locationIn(at, 'about');
    return (Array.isArray(list.value) ? list.value : []).flatMap((pointer: unknown, name) =>
      typeof pointer === 'string' && (pointer === '' || pointer.startsWith('/'))
        ? [{ about: { value: pointer, above: list, name }, pointer, at }]
        : [],
    );
  });

/** The longest part of a pointer at which something stands. */
const upTo = (locations: Locations, pointer: string): string => {
  const segments = segmentsOf(pointer);
  let length = segments.length;
  while (length > 0 && valueAt(locations.root.value, pointerOf(segments.slice(0, length))) === undefined) length -= 1;
  return length === 0 ? 'the top' : pointerOf(segments.slice(0, length));
};
