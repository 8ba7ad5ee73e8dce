import { discount } from '../../aggregate/index.ts';
import type { Judged } from '../../define/index.ts';
import type { Bounds, ErroredFinding, MessageValue, RatedBy } from '../../results/index.ts';
import { ANYTHING, clamp01, hull, type Interval } from '../../util/interval.ts';
import { atLeast, TOLERANCE } from '../../util/number.ts';
import type { CompiledRule } from '../compose/compile.ts';
import { boundsFrom, type Level, levelsOf, type ReadingsByEvidence } from './nested.ts';
import { type Reading, messageOf } from './reading.ts';
import { isThenable } from './settled.ts';
import type { RankedRemedy, RuleMessage } from '../compose/messages.ts';

/** What running one rule on one reading gave, before it is put into the words of a finding. */
export type RuleAnswer =
  | { readonly outcome: 'judged'; readonly judged: Judged; readonly message: RuleMessage; readonly score: Interval }
  | { readonly outcome: 'unknown'; readonly missing: readonly number[] }
  | { readonly outcome: 'not-applicable'; readonly reason: string }
  | { readonly outcome: 'errored'; readonly error: string; readonly fault: ErroredFinding['fault'] };

/** What a rule concludes from a dossier and every reading of its conflicting values. */
export interface Conclusion {
  /** The rule. */
  readonly rule: CompiledRule;
  /** The parameter values it was given, by name. */
  readonly parameters: Readonly<Record<string, number>>;
  /** What it says of the dossier under its best evidence. */
  readonly answer: RuleAnswer;
  /** What follows from the score; `undefined` unless it judged, or was rated. */
  readonly weighed: Weighed | undefined;
  /** What ratings added to the score; absent where they added nothing. */
  readonly rated?: RatedBy;
}

/** A score with the readings it comes from and the evidence it rests on. */
export interface Weighed {
  /** Every score that the readings allow. */
  readonly score: Interval;
  /** Scores of the single readings, the dossier's own first; empty where there is one reading only. */
  readonly readings: readonly Interval[];
  /** How far what it rests on can be trusted: the reliability at which this score would leave these bounds. Unit: 0 to 1. */
  readonly reliability: number;
  /** Discounted score. */
  readonly bounds: Bounds;
  /** Scores from the better evidenced values alone, best first; empty where all values are as well evidenced. */
  readonly levels: readonly Level[];
}

/** The same dossier with one conflicting value read another way. */
export interface Alternative {
  /** The reading under that value. */
  readonly reading: Reading;
  /** Whether a fact reads the conflicting value, by fact slot. */
  readonly concerns: readonly boolean[];
}

/** Runs a rule on a dossier and on the alternatives that concern it, and weighs its score. Never throws. */
export const conclude = (
  rule: CompiledRule,
  reading: Reading,
  alternatives: readonly Alternative[],
  level: string,
  day: string,
  byEvidence?: ReadingsByEvidence,
): Conclusion => {
  const parameters = rule.parametersOn(day);
  const answer = runRule(rule, reading, level, parameters);
  if (answer.outcome !== 'judged') return { rule, parameters, answer, weighed: undefined };
  const others = alternatives.length === 0 ? NONE : otherScores(rule, alternatives, level, parameters);
  const score = others.length === 0 ? answer.score : others.reduce(hull, answer.score);
  const readings = others.length === 0 ? NONE : [answer.score, ...others];
  const reliabilities = byEvidence === undefined ? NO_LEVELS : reliabilitiesOf(rule, reading);
  if (byEvidence === undefined || reliabilities.length < 2) {
    const reliability = reliabilities[0] ?? reliabilityOf(rule, reading);
    const bounds = discount(score, reliability);
    return { rule, parameters, answer, weighed: { score, readings, reliability, bounds, levels: NO_LEVELS } };
  }
  const levels = levelsOf(reliabilities, score, (least) => {
    const other = runRule(rule, byEvidence(least), level, parameters);
    return other.outcome === 'judged' ? other.score : undefined;
  });
  const bounds = boundsFrom(levels);
  return {
    rule,
    parameters,
    answer,
    weighed: { score, readings, reliability: trustIn(score, bounds), bounds, levels },
  };
};

const NO_LEVELS: readonly never[] = [];

/** The reliabilities among the values behind a rule, each once. */
const reliabilitiesOf = ({ facts }: CompiledRule, reading: Reading): readonly number[] => {
  const found = new Set<number>();
  for (const slot of facts) {
    if (reading.answer(slot).state !== 'known') continue;
    for (const { reliabilities } of reading.behind(slot).found) for (const one of reliabilities) found.add(one);
  }
  return [...found];
};

/** The one reliability that would have left as wide a range. */
export const trustIn = (score: Interval, bounds: Bounds): number => {
  const known = 1 - (score.high - score.low);
  return known <= TOLERANCE ? 0 : clamp01((1 - (bounds.high - bounds.low)) / known);
};

const NONE: readonly Interval[] = [];

/** Scores under the alternatives that concern a rule. */
const otherScores = (
  rule: CompiledRule,
  alternatives: readonly Alternative[],
  level: string,
  parameters: Readonly<Record<string, number>>,
): readonly Interval[] => {
  const scores: Interval[] = [];
  for (const { concerns, reading } of alternatives) {
    if (!rule.facts.some((slot) => concerns[slot] === true)) continue;
    const other = runRule(rule, reading, level, parameters);
    scores.push(other.outcome === 'judged' ? other.score : ANYTHING);
  }
  return scores;
};

