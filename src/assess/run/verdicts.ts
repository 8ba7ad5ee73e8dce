import {
  aggregate,
  baselineOf,
  type Exposure,
  exposureState,
  NOT_APPLICABLE,
  UNKNOWN,
  type Outcome,
  outcomeOf,
  overall,
  type Stress,
  stress,
  exposuresThatLower,
  weightsBySlot,
} from '../../aggregate/index.ts';
import { EVERY_OTHER_RULE } from '../../define/index.ts';
import type { NormalisedDossier } from '../../models/index.ts';
import type { ExposureResult, PropositionId, PropositionResult } from '../../results/index.ts';
import { atLeast } from '../../util/number.ts';
import { deeplyFrozen } from '../../util/frozen.ts';
import { segmentsOf, withValueAt } from '../../util/json-pointer.ts';
import type { Compiled } from '../compose/compile.ts';
import type { AssessmentVerdicts } from './detail.ts';
import { type EvidenceIndex, indexEvidence } from './evidence.ts';
import { type Conclusion, conclude } from './judge.ts';
import { answerOf, judgeOffers, type OfferConclusions, type ReadAs } from './offers.ts';
import { factsAbout } from '../compose/patterns.ts';
import { readingsByEvidence } from './nested.ts';
import { ratingsOn, type RuleRatings, withRatings } from './ratings.ts';
import { type Reading, readingOf } from './reading.ts';

/** Everything that decides the verdicts on one dossier; an explanation is made from it and changes nothing. */
export interface Judgement {
  /** The verdicts. */
  readonly verdicts: AssessmentVerdicts;
  /** What evidence says. */
  readonly evidence: EvidenceIndex;
  /** How the dossier reads under its best evidence. */
  readonly reading: Reading;
  /** Conclusions about the subject, by rule id. */
  readonly conclusions: readonly Conclusion[];
  /** What is rated, by slot. */
  readonly ratings: readonly (RuleRatings | undefined)[];
  /** Conclusions about its offers. */
  readonly offers: readonly OfferConclusions[];
  /** Share of its proposition that rests on each rule, by slot; 0 or absent for what bears no weight. */
  readonly weights: readonly number[];
}

/** Judges one dossier with rules and numbers made ready before. */
export const judgementOf = (compiled: Compiled, dossier: NormalisedDossier): Judgement => {
  const { subjectRules, plans, conventions, profile } = compiled;
  const evidence = indexEvidence(dossier, profile);
  const { settled, reading, alternatives } = readingsOf(compiled, dossier, evidence);
  const { level } = settled.mutual;
  const byEvidence = readingsByEvidence(compiled, settled, evidence);
  const ratings = ratingsOn(compiled, settled, evidence);
  const conclusions = subjectRules.map((rule) =>
    withRatings(compiled, conclude(rule, reading, alternatives, level, settled.asOf, byEvidence), ratings[rule.slot]),
  );
  const outcomes: Outcome[] = [];
  for (const conclusion of conclusions) outcomes[conclusion.rule.slot] = outcomeIn(conclusion);

  const exposures = exposuresOf(compiled, conclusions);
  const baselines = plans.map((plan) => baselineOf(plan, outcomes, conventions));
  const stresses = plans.map((plan, i) => stress(plan, outcomes, exposures, conventions, baselines[i]));
  const propositions = plans.map(
    (plan, i): PropositionResult =>
      Object.assign(aggregate(plan, outcomes, conventions, baselines[i]), {
        vulnerability: stressAt(stresses, i).vulnerability,
      }),
  );
  const offers = judgeOffers(compiled, settled, reading, evidence, alternatives);
  const verdicts: AssessmentVerdicts = {
    profile: compiled.stamp,
    level: dossier.mutual.level,
    asOf: dossier.asOf,
    propositions: byId(propositions),
    ...(profile.overall === 'none' ? {} : { overall: overallOf(propositions, stresses, compiled) }),
    exposures: exposureResults(
      compiled,
      exposures,
      exposuresThatLower(exposures, plans, outcomes, conventions, baselines),
    ),
    commissionability: offers.flatMap((offer) => answerOf(compiled, offer)),
  };
  const weights = weightsBySlot(
    plans,
    baselines.map(({ weighting }) => weighting),
  );
  return { verdicts, evidence, reading, conclusions, ratings, offers, weights };
};

/** One entry for each proposition, in the order of the plans, which is that of the method. */
const byId = <Item extends { readonly proposition: PropositionId }>(
  items: readonly Item[],
): Readonly<Record<PropositionId, Item>> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each proposition
  Object.fromEntries(items.map((item) => [item.proposition, item])) as Record<PropositionId, Item>;

