import * as z from 'zod/mini';
import { schemaOf } from '../util/schema-of.ts';
import type { JsonValue } from './shared/json.ts';
import {
  booleanSchema,
  countSchema,
  dateSchema,
  jsonValueSchema,
  maybe,
  pointerSchema,
  textSchema,
} from './shared/primitives.ts';
import { type Comparator, COMPARATORS } from './vocabulary/service.ts';

/**
 * What stands behind which values.
 *
 * A pointer covers its descendants; the best of all items that cover a value counts. At least one of `quality` and `grade` is needed;
 * `grade` wins where both are given. A value that no evidence is about is an assertion.
 *
 * @example
 * ```ts
 * const evidence: Evidence = {
 *   id: 'inspection-2018',
 *   about: ['/mutual/membership/total'],
 *   kind: 'inspection',
 *   quality: 'statutory',
 *   validAt: '2017-12',
 *   source: { title: 'Inspection report', publisher: 'Care Quality Commission' },
 * };
 * ```
 */
export interface Evidence {
  /** Identifier, unique among evidence. */
  readonly id: string;
  /** What it is about: RFC 6901 JSON pointers into this dossier, at least one. */
  readonly about: readonly string[];
  /** What kind of evidence it is. */
  readonly kind: EvidenceKind;
  /** Who stands behind it; a profile turns this into a grade. */
  readonly quality?: SourceQuality;
  /** Grade of confidence, where the author has judged it. Wins over `quality`. */
  readonly grade?: EvidenceGrade;
  /** When it was said or published. ISO date. */
  readonly statedOn?: string;
  /** When what it says held. ISO date; after the dossier's `asOf` it does not count. */
  readonly validAt?: string;
  /** Whether it comes from outside the organisation and its commissioner. */
  readonly independent?: boolean;
  /** What its figures are compared with. */
  readonly comparator?: Comparator;
  /** At which level it was gathered. */
  readonly level?: 'practitioner' | 'service' | 'organisation' | 'place' | 'sector';
  /** People or cases it covers. Not above `coverageTotal`. */
  readonly coverageCount?: number;
  /** People or cases there are. */
  readonly coverageTotal?: number;
  /** Where it can be found. */
  readonly source: EvidenceSource;
  /** The value that it supports, where it differs from the dossier's: a conflict. */
  readonly says?: JsonValue;
  /** What proves the value, in few words. */
  readonly note?: string;
}

/** Where evidence can be found. */
export interface EvidenceSource {
  /** Title of the document or page. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string;
  /** Address. */
  readonly url?: string;
  /** When it was published. ISO date. */
  readonly date?: string;
  /** Page, section or paragraph. */
  readonly locator?: string;
}

/** Kinds of evidence. */
export const EVIDENCE_KINDS = [
  'admin-data',
  'accounts',
  'survey',
  'contract',
  'constitution',
  'minutes',
  'inspection',
  'evaluation',
  'research',
  'statute',
  'news',
  'publication',
  'testimony',
  'self-assessment',
  'opinion',
] as const;
/** One of {@link EVIDENCE_KINDS}. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * Who stands behind evidence. `own-record` is the organisation on a checkable fact of which it is the natural source
 * (form, seats, membership, hours, contract term); `own-words` is anything else it says.
 */
export const SOURCE_QUALITIES = [
  'statutory',
  'commissioner',
  'audited',
  'independent-news',
  'sector-body',
  'own-record',
  'own-words',
  'weak',
  'partisan',
] as const;
/** One of {@link SOURCE_QUALITIES}. */
export type SourceQuality = (typeof SOURCE_QUALITIES)[number];

/** Grades of confidence, highest first. */
export const EVIDENCE_GRADES = ['high', 'moderate', 'low', 'very-low', 'none'] as const;
/** One of {@link EVIDENCE_GRADES}. */
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** Why a value is absent. It changes what to ask, never a score. */
export interface Unknown {
  /** What is absent: RFC 6901 JSON pointers into this dossier, at least one. */
  readonly about: readonly string[];
  /** Why. */
  readonly reason: UnknownReason;
  /** More about it, in plain words. */
  readonly note?: string;
}

/** Reasons why a value is absent. */
export const UNKNOWN_REASONS = ['not-asked', 'not-collected', 'withheld', 'disputed'] as const;
/** One of {@link UNKNOWN_REASONS}. */
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** Accepts an {@link EvidenceSource}. */
export const evidenceSourceSchema: z.ZodMiniType<EvidenceSource> = /* @__PURE__ */ schemaOf<EvidenceSource>()(() =>
  z.readonly(
    z.strictObject({
      title: textSchema,
      publisher: maybe(textSchema),
      url: maybe(textSchema),
      date: maybe(dateSchema),
      locator: maybe(textSchema),
    }),
  ),
);

/** Accepts an {@link Evidence}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const evidenceSchema: z.ZodMiniType<Evidence> = /* @__PURE__ */ schemaOf<Evidence>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      about: z.readonly(z.array(pointerSchema).check(z.minLength(1))),
      kind: z.enum(EVIDENCE_KINDS),
      quality: maybe(z.enum(SOURCE_QUALITIES)),
      grade: maybe(z.enum(EVIDENCE_GRADES)),
      statedOn: maybe(dateSchema),
      validAt: maybe(dateSchema),
      independent: maybe(booleanSchema),
      comparator: maybe(z.enum(COMPARATORS)),
      level: maybe(z.enum(['practitioner', 'service', 'organisation', 'place', 'sector'])),
      coverageCount: maybe(countSchema),
      coverageTotal: maybe(countSchema),
      source: evidenceSourceSchema,
      says: maybe(jsonValueSchema),
      note: maybe(textSchema),
    }),
  ),
);

/** Accepts an {@link Unknown}. */
export const unknownSchema: z.ZodMiniType<Unknown> = /* @__PURE__ */ schemaOf<Unknown>()(() =>
  z.readonly(
    z.strictObject({
      about: z.readonly(z.array(pointerSchema).check(z.minLength(1))),
      reason: z.enum(UNKNOWN_REASONS),
      note: maybe(textSchema),
    }),
  ),
);
