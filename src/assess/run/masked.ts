import type { NormalisedDossier } from '../../models/index.ts';
import { deeplyFrozen } from '../../util/frozen.ts';
import { isRecord } from '../../util/json-pointer.ts';
import { TOLERANCE } from '../../util/number.ts';
import type { EvidenceIndex, EvidenceNode } from './evidence.ts';

/**
 * A dossier with only those values that have at least so much evidence behind them; the others are not known.
 *
 * What tells the items of a list apart is kept as long as the best-evidenced value of its item is: a source for what a
 * contract is worth vouches for whose contract it is, and that it is held. What frames the judgement stays throughout.
 */
export const maskedDossier = (
  dossier: NormalisedDossier,
  { tree, assertion }: EvidenceIndex,
  least: number,
): NormalisedDossier => {
  const isEnough = (reliability: number): boolean => reliability >= least - TOLERANCE;

  const kept = (value: unknown, about: EvidenceNode | undefined, by: number): unknown => {
    if (value === undefined) return undefined;
    // One and the same stands behind all that no evidence speaks of apart.
    if (about === undefined || about.below.size === 0) return maskedOrWhole(value, isEnough(by), by);
    if (Array.isArray(value)) return keptList(value, about, by);
    if (!isRecord(value)) return isEnough(by) ? value : undefined;
    return keptRecord(value, about, by);
  };
  const keptRecord = (record: Fields, about: EvidenceNode | undefined, by: number): Fields => {
    const result: Record<string, unknown> = {};
    for (const name in record) {
      const below = about?.below.get(name);
      const child = record[name];
      result[name] = REQUIRED.has(name) ? child : kept(child, below, below?.support?.reliability ?? by);
    }
    return result;
  };
  const keptList = (list: readonly unknown[], about: EvidenceNode | undefined, by: number): unknown => {
    if (!list.some(isRecord)) return isEnough(by) ? list : undefined;
    return list.map((item: unknown, index) => {
      const below = about?.below.get(String(index));
      const own = below?.support?.reliability ?? by;
      if (!isRecord(item)) return item;
      const masked = keptRecord(item, below, own);
      return isEnough(extremeIn(below, own, Math.max)) ? withSelectors(masked, item) : masked;
    });
  };
  const maskedOrWhole = (value: unknown, isKept: boolean, by: number): unknown => {
    if (isKept) return value;
    if (Array.isArray(value)) return keptList(value, undefined, by);
    return isRecord(value) ? keptRecord(value, undefined, by) : undefined;
  };

  const masked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(dossier)) {
    const about = tree.below.get(name);
    const by = about?.support?.reliability ?? tree.support?.reliability ?? assertion.reliability;
    masked[name] = FRAME.has(name)
      ? value
      : name === 'extensions'
        ? keptExtensions(value, about, by, isEnough)
        : kept(value, about, by);
  }
  // What kind of subject it is frames the judgement; how far an offer was redesigned, under the same name, does not.
  if (isRecord(masked.mutual)) masked.mutual = { ...masked.mutual, level: dossier.mutual.level };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- values were taken out, and every key stays
  return deeplyFrozen(masked) as NormalisedDossier;
};

type Fields = Readonly<Record<string, unknown>>;

/** What a plugin keeps has a form of its own, and stays whole or goes. */
const keptExtensions = (
  value: unknown,
  about: EvidenceNode | undefined,
  by: number,
  isEnough: (reliability: number) => boolean,
): unknown =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter(([name]) => {
          const below = about?.below.get(name);
          return isEnough(extremeIn(below, below?.support?.reliability ?? by, Math.min));
        }),
      )
    : value;

const withSelectors = (masked: Fields, item: Fields): Fields => {
  const result: Record<string, unknown> = { ...masked };
  for (const name in item) if (SELECTORS.has(name)) result[name] = item[name];
  return result;
};

/** The best (`Math.max`) or the least (`Math.min`) of what stands behind a place and all places below it. */
const extremeIn = (
  about: EvidenceNode | undefined,
  by: number,
  pick: (one: number, other: number) => number,
): number => {
  let found = by;
  if (about === undefined) return found;
  for (const below of about.below.values()) {
    found = pick(found, extremeIn(below, below.support?.reliability ?? by, pick));
  }
  return found;
};

/** What frames a judgement is no claim that could be doubted. */
const FRAME: ReadonlySet<string> = new Set([
  'schemaVersion',
  'asOf',
  'title',
  'fictional',
  'complete',
  'ratings',
  'evidence',
  'unknowns',
]);

/** Names that every record of their kind must have, but for the subject's own; a test holds them equal to the schema. */
export const REQUIRED: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'boundary',
  'mode',
  'right',
  'principle',
  'year',
  'intervention',
  'matter',
  'constituency',
]);

/** What tells one item of a list from another, or says whether it is there at all. */
const SELECTORS: ReadonlySet<string> = new Set([
  'name',
  'kind',
  'status',
  'commissioner',
  'payer',
  'holder',
  'provider',
  'source',
  'constituency',
  'role',
  'domain',
  'of',
  'context',
  'from',
  'to',
  'on',
  'startsOn',
  'since',
]);
