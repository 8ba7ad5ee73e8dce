/**
 * One fact in a table: what, its value, and where it comes from. A cell that is left out says nothing.
 *
 * Three values are words of the table: `no others` (the list holds all there is), `not known: withheld` (or another
 * reason), and an empty one: the source is about all that is in this place.
 */
export interface DossierRow {
  /** Where the value belongs: a path by ids, `/commissioning/york/endsOn`, or a short name, `headcount`. */
  readonly what: string;
  /** The value: a number, a text, `yes` or `no`, `62%`, words parted by semicolons. */
  readonly value?: string | number | boolean;
  /** When it held. ISO date. */
  readonly date?: string;
  /** Title of the source. Without one the value is an assertion. */
  readonly title?: string;
  /** Who published the source. */
  readonly publisher?: string;
  /** Address of the source. */
  readonly url?: string;
  /** When the source was published. ISO date. */
  readonly published?: string;
  /** Page, section or paragraph. */
  readonly locator?: string;
  /** Who stands behind it; one of the words for `quality` of evidence. */
  readonly quality?: string;
  /** Grade, where somebody has judged it; wins over `quality`. */
  readonly grade?: string;
  /** Kind of source; `publication` where it is left out. */
  readonly kind?: string;
  /** When it was said. ISO date. */
  readonly stated?: string;
  /** Whether it comes from outside: `yes` or `no`. */
  readonly independent?: string | boolean;
  /** What its figures are compared with. */
  readonly comparator?: string;
  /** At which level it was gathered. */
  readonly level?: string;
  /** People or cases it covers. */
  readonly covers?: string | number;
  /** People or cases there are. */
  readonly coversOf?: string | number;
  /** The value that the source gives, where it is another than the one that stands in the dossier. */
  readonly says?: string | number | boolean;
  /** Id of the source. A row that gives nothing else of it means a source that an earlier row describes. */
  readonly source?: string;
  /** What proves the value; of a value that is not known, more about why. */
  readonly note?: string;
}

/** Columns of a table of facts, in the order in which they are written. */
export const ROW_COLUMNS: readonly (keyof DossierRow)[] = [
  'what',
  'value',
  'date',
  'title',
  'publisher',
  'url',
  'published',
  'locator',
  'quality',
  'grade',
  'kind',
  'stated',
  'independent',
  'comparator',
  'level',
  'covers',
  'coversOf',
  'says',
  'source',
  'note',
];

/** Where each column stands in a piece of evidence. */
export const EVIDENCE_COLUMNS: readonly (readonly [column: keyof DossierRow, pointer: string])[] = [
  ['date', '/validAt'],
  ['title', '/source/title'],
  ['publisher', '/source/publisher'],
  ['url', '/source/url'],
  ['published', '/source/date'],
  ['locator', '/source/locator'],
  ['quality', '/quality'],
  ['grade', '/grade'],
  ['kind', '/kind'],
  ['stated', '/statedOn'],
  ['independent', '/independent'],
  ['comparator', '/comparator'],
  ['level', '/level'],
  ['covers', '/coverageCount'],
  ['coversOf', '/coverageTotal'],
  ['note', '/note'],
];

/** Words of a value cell. */
export const NO_OTHERS = 'no others';
/** Start of a value cell that says why a value is not known. */
export const NOT_KNOWN = 'not known';
