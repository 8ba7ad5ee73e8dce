/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;
/** A plain JSON object. */
export interface JsonRecord {
  readonly [key: string]: Json;
}
/** Where a value stands in a dossier. */
export type Path = readonly (string | number)[];

export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/**
 * Reads JSON.
 *
 * @throws SyntaxError when it is none.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what JSON.parse returns is plain JSON
export const jsonOf = (text: string): Json => JSON.parse(text) as Json;

/** The value at a path; undefined where there is none. */
export const valueAt = (value: Json | undefined, path: Path): Json | undefined => {
  let at: Json | undefined = value;
  for (const step of path) {
    if (isList(at)) at = at[Number(step)];
    else if (isRecord(at) && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
};

/** A copy with another value at a path; undefined takes the property, or the item of a list, away. */
export const withValueAt = (value: Json | undefined, path: Path, put: Json | undefined): Json | undefined => {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (isList(value) || (value === undefined && typeof step === 'number')) {
    const items = [...(value ?? [])];
    const made = withValueAt(items[Number(step)], rest, put);
    if (made === undefined) items.splice(Number(step), 1);
    else items[Number(step)] = made;
    return items;
  }
  const { [String(step)]: old, ...others } = isRecord(value) ? value : {};
  const made = withValueAt(old, rest, put);
  if (made === undefined) return others;
  return isRecord(value) && Object.hasOwn(value, step) ? { ...value, [step]: made } : { ...others, [step]: made };
};

/** The JSON pointer (RFC 6901) of a path. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The path of a JSON pointer. */
export const pathOf = (pointer: string): Path =>
  pointer === ''
    ? []
    : pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
