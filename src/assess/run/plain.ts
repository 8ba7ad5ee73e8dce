import { isRecord } from '../../util/json-pointer.ts';

/**
 * A copy fit for an assessment: plain JSON, no `undefined` keys, no `-0`, sets and maps as lists.
 *
 * What JSON cannot hold (functions, numbers that are not finite) is left out; a fact that answers such a thing is
 * found out by the tester.
 */
export const plainJson = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (value instanceof Set || value instanceof Map) return plainJson([...value]);
  if (Array.isArray(value)) return value.map((item: unknown) => plainJson(item) ?? null);
  if (!isRecord(value)) return undefined;
  const copy: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const plain = plainJson(child);
    if (plain !== undefined) copy[key] = plain;
  }
  return copy;
};
