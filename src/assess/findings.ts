import type { NormalisedDossier } from '../models/index.ts';
import type { Finding, FindingBase, MessageValue } from '../results/index.ts';
import { ANYTHING, type Interval } from '../util/interval.ts';
import { isWithin } from '../util/json-pointer.ts';
import type { Compiled, CompiledRule } from './compile.ts';
import { gradeFor } from './evidence.ts';
import { hullOfReadings, ownersOf, remediesFor, runRule, type Verdictlet, weighed } from './judge.ts';
import type { OfferAt, Reading } from './reading.ts';

/** The same dossier with one conflicting value read another way. */
export interface Alternative {
  /** Pointer to the conflicting value. */
  readonly about: string;
  /** The reading under that value. */
  readonly reading: Reading;
}

/** What a rule says of one reading and its alternatives, as the assessment reports it. */
export const findingOf = (
  compiled: Compiled,
  rule: CompiledRule,
  dossier: NormalisedDossier,
  reading: Reading,
  alternatives: readonly Alternative[],
  offerAt?: OfferAt,
): Finding => {
  const parameters = rule.parametersOn(dossier.asOf);
  const { level } = dossier.mutual;
  const said = runRule(rule, reading, level, parameters);
  const reads = said.outcome === 'not-applicable' ? [] : rule.facts.map((slot) => reading.trace(slot));
  const base: Omit<FindingBase, 'message' | 'data'> = {
    rule: rule.id,
    plugin: rule.plugin,
    role: rule.rule.role,
    ...(rule.proposition === undefined ? {} : { proposition: rule.proposition }),
    theme: rule.rule.meta.theme,
    ...placeOf(offerAt),
    reads,
    parameters,
  };
  switch (said.outcome) {
    case 'not-applicable':
      return {
        ...base,
        outcome: 'not-applicable',
        message: said.reason,
        data: said.reason === 'engine#level' ? { level } : {},
      };
    case 'errored':
      return { ...base, outcome: 'errored', message: 'engine#errored', data: {}, error: said.error, fault: said.fault };
    case 'unknown': {
      const missing = said.missing.map((slot) => compiled.facts[slot]?.id ?? '');
      return { ...base, outcome: 'unknown', message: 'engine#unknown', data: { facts: missing }, missing };
    }
    case 'judged': {
      const readings = readingsOf(rule, said, alternatives, level, parameters);
      const score = hullOfReadings(readings);
      const { judged } = said;
      const remedies = remediesFor(rule, judged.message, score);
      const answers = judged.answer === undefined ? {} : { answer: judged.answer };
      return {
        ...base,
        outcome: 'judged',
        message: `${rule.id}#${judged.message}`,
        data: dataOf(judged.data),
        score,
        ...weighed(score, reads, (reliability) => gradeFor(reliability, compiled.profile)),
        ...(readings.length > 1 ? { readings } : {}),
        inHandsOf: remedies.length === 0 ? [] : ownersOf(judged, remedies),
        ...answers,
        ...(judged.limbs === undefined ? {} : { limbs: judged.limbs }),
      };
    }
  }
};

/** Scores under each reading of conflicting evidence, one conflict at a time; the first is the dossier's own. */
const readingsOf = (
  rule: CompiledRule,
  said: Verdictlet & { readonly outcome: 'judged' },
  alternatives: readonly Alternative[],
  level: string,
  parameters: Readonly<Record<string, number>>,
): readonly [Interval, ...Interval[]] => {
  const others = alternatives
    .filter(({ about }) => concerns(rule, about))
    .map(({ reading }): Interval => {
      const other = runRule(rule, reading, level, parameters);
      return other.outcome === 'judged' ? other.score : ANYTHING;
    });
  return [said.score, ...others];
};

/** Whether a rule reads a value at, above or below a pointer. */
const concerns = ({ rule }: CompiledRule, about: string): boolean =>
  [...Object.values(rule.needs), ...Object.values(rule.uses)].some(({ reads }) =>
    reads.some((pattern) => {
      const segments = pattern.split('/');
      const at = about
        .split('/')
        .map((segment, i) => (segments[i] === '*' || segments[i] === '@' ? (segments[i] ?? '') : segment));
      return isWithin(at.join('/'), pattern) || isWithin(pattern, at.join('/'));
    }),
  );

const placeOf = (offerAt: OfferAt | undefined): { readonly intervention?: string; readonly context?: string } => {
  if (offerAt === undefined) return {};
  const { intervention, context } = offerAt.offer;
  return context === undefined
    ? { intervention: intervention.id }
    : { intervention: intervention.id, context: context.id };
};

const dataOf = (data: Readonly<Record<string, MessageValue>> = {}): Readonly<Record<string, MessageValue>> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'number' ? value + 0 : value]),
  );
