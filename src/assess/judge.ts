import { discount } from '../aggregate/index.ts';
import type { Judged, Remedy } from '../define/index.ts';
import type { Bounds, ErroredFinding, Grade, MessageValue, Owner, Read } from '../results/index.ts';
import { OWNERS } from '../results/index.ts';
import { deeplyFrozen } from '../util/frozen.ts';
import { hull, type Interval } from '../util/interval.ts';
import { atLeast, TOLERANCE } from '../util/number.ts';
import type { CompiledRule } from './compile.ts';
import { type Reading, messageOf } from './reading.ts';

/** What running one rule on one reading gave, before it is put into the words of a finding. */
export type Verdictlet =
  | { readonly outcome: 'judged'; readonly judged: Judged; readonly score: Interval }
  | { readonly outcome: 'unknown'; readonly missing: readonly number[] }
  | { readonly outcome: 'not-applicable'; readonly reason: string }
  | { readonly outcome: 'errored'; readonly error: string; readonly fault: ErroredFinding['fault'] };

/** Runs a rule: decides whether it applies, whether it can be answered, and what it says. Never throws. */
export const runRule = (
  compiled: CompiledRule,
  reading: Reading,
  level: string,
  parameters: Readonly<Record<string, number>>,
): Verdictlet => {
  const { rule, facts, names, needed } = compiled;
  if (!rule.meta.levels.some((asked) => asked === level)) return { outcome: 'not-applicable', reason: 'engine#level' };

  const values: Record<string, unknown> = {};
  const missing: number[] = [];
  for (let i = 0; i < facts.length; i++) {
    const slot = facts[i] ?? 0;
    const answer = reading.answer(slot);
    if (answer.state === 'broken') return { outcome: 'errored', error: answer.error, fault: 'fact' };
    // Frozen, because the next rule is handed the same answer.
    values[names[i] ?? ''] = answer.state === 'known' ? deeplyFrozen(answer.value) : undefined;
    if (answer.state === 'unknown' && i < needed) missing.push(slot);
  }
  try {
    const applies = rule.applies?.(values) ?? true;
    if (applies !== true) return { outcome: 'not-applicable', reason: `${compiled.id}#not-applicable.${applies}` };
    if (missing.length > 0) return { outcome: 'unknown', missing };
    const judged = rule.judge(values, parameters);
    const fault = faultOf(judged, compiled);
    if (fault !== undefined) return { outcome: 'errored', ...fault };
    return { outcome: 'judged', judged, score: intervalOf(judged.score) };
  } catch (error) {
    return { outcome: 'errored', error: messageOf(error), fault: 'threw' };
  }
};

/** Every score that the readings of conflicting evidence allow; an unknown reading allows every one. */
export const hullOfReadings = (scores: readonly Interval[]): Interval => scores.reduce((a, b) => hull(a, b));

/** Weakest reliability among the facts a judgement needed. Facts it merely used count only when they were known. */
const reliabilityOfReads = (reads: readonly Read[]): number =>
  reads.reduce((weakest, { reliability }) => Math.min(weakest, reliability ?? 1), 1);

/** What a judgement adds to its finding. */
export interface Weighed {
  /** Discounted score. */
  readonly bounds: Bounds;
  /** Weakest reliability. */
  readonly reliability: number;
  /** Words for it. */
  readonly grade: Grade;
}

/** Discounts a score by the reliability of what it rests on. */
export const weighed = (score: Interval, reads: readonly Read[], gradeFor: (r: number) => Grade): Weighed => {
  const reliability = reliabilityOfReads(reads);
  return { bounds: discount(score, reliability), reliability, grade: gradeFor(reliability) };
};

/** Remedies that answer a judgement: those for its message, where something is short. */
export const remediesFor = (compiled: CompiledRule, message: string, score: Interval): readonly Remedy[] => {
  const { role, remedies } = compiled.rule;
  const bad = role === 'exposure' || role === 'tension';
  const short = bad ? score.high > TOLERANCE : !atLeast(score.low, 1);
  return short ? remedies.filter(({ after }) => after === undefined || after.includes(message)) : [];
};

/** In whose hands a shortfall lies, in the order reports list owners. */
export const ownersOf = (judged: Judged, remedies: readonly Remedy[]): readonly Owner[] => {
  const named = new Set(judged.inHandsOf ?? remedies.map(({ owner }) => owner));
  return OWNERS.filter((owner) => named.has(owner));
};

const faultOf = (judged: Judged, { rule }: CompiledRule): Fault | undefined => {
  const { low, high } = intervalOf(judged.score);
  if (!(low >= -TOLERANCE && high <= 1 + TOLERANCE && low <= high + TOLERANCE)) {
    const error = `judge answered the score ${String(low)} to ${String(high)}, which is not a range inside 0 to 1`;
    return { fault: 'score', error };
  }
  if (!Object.hasOwn(rule.messages, judged.message)) {
    return { fault: 'message', error: `judge answered the undeclared message "${judged.message}"` };
  }
  if (rule.answers !== undefined && !rule.answers.includes(judged.answer ?? '')) {
    return {
      fault: 'answer',
      error: `judge answered "${String(judged.answer)}", which is not in the rule's closed list`,
    };
  }
  for (const [name, value] of Object.entries(judged.data ?? {})) {
    if (isMessageValue(value)) continue;
    const error = `judge filled the placeholder {${name}} with something that is no text or finite number`;
    return { fault: 'data', error };
  }
  return undefined;
};

type Fault = Pick<ErroredFinding, 'error' | 'fault'>;

const isMessageValue = (value: MessageValue): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));

const intervalOf = (score: number | Interval): Interval => {
  const { low, high } = typeof score === 'number' ? { low: score, high: score } : score;
  const inside = (value: number): number =>
    value < 0 && value >= -TOLERANCE ? 0 : value > 1 && value <= 1 + TOLERANCE ? 1 : value + 0;
  return { low: inside(low), high: inside(high) };
};
