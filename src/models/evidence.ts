import { filledList, maybe, oneOf, record, shapeOf, type Shape } from '../util/shape.ts';
import type { JsonValue } from './shared/json.ts';
import { booleanShape, countShape, dateShape, jsonValueShape, pointerShape, textShape } from './shared/primitives.ts';
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

/** The shape of {@link EvidenceSource}. */
export const evidenceSourceShape: Shape<EvidenceSource> = /* @__PURE__ */ shapeOf<EvidenceSource>()(() =>
  record({
    title: textShape,
    publisher: maybe(textShape),
    url: maybe(textShape),
    date: maybe(dateShape),
    locator: maybe(textShape),
  }),
);

/** The shape of {@link Evidence}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const evidenceShape: Shape<Evidence> = /* @__PURE__ */ shapeOf<Evidence>()(() =>
  record({
    id: textShape,
    about: filledList(pointerShape),
    kind: oneOf(EVIDENCE_KINDS),
    quality: maybe(oneOf(SOURCE_QUALITIES)),
    grade: maybe(oneOf(EVIDENCE_GRADES)),
    statedOn: maybe(dateShape),
    validAt: maybe(dateShape),
    independent: maybe(booleanShape),
    comparator: maybe(oneOf(COMPARATORS)),
    level: maybe(oneOf(['practitioner', 'service', 'organisation', 'place', 'sector'])),
    coverageCount: maybe(countShape),
    coverageTotal: maybe(countShape),
    source: evidenceSourceShape,
    says: maybe(jsonValueShape),
    note: maybe(textShape),
  }),
);

/** The shape of {@link Unknown}. */
export const unknownShape: Shape<Unknown> = /* @__PURE__ */ shapeOf<Unknown>()(() =>
  record({
    about: filledList(pointerShape),
    reason: oneOf(UNKNOWN_REASONS),
    note: maybe(textShape),
  }),
);
