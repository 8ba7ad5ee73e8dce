import { isRecord, pointerOf } from '../util/json-pointer.ts';
import { type Issue, issueAt } from './issue.ts';
import type { Survey } from './wholeness.ts';

/** How much of an input is read and told before it is refused with an issue. All are far above any real dossier. */
export interface ParseLimits {
  /** Most values: texts, numbers, lists and objects alike. Default 1,000,000. */
  readonly values: number;
  /** Deepest nesting. A dossier needs about ten levels; data of plugins may use more. Default 64. */
  readonly depth: number;
  /** Most items in any one list of facts. Default 10,000. */
  readonly items: number;
  /** Most values of which evidence says something else: for each the dossier is read once more. Default 500. */
  readonly conflicts: number;
  /** Most items of evidence. Default 20,000. */
  readonly evidence: number;
  /** Most ties between an intervention and a commissioning context: each is put before every gate. Default 5,000. */
  readonly offers: number;
  /** Most interventions times contexts: what an answer about one offer rests on may be every context. Default 1,000,000. */
  readonly pairs: number;
  /** Most issues that are told; the rest is counted. Default 200. */
  readonly issues: number;
}

/** How a dossier is read. */
export interface ParseOptions {
  /** Limits to set; others stay. */
  readonly limits?: Partial<ParseLimits>;
}

/** What holds where nothing else is asked for. Source: judgement, so that no small text costs more than a moment. */
export const PARSE_LIMITS: ParseLimits = {
  values: 1_000_000,
  depth: 64,
  items: 10_000,
  conflicts: 500,
  evidence: 20_000,
  offers: 5_000,
  pairs: 1_000_000,
  issues: 200,
};

/**
 * Fills in the limits that are not set.
 *
 * @throws RangeError for a limit that is no whole number above 0.
 */
export const limitsFrom = ({ limits }: ParseOptions): ParseLimits => {
  if (limits === undefined) return PARSE_LIMITS;
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new RangeError(`The limit "${name}" is ${String(value)}; it has to be a whole number above 0.`);
    }
  }
  return { ...PARSE_LIMITS, ...limits };
};

/** What would take long to judge. */
export const sizeIssues = (
  value: unknown,
  { items, conflicts, evidence, offers, pairs }: ParseLimits,
  { longest }: Pick<Survey, 'longest'>,
): readonly Issue[] => {
  if (!isRecord(value)) return [];
  const others = Array.isArray(value.evidence) ? value.evidence.reduce<number>(countSays, 0) : 0;
  const ties = tiesIn(value.interventions, 'funding') + tiesIn(value.commissioning, 'willingness');
  return [
    ...(longest === undefined ? [] : tooMany(pointerOf(longest.path), 'items in one list', longest.count, items)),
    ...tooMany('/evidence', 'values of which evidence says something else', others, conflicts),
    ...tooMany('/evidence', 'items of evidence', lengthOf(value.evidence), evidence),
    ...tooMany('/interventions', 'ties between an intervention and a context', ties, offers),
    ...tooMany(
      '/interventions',
      'interventions times contexts',
      lengthOf(value.interventions) * lengthOf(value.commissioning),
      pairs,
    ),
  ];
};

const countSays = (total: number, item: unknown): number =>
  isRecord(item) && item.says !== undefined ? total + lengthOf(item.about) : total;

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

const tiesIn = (list: unknown, name: 'funding' | 'willingness'): number =>
  Array.isArray(list)
    ? list.reduce<number>((total, item: unknown) => total + (isRecord(item) ? lengthOf(item[name]) : 0), 0)
    : 0;

const tooMany = (path: string, what: string, count: number, limit: number): readonly Issue[] =>
  count > limit ? [issueAt(path, 'input/too-many', { what, count, limit })] : [];
