import { keyOf } from '../../util/identity.ts';
import { isRecord } from '../../util/json-pointer.ts';
import { type Issue, issueAt } from '../issue.ts';
import {
  pathOf,
  type Location,
  type Locations,
  itemsOf,
  listsAt,
  type RecordLocation,
  recordsAt,
  textOf,
} from './read.ts';

/** Ids are unique in their list, other keys are listed once, and one id of a holder is one holder. */
export const identityIssues = (locations: Locations): readonly Issue[] => [
  ...repeatsIn(locations.root),
  ...holders(locations),
];

const repeatsIn = (root: Location): readonly Issue[] => {
  const issues: Issue[] = [];
  const visit = (location: Location): void => {
    const { value, name } = location;
    if (Array.isArray(value)) {
      if (value.length > 1) issues.push(...repeatsOf(value, location, String(name)));
      for (let i = 0; i < value.length; i++)
        if (typeof value[i] === 'object') visit({ value: value[i], above: location, name: i });
    } else if (isRecord(value)) {
      for (const key of Object.keys(value)) {
        const child = value[key];
        if (typeof child === 'object' && !FREE.has(key)) visit({ value: child, above: location, name: key });
      }
    }
  };
  visit(root);
  return issues;
};

/** Plain JSON, which has no ids of ours. */
const FREE: ReadonlySet<string> = new Set(['extensions', 'says']);

const repeatsOf = (list: readonly unknown[], location: Location, name: string): readonly Issue[] => {
  const first = new Map<unknown, number>();
  return list.flatMap((item, index) => {
    // Words may be repeated by a slip; numbers may well be equal.
    const key = isRecord(item) ? keyOf(name, item) : typeof item === 'string' ? item : undefined;
    if (key === undefined) return NONE;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return NONE;
    }
    const path = pathOf(location);
    const at = `${path}/${String(index)}`;
    if (!isRecord(item)) return [issueAt(at, 'identity/repeated-word', { id: key })];
    const id = typeof item.id === 'string' ? item.id : key;
    if (item.id === undefined) return [issueAt(at, 'identity/repeated', { id, first: `${path}/${String(before)}` })];
    return [issueAt(at, 'identity/duplicate-id', { id, first: `${path}/${String(before)}` })];
  });
};

const NONE: readonly Issue[] = [];

const holders = (locations: Locations): readonly Issue[] => {
  const known = new Map<string, RecordLocation>();
  const stakes = [
    ...recordsAt(locations, '/mutual/ownership/stakes/*'),
    ...listsAt(locations, '/mutual/ownership/history/*/stakes').flatMap(itemsOf),
  ];
  return stakes.flatMap((stake) => {
    const id = textOf(stake, 'id');
    if (id === undefined) return [];
    const before = known.get(id);
    if (before === undefined) known.set(id, stake);
    for (const name of ['holder', 'kind']) {
      const one = before && textOf(before, name);
      const other = textOf(stake, name);
      if (one === undefined || other === undefined || one === other) continue;
      // A holder may change its name and stay who it is; it does not turn from a trust into an investor.
      const what = name === 'holder' ? 'unlikely/renamed-holder' : 'identity/two-holders';
      return [issueAt(pathOf(stake), what, { id, one, other })];
    }
    return [];
  });
};
