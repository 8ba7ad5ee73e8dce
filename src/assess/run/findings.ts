import { OWNERS } from '../../results/index.ts';
import type { Finding, FindingBase, JudgedFinding, MessageValue, Owner, RatedBy, Read } from '../../results/index.ts';
import type { Compiled } from '../compose/compile.ts';
import type { BareFinding } from './detail.ts';
import { gradeFor } from './evidence.ts';
import { type Conclusion, remediesFor, type RuleAnswer, type Weighed } from './judge.ts';
import type { OfferAt, Reading } from './reading.ts';

/** Puts a conclusion into the form that an assessment reports: ids and numbers, no sentence. */
export const findingOf = (
  compiled: Compiled,
  conclusion: Conclusion,
  reading: Reading,
  level: string,
  offerAt?: OfferAt,
): Finding => {
  const { rule, parameters, answer } = conclusion;
  const reads = answer.outcome === 'not-applicable' ? [] : rule.facts.map((slot) => reading.trace(slot));
  return (
    plainFinding(compiled, conclusion, reads) ??
    Object.assign(headOf(rule, offerAt), { reads, parameters }, tailOf(compiled, conclusion, level))
  );
};

/** The commonest finding, a judgement about a proposition, spelt out: to put it together costs more than to judge. */
const plainFinding = (
  compiled: Compiled,
  { rule, parameters, answer, weighed, rated }: Conclusion,
  reads: readonly Read[],
): JudgedFinding | undefined => {
  const { id, plugin, proposition } = rule;
  if (proposition === undefined || answer.outcome !== 'judged' || weighed === undefined || rated !== undefined)
    return undefined;
  const { judged, message } = answer;
  const { score, readings, reliability, bounds } = weighed;
  if (readings.length > 0 || judged.answer !== undefined || judged.limbs !== undefined) return undefined;
  return {
    rule: id,
    plugin,
    role: rule.rule.role,
    proposition,
    theme: rule.rule.meta.theme,
    reads,
    parameters,
    outcome: 'judged',
    message: message.key,
    data: dataOf(judged.data),
    score,
    bounds,
    reliability,
    grade: gradeFor(compiled, reliability),
    inHandsOf: ownersOf(rule, answer, score),
  };
};

/** The same without what the rule looked at. */
export const bareFindingOf = (
  compiled: Compiled,
  conclusion: Conclusion,
  level: string,
  offerAt?: OfferAt,
): BareFinding => {
  const head = Object.assign(headOf(conclusion.rule, offerAt), { parameters: conclusion.parameters });
  return Object.assign(head, tailOf(compiled, conclusion, level));
};

type Looked = Omit<FindingBase, 'message' | 'data'>;
type Head = Omit<Looked, 'reads' | 'parameters'>;
type Tail<Kind = Finding> = Kind extends Finding ? Omit<Kind, keyof Looked> : never;
type Rule = Conclusion['rule'];
type JudgedAnswer = RuleAnswer & { readonly outcome: 'judged' };

const tailOf = (compiled: Compiled, { rule, answer, weighed, rated }: Conclusion, level: string): Tail => {
  switch (answer.outcome) {
    case 'not-applicable':
      return {
        outcome: 'not-applicable',
        message: answer.reason,
        data: answer.reason === 'engine#level' ? { level } : {},
      };
    case 'errored':
      return { outcome: 'errored', message: 'engine#errored', data: {}, error: answer.error, fault: answer.fault };
    case 'unknown': {
      if (weighed !== undefined && rated !== undefined) return ratedAlone(compiled, rule, weighed, rated);
      const missing = answer.missing.map((slot) => compiled.facts[slot]?.id ?? '');
      return { outcome: 'unknown', message: 'engine#unknown', data: { facts: missing }, missing };
    }
    case 'judged':
      if (weighed === undefined) throw new RangeError('What is judged is weighed.');
      return judgementOf(compiled, rule, answer, weighed, rated);
  }
};

// Spelt out, because a spread for every optional key costs more than running the rule.
const headOf = ({ id, plugin, proposition, rule: { role, meta } }: Rule, offerAt: OfferAt | undefined): Head => {
  const { theme } = meta;
  if (offerAt === undefined) {
    return proposition === undefined
      ? { rule: id, plugin, role, theme }
      : { rule: id, plugin, role, proposition, theme };
  }
  const intervention = offerAt.offer.intervention.id;
  const context = offerAt.offer.context?.id;
  return context === undefined
    ? { rule: id, plugin, role, theme, intervention }
    : { rule: id, plugin, role, theme, intervention, context };
};

/** A rule for which no fact is known, and that somebody rated: which part falls short nobody says. */
const ratedAlone = (
  compiled: Compiled,
  { rule, messages }: Rule,
  { score, bounds, reliability }: Weighed,
  rated: RatedBy,
): Tail<JudgedFinding> & Pick<JudgedFinding, 'message' | 'data'> => {
  const owners = new Set([...messages.values()].flatMap((message) => message.owners));
  const isShort = rule.role === 'quality' ? score.low < 1 : score.high > 0;
  return {
    outcome: 'judged',
    message: 'engine#rated',
    data: { low: rated.score.low, high: rated.score.high, by: rated.by },
    score,
    bounds,
    reliability,
    grade: gradeFor(compiled, reliability),
    rated,
    inHandsOf: isShort ? OWNERS.filter((owner) => owners.has(owner)) : [],
  };
};

const judgementOf = (
  compiled: Compiled,
  rule: Rule,
  answer: JudgedAnswer,
  weighed: Weighed,
  rated: RatedBy | undefined,
): Tail => {
  const { judged, message } = answer;
  const { score, readings, reliability, bounds } = weighed;
  return {
    outcome: 'judged',
    message: message.key,
    data: dataOf(judged.data),
    score,
    bounds,
    reliability,
    grade: gradeFor(compiled, reliability),
    ...(readings.length > 0 ? { readings } : {}),
    ...(rated === undefined ? {} : { rated }),
    inHandsOf: ownersOf(rule, answer, score),
    ...(judged.answer === undefined ? {} : { answer: judged.answer }),
    ...(judged.limbs === undefined ? {} : { limbs: judged.limbs }),
  };
};

/** In whose hands a shortfall lies, in the order reports list owners; nobody's where nothing can be done. */
const ownersOf = (rule: Rule, { judged, message }: JudgedAnswer, score: Weighed['score']): readonly Owner[] => {
  if (remediesFor(rule, message, score).length === 0) return [];
  const { inHandsOf } = judged;
  return inHandsOf === undefined ? message.owners : OWNERS.filter((owner) => inHandsOf.includes(owner));
};

const dataOf = (data: Readonly<Record<string, MessageValue>> | undefined): Readonly<Record<string, MessageValue>> => {
  const copy: Record<string, MessageValue> = {};
  for (const name in data) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value !== undefined) copy[name] = typeof value === 'number' ? value + 0 : value;
  }
  return copy;
};
