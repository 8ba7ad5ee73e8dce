import type * as z from 'zod/mini';
import { nearestName } from '../../util/edit-distance.ts';
import { isRecord, pointerOf, segmentsOf, valueAt } from '../../util/json-pointer.ts';
import { type Issue, issueAt } from '../issue.ts';
import { schemaAt } from '../shape.ts';
import { pathOf, placeIn, type Places, itemsOf, listsAt, type Spot, spotsAt, textOf } from './read.ts';

/** Every id leads to a record, every pointer to a place. */
export const referenceIssues = (places: Places, schema: z.ZodMiniType): readonly Issue[] => [
  ...REFERENCES.flatMap(({ from, to, kind, name }) => dangling(places, from, name, kind, idsAt(places, to))),
  ...nested(places),
  ...pointers(places, schema),
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
const nested = (places: Places): readonly Issue[] => [
  ...spotsAt(places, '/relationships/*').flatMap((spot) => {
    const ties = itemsOf(placeIn(spot, 'ties'));
    if (ties.length === 0) return [];
    const parties = idsOf(itemsOf(placeIn(spot, 'parties')));
    return ties.flatMap((tie) => ['from', 'to'].flatMap((name) => lookUp(tie, name, 'party', parties)));
  }),
  ...['/mutual/ownership/stakes', '/mutual/ownership/history/*/stakes']
    .flatMap((pattern) => listsAt(places, pattern))
    .flatMap((list) => chains(itemsOf(list))),
];

const chains = (stakes: readonly Spot[]): readonly Issue[] => {
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

const dangling = (places: Places, from: string, name: string, kind: string, ids: readonly string[]): readonly Issue[] =>
  spotsAt(places, from).flatMap((spot) => lookUp(spot, name, kind, ids));

const lookUp = (spot: Spot, name: string, kind: string, ids: readonly string[]): readonly Issue[] => {
  const id = textOf(spot, name);
  if (id === undefined || ids.includes(id)) return [];
  const near = nearestName(id, ids);
  const path = `${pathOf(spot)}/${name}`;
  return near === undefined
    ? [issueAt(path, 'reference/dangling', { kind, id })]
    : [issueAt(path, 'reference/dangling-like', { kind, id, nearest: near })];
};

const idsAt = (places: Places, pattern: string): readonly string[] => idsOf(spotsAt(places, pattern));

const idsOf = (spots: readonly Spot[]): readonly string[] => spots.flatMap((spot) => textOf(spot, 'id') ?? []);

const pointers = (places: Places, schema: z.ZodMiniType): readonly Issue[] => [
  ...abouts(places, '/evidence/*').flatMap(({ about, pointer }) =>
    valueAt(places.root.value, pointer) === undefined
      ? [issueAt(pathOf(about), 'reference/nothing-there', { pointer, upTo: upTo(places, pointer) })]
      : [],
  ),
  ...abouts(places, '/unknowns/*').flatMap(({ about, pointer, spot }) => {
    if (schemaAt(schema, segmentsOf(pointer)) === undefined) {
      return [issueAt(pathOf(about), 'reference/no-such-property', { pointer })];
    }
    const value = valueAt(places.root.value, pointer);
    // A list or record may be there and still incomplete.
    const settled = value !== undefined && !isRecord(value) && !Array.isArray(value);
    return settled && spot.value.reason !== 'disputed'
      ? [issueAt(pathOf(about), 'unlikely/unknown-but-known', { pointer })]
      : [];
  }),
];

const abouts = (places: Places, pattern: string) =>
  spotsAt(places, pattern).flatMap((spot) => {
    const list = placeIn(spot, 'about');
    return (Array.isArray(list.value) ? list.value : []).flatMap((pointer: unknown, name) =>
      typeof pointer === 'string' && (pointer === '' || pointer.startsWith('/'))
        ? [{ about: { value: pointer, above: list, name }, pointer, spot }]
        : [],
    );
  });

/** The longest part of a pointer at which something stands. */
const upTo = (places: Places, pointer: string): string => {
  const segments = segmentsOf(pointer);
  let length = segments.length;
  while (length > 0 && valueAt(places.root.value, pointerOf(segments.slice(0, length))) === undefined) length -= 1;
  return length === 0 ? 'the top' : pointerOf(segments.slice(0, length));
};