/** The dossier under its best evidence, then once more for every other value that evidence as good supports. */
const readingsOf = (
  compiled: Compiled,
  dossier: NormalisedDossier,
  evidence: EvidenceIndex,
): { readonly settled: NormalisedDossier; readonly reading: Reading; readonly alternatives: readonly ReadAs[] } => {
  let settled = dossier;
  const others: { readonly about: string; readonly value: unknown }[] = [];
  for (const { about, readings } of evidence.conflicts) {
    const [first, ...rest] = readings.filter(({ counts }) => counts);
    settled = readAs(settled, about, first?.value);
    for (const { value } of rest) others.push({ about, value });
  }
  const reading = readingOf(compiled, settled, evidence);
  const alternatives = others.map(({ about, value }): ReadAs => {
    const other = readAs(settled, about, value);
    const segments = segmentsOf(about);
    const [list, index] = segments;
    const concerns = factsAbout(compiled.places, segments);
    return {
      dossier: other,
      // What is not about the value reads as it did: each other value costs as much as the facts that it concerns.
      reading: readingOf(compiled, other, evidence, undefined, reading, concerns),
      concerns,
      elsewhere: factsAbout(compiled.places, segments, true),
      place: list === 'interventions' || list === 'commissioning' ? { list, index: Number(index) } : undefined,
    };
  });
  return { settled, reading, alternatives };
};

const readAs = (dossier: NormalisedDossier, about: string, value: unknown): NormalisedDossier =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value was checked against the dossier's schema
  deeplyFrozen(withValueAt(dossier, about, value)) as NormalisedDossier;

const outcomeIn = ({ answer, weighed, rated }: Conclusion): Outcome => {
  if (weighed !== undefined) return outcomeOf(weighed.bounds, weighed.score, rated);
  return answer.outcome === 'not-applicable' ? NOT_APPLICABLE : UNKNOWN;
};

const exposuresOf = ({ conventions }: Compiled, conclusions: readonly Conclusion[]): readonly Exposure[] => {
  const exposures: Exposure[] = [];
  for (const { rule, answer, weighed, rated } of conclusions) {
    if (rule.rule.role !== 'exposure') continue;
    const state =
      answer.outcome === 'not-applicable'
        ? 'not-applicable'
        : exposureState(weighed?.score, weighed === undefined ? 0 : backingOf(weighed, conventions), conventions);
    const { losses, others } = rule;
    // What is rated is taken to bring the least that it may.
    const ratedSeverity = rated && rule.rule.losses?.severityAtStep?.[rated.score.low * 4];
    const severity = answer.outcome === 'judged' ? answer.judged.severity : ratedSeverity;
    exposures.push({ id: rule.id, state, losses, others, ...(severity === undefined ? {} : { severity }) });
  }
  return exposures;
};

/** How reliable the values are that show a threat by themselves; where none do, how reliable all that was looked at is. */
const backingOf = (
  { reliability, levels }: NonNullable<Conclusion['weighed']>,
  { exposureThreshold }: Compiled['conventions'],
): number => levels.find(({ score }) => atLeast(score.low, exposureThreshold))?.reliability ?? reliability;

const exposureResults = (
  { rules }: Compiled,
  exposures: readonly Exposure[],
  toppled: readonly (readonly PropositionId[])[],
): readonly ExposureResult[] =>
  exposures.map(({ id, state, losses, others = 0, severity }, i) => {
    const named: Record<string, number> = others === 0 ? {} : { [EVERY_OTHER_RULE]: others };
    for (const [slot, share] of losses) named[rules[slot]?.id ?? ''] = share;
    const result: ExposureResult = { exposure: id, state, losses: named, topples: toppled[i] ?? [] };
    return severity === undefined ? result : { ...result, severity };
  });

const overallOf = (
  propositions: readonly PropositionResult[],
  stresses: readonly Stress[],
  { conventions }: Compiled,
): NonNullable<AssessmentVerdicts['overall']> =>
  overall(
    propositions.map(({ proposition, verdict, bounds }, i) => {
      const { verdict: stressed, centre } = stressAt(stresses, i);
      return {
        proposition,
        verdict,
        ...(bounds === undefined ? {} : { centre: bounds.centre }),
        stressed: { verdict: stressed, ...(centre === undefined ? {} : { centre }) },
      };
    }),
    conventions,
  );

const stressAt = (stresses: readonly Stress[], index: number): Stress => {
  const found = stresses[index];
  if (found === undefined) throw new RangeError('Every proposition is stressed.');
  return found;
};
