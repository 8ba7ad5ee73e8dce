import { isRecord } from './cases.ts';

/** One key whose answer is not the expected one. */
export interface Mismatch {
  /** Where in the expectation; `.` between names. Empty for the whole answer. */
  readonly key: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/**
 * Compares an answer with what is expected of it, key by key; keys that are not expected are not looked at.
 *
 * Numbers may differ by the tolerance; `null` must be `null`; lists must be of one length.
 */
export const mismatches = (expected: unknown, got: unknown, tolerance: number, key = ''): readonly Mismatch[] => {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [{ key, expected, got }];
    return expected.flatMap((item, index) => mismatches(item, got[index], tolerance, inside(key, String(index))));
  }
  if (isRecord(expected)) {
    if (!isRecord(got)) return [{ key, expected, got }];
    return Object.entries(expected).flatMap(([name, value]) =>
      mismatches(value, got[name], name === PUBLISHED ? PRINTED : tolerance, inside(key, name)),
    );
  }
  if (typeof expected === 'number' && typeof got === 'number') {
    return Math.abs(expected - got) <= tolerance ? [] : [{ key, expected, got }];
  }
  return expected === got ? [] : [{ key, expected, got }];
};

/** Numbers under this name are as a paper prints them: two or three figures. */
const PUBLISHED = 'published';
const PRINTED = 0.005;

const inside = (key: string, name: string): string => (key === '' ? name : `${key}.${name}`);
