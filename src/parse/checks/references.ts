import { MOST_COMPARED, nearestName } from '../../util/edit-distance.ts';
import { childOf, isRecord, pointerOf, segmentsOf, valueAt } from '../../util/json-pointer.ts';
import type { ShapeData } from '../../util/shape.ts';
import { type Issue, issueAt } from '../issue.ts';
import { shapeAt } from '../shape.ts';
import { shapeIssues } from '../shape-issues.ts';
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
export const referenceIssues = (locations: Locations, shape: ShapeData): readonly Issue[] => [
  ...REFERENCES.flatMap(({ from, to, kind, name }) => dangling(locations, from, name, kind, idsAt(locations, to))),
  ...nested(locations),
  ...pointers(locations, shape),
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
  { from: '/commissioning/*', name: 'succeededBy', to: '/commissioning/*', kind: 'commissioning context' },
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
  const circular = inCircles(above);
  const ids: ReadonlySet<string> = new Set(above.keys());
  return stakes.flatMap((stake) => {
    const id = textOf(stake, 'id') ?? '';
    const circle = circular.has(id) ? [issueAt(`${pathOf(stake)}/of`, 'reference/circle', { id })] : [];
    return [...lookUp(stake, 'of', 'stake', ids), ...circle];
  });
};

/** Ids that lead back to themselves. Each step of a chain is taken once, however many chains share it. */
const inCircles = (above: ReadonlyMap<string, string | undefined>): ReadonlySet<string> => {
  const circular = new Set<string>();
  const walked = new Set<string>();
  for (const start of above.keys()) {
    const path: string[] = [];
    const position = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      position.set(at, path.length);
      path.push(at);
      at = above.get(at);
    }
    const first = at === undefined ? undefined : position.get(at);
    if (first !== undefined) for (const id of path.slice(first)) circular.add(id);
  }
  return circular;
};

const dangling = (
  locations: Locations,
  from: string,
  name: string,
  kind: string,
  ids: ReadonlySet<string>,
): readonly Issue[] => recordsAt(locations, from).flatMap((at) => lookUp(at, name, kind, ids));

const lookUp = (at: RecordLocation, name: string, kind: string, ids: ReadonlySet<string>): readonly Issue[] => {
  const id = textOf(at, name);
  if (id === undefined || ids.has(id)) return [];
  const near = ids.size > MOST_COMPARED ? undefined : nearestName(id, [...ids]);
  const path = `${pathOf(at)}/${name}`;
  return near === undefined
    ? [issueAt(path, 'reference/dangling', { kind, id })]
    : [issueAt(path, 'reference/dangling-like', { kind, id, nearest: near })];
};

const idsAt = (locations: Locations, pattern: string): ReadonlySet<string> => idsOf(recordsAt(locations, pattern));

const idsOf = (found: readonly RecordLocation[]): ReadonlySet<string> =>
  new Set(found.flatMap((at) => textOf(at, 'id') ?? []));

const pointers = (locations: Locations, shape: ShapeData): readonly Issue[] => [
  ...abouts(locations, '/evidence/*').flatMap(({ about, pointer }) =>
    valueAt(locations.root.value, pointer) === undefined
      ? [issueAt(pathOf(about), 'reference/nothing-there', { pointer, upTo: upTo(locations, pointer) })]
      : [],
  ),
  ...abouts(locations, '/evidence/*').flatMap(({ about, pointer, at }) =>
    at.value.says === undefined ? [] : contradicted(pathOf(about), pointer, at.value.says, shape),
  ),
  ...abouts(locations, '/unknowns/*').flatMap(({ about, pointer, at }) => {
    if (shapeAt(shape, segmentsOf(pointer)) === undefined) {
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

/** Another reading of a value must be one that could stand there, or a rule would be handed what nobody has checked. */
const contradicted = (path: string, pointer: string, says: unknown, shape: ShapeData): readonly Issue[] => {
  const segments = segmentsOf(pointer);
  const found = shapeAt(shape, segments);
  if (found === undefined) return [];
  if (isFrame(segments)) return [issueAt(path, 'reference/says-of-frame', { pointer })];
  return shapeIssues(found, says).length === 0 ? [] : [issueAt(path, 'reference/says-unfit', { pointer })];
};

/** What frames a judgement cannot be contradicted: what the subject is, the day, ids, whole models, the evidence. */
const isFrame = (segments: readonly string[]): boolean => {
  const [first = '', second] = segments;
  if (segments.length < 2 || FRAME.has(first) || segments.at(-1) === 'id') return true;
  return first === 'mutual' ? second === 'level' : segments.length === 2;
};

const FRAME: ReadonlySet<string> = new Set(['evidence', 'unknowns', 'extensions']);

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
  let value = childOf(locations.root.value, segments[0] ?? '');
  let length = 0;
  while (value !== undefined && length < segments.length) {
    length += 1;
    value = childOf(value, segments[length] ?? '');
  }
  return length === 0 ? 'the top' : pointerOf(segments.slice(0, length));
};
