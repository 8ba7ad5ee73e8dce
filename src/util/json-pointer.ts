/** Splits an RFC 6901 pointer into its segments; the empty pointer has none. */
export const segmentsOf = (pointer: string): readonly string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped);

/** Joins segments into an RFC 6901 pointer. */
export const pointerOf = (segments: readonly (string | number)[]): string =>
  segments.map((segment) => `/${escaped(String(segment))}`).join('');

/** The value at a pointer, or `undefined` when nothing stands there. Inherited properties do not count. */
export const valueAt = (root: unknown, pointer: string): unknown => {
  let value: unknown = root;
  for (const segment of segmentsOf(pointer)) value = childOf(value, segment);
  return value;
};

/** A copy with another value at a pointer; objects on the way are copied, missing ones are made. */
export const withValueAt = (root: unknown, pointer: string, value: unknown): unknown =>
  put(root, segmentsOf(pointer), value);

/** A copy with other values at many places, each copied on the way at most once; `undefined` takes a property out. */
export const withValuesAt = (
  root: unknown,
  changes: readonly { readonly path: readonly (string | number)[]; readonly value: unknown }[],
): unknown => {
  const owned = new Set<unknown>();
  const own = (value: unknown): object => {
    if (typeof value === 'object' && value !== null && owned.has(value)) return value;
    const copy = Array.isArray(value) ? Array.from<unknown>(value) : { ...(isRecord(value) ? value : {}) };
    owned.add(copy);
    return copy;
  };
  const top: Record<string, unknown> = { root };
  for (const { path, value } of changes) {
    let [holder, name]: [object, string] = [top, 'root'];
    for (const step of path) {
      const next = own(childOf(holder, name));
      Reflect.set(holder, name, next);
      [holder, name] = [next, String(step)];
    }
    if (value === undefined) Reflect.deleteProperty(holder, name);
    else Reflect.set(holder, name, value);
  }
  return top.root;
};

/** True when the pointer is `ancestor` itself or lies below it. */
export const isWithin = (pointer: string, ancestor: string): boolean =>
  pointer === ancestor || pointer.startsWith(`${ancestor}/`);

/** The pointer itself and every pointer above it, the empty one included. */
export const ancestorsOf = (pointer: string): readonly string[] => {
  const found = [pointer];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
    found.push(pointer.slice(0, end));
  }
  return found;
};

/** True when a pattern, in which `*` and `@` stand for any item of a list, leads to a place, above it or below it. */
export const meets = (pattern: readonly string[], place: readonly string[]): boolean =>
  pattern.every((name, i) => place[i] === undefined || name === '*' || name === '@' || name === place[i]);

/** True for what JSON calls an object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value one step below, by own key or by index. */
export const childOf = (value: unknown, segment: string): unknown => {
  if (Array.isArray(value)) return isIndex(segment) ? value[Number(segment)] : undefined;
  return isRecord(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
};

/** True for the position of an item. A name can be told from one by its first character; most are names. */
export const isIndex = (segment: string): boolean => segment.charCodeAt(0) <= NINE && /^(0|[1-9]\d*)$/.test(segment);

const NINE = '9'.charCodeAt(0);

const put = (node: unknown, [head, ...rest]: readonly string[], value: unknown): unknown => {
  if (head === undefined) return value;
  if (Array.isArray(node)) {
    const copy = Array.from<unknown>(node);
    copy[head === '-' ? copy.length : Number(head)] = put(childOf(node, head), rest, value);
    return copy;
  }
  const next = put(childOf(node, head), rest, value);
  return { ...(isRecord(node) ? node : {}), [head]: next };
};

const escaped = (segment: string): string =>
  segment.includes('~') || segment.includes('/') ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
const unescaped = (segment: string): string =>
  segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
