import { isRecord } from '../../util/json-pointer.ts';
import { type Issue, issueAt } from '../issue.ts';
import { itemsOf, listsAt, type Spot, spotsAt, textOf } from './read.ts';

/** Ids are unique in their list, other keys are listed once, and one id of a holder is one holder. */
export const identityIssues = (root: unknown): readonly Issue[] => [...repeats(root, ''), ...holders(root)];

/** What tells the items of a list apart where they have no `id`. Several groups of seats may share a constituency. */
const KEYS: Readonly<Record<string, string>> = {
  coProduction: 'mode',
  constituencies: 'kind',
  decisionRights: 'right',
  principles: 'principle',
  spend: 'year',
  willingness: 'intervention',
};

const repeats = (value: unknown, path: string): readonly Issue[] => {
  if (Array.isArray(value)) {
    return [...repeatsIn(value, path), ...value.flatMap((item, i) => repeats(item, `${path}/${String(i)}`))];
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => (FREE.has(name) ? [] : repeats(child, `${path}/${name}`)));
};

/** Plain JSON, which has no ids of ours. */
const FREE: ReadonlySet<string> = new Set(['extensions', 'says']);

const repeatsIn = (list: readonly unknown[], path: string): readonly Issue[] => {
  const key = KEYS[path.slice(path.lastIndexOf('/') + 1)];
  const first = new Map<unknown, string>();
  return list.flatMap((item, index) => {
    const at = `${path}/${String(index)}`;
    const id = isRecord(item) ? (item.scheme === undefined ? (item.id ?? item[key ?? 'id']) : undefined) : item;
    if (typeof id !== 'string' && (typeof id !== 'number' || !isRecord(item))) return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    if (!isRecord(item)) return [issueAt(at, 'identity/repeated-word', { id })];
    return [issueAt(at, item.id === undefined ? 'identity/repeated' : 'identity/duplicate-id', { id, first: before })];
  });
};

const holders = (root: unknown): readonly Issue[] => {
  const known = new Map<string, Spot>();
  const stakes = [
    ...spotsAt(root, '/mutual/ownership/stakes/*'),
    ...listsAt(root, '/mutual/ownership/history/*/stakes').flatMap(({ path, list }) => itemsOf(path, list)),
  ];
  return stakes.flatMap((stake) => {
    const id = textOf(stake, 'id');
    if (id === undefined) return [];
    const before = known.get(id);
    if (before === undefined) known.set(id, stake);
    for (const name of ['holder', 'kind']) {
      const one = before && textOf(before, name);
      const other = textOf(stake, name);
      if (one !== undefined && other !== undefined && one !== other) {
        return [issueAt(stake.path, 'identity/two-holders', { id, one, other })];
      }
    }
    return [];
  });
};