/** Runs a rule: decides whether it applies, whether it can be answered, and what it says. */
const runRule = (
  compiled: CompiledRule,
  reading: Reading,
  level: string,
  parameters: Readonly<Record<string, number>>,
): RuleAnswer => {
  const { rule, facts, names, needed } = compiled;
  if (!(rule.meta.levels as readonly string[]).includes(level)) return ANOTHER_LEVEL;

  const values: Record<string, unknown> = {};
  let missing: number[] | undefined;
  for (let i = 0; i < facts.length; i++) {
    const slot = facts[i] ?? 0;
    const answer = reading.answer(slot);
    if (answer.state === 'broken') return { outcome: 'errored', error: answer.error, fault: 'fact' };
    if (answer.state === 'known') values[names[i] ?? ''] = answer.value;
    else {
      values[names[i] ?? ''] = undefined;
      if (i < needed) {
        missing ??= [];
        missing.push(slot);
      }
    }
  }
  try {
    const applies: unknown = rule.applies === undefined ? true : rule.applies(values);
    if (applies !== true) return notApplicable(compiled, applies);
    if (missing !== undefined) return { outcome: 'unknown', missing };
    const judged = rule.judge(values, parameters);
    if (isThenable(judged)) return { outcome: 'errored', error: ASYNCHRONOUS, fault: 'threw' };
    return judgedBy(compiled, judged);
  } catch (error) {
    return { outcome: 'errored', error: messageOf(error), fault: 'threw' };
  }
};

/** Only a reason that the rule declares takes its weight away: a broken rule must not raise a score. */
const notApplicable = ({ id, rule }: CompiledRule, reason: unknown): RuleAnswer => {
  if (typeof reason === 'string' && Object.hasOwn(rule.notApplicable, reason)) {
    return { outcome: 'not-applicable', reason: `${id}#not-applicable.${reason}` };
  }
  const error = isThenable(reason)
    ? 'applies answered a promise, and applies must be synchronous'
    : 'applies answered neither true nor one of the reasons that the rule declares in notApplicable';
  return { outcome: 'errored', error, fault: 'answer' };
};

const ASYNCHRONOUS = 'judge answered a promise, and judge must be synchronous';

const ANOTHER_LEVEL: RuleAnswer = { outcome: 'not-applicable', reason: 'engine#level' };

/** Weakest reliability among the facts a judgement needed. Facts it merely used count only when they were known. */
const reliabilityOf = ({ facts }: CompiledRule, reading: Reading): number => {
  let weakest = 1;
  for (let i = 0; i < facts.length; i++) {
    const reliability = reading.reliability(facts[i] ?? 0);
    if (reliability !== undefined && reliability < weakest) weakest = reliability;
  }
  return weakest;
};

/** Remedies that answer a judgement: those for its message, where something is short. */
export const remediesFor = ({ rule }: CompiledRule, message: RuleMessage, score: Interval): readonly RankedRemedy[] => {
  const bad = rule.role === 'exposure' || rule.role === 'tension';
  return (bad ? score.high > TOLERANCE : !atLeast(score.low, 1)) ? message.remedies : [];
};

const judgedBy = ({ rule, messages }: CompiledRule, judged: Judged): RuleAnswer => {
  const score = intervalOf(judged.score);
  const { low, high } = score;
  if (!(low >= -TOLERANCE && high <= 1 + TOLERANCE && low <= high + TOLERANCE)) {
    const error = `judge answered the score ${String(low)} to ${String(high)}, which is not a range inside 0 to 1`;
    return { outcome: 'errored', error, fault: 'score' };
  }
  const { severity = 0 } = judged;
  if (!(severity >= 0 && severity <= 1)) {
    const error = `judge answered the severity ${String(severity)}, which is not from 0 to 1`;
    return { outcome: 'errored', error, fault: 'score' };
  }
  const message = messages.get(judged.message);
  if (message === undefined) {
    return { outcome: 'errored', error: `judge answered the undeclared message "${judged.message}"`, fault: 'message' };
  }
  if (rule.answers !== undefined && !rule.answers.includes(judged.answer ?? '')) {
    const error = `judge answered "${String(judged.answer)}", which is not in the rule's closed list`;
    return { outcome: 'errored', error, fault: 'answer' };
  }
  for (const name in judged.data) {
    if (!Object.hasOwn(judged.data, name) || isMessageValue(judged.data[name])) continue;
    const error = `judge filled the placeholder {${name}} with something that is no text or finite number`;
    return { outcome: 'errored', error, fault: 'data' };
  }
  return { outcome: 'judged', judged: atRest(judged), message, score };
};

/** A copy that nothing can change, or trip over, later. */
const atRest = (judged: Judged): Judged => {
  const { data, inHandsOf, limbs } = judged;
  return {
    ...judged,
    ...(data === undefined ? {} : { data: { ...data } }),
    ...(inHandsOf === undefined ? {} : { inHandsOf: [...inHandsOf] }),
    ...(limbs === undefined ? {} : { limbs: limbs.map((one) => ({ ...one })) }),
  };
};

const isMessageValue = (value: MessageValue | undefined): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));

const intervalOf = (score: number | Interval): Interval => {
  if (typeof score !== 'number') return { low: inside(score.low), high: inside(score.high) };
  const only = inside(score);
  return { low: only, high: only };
};

/** Forgives what rounding may have added at either end. */
const inside = (value: number): number => {
  if (value < 0 && value >= -TOLERANCE) return 0;
  return value > 1 && value <= 1 + TOLERANCE ? 1 : value + 0;
};
