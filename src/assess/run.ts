import type { NormalisedDossier } from '../models/index.ts';
import { ASSESSMENT_SCHEMA, type Assessment, type PluginStamp, type PropositionResult } from '../results/index.ts';
import type { Compiled } from './compile.ts';
import type { AssessmentFindings, AssessmentVerdicts } from './detail.ts';
import { ENGINE } from './engine.ts';
import { bareFindingOf, findingOf } from './findings.ts';
import { gapsOf } from './gaps.ts';
import type { Conclusion } from './judge.ts';
import type { OfferAt, Reading } from './reading.ts';
import { plainJson } from './plain.ts';
import { recommendationsOf } from './recommendations.ts';
import { type Judgement, judgementOf } from './verdicts.ts';

/** Assesses one dossier with rules and numbers made ready before. */
export const run = (compiled: Compiled, dossier: NormalisedDossier): Assessment => {
  const judgement = judgementOf(compiled, dossier);
  const { verdicts, evidence, conclusions, offers } = judgement;
  const { profile, level, asOf, propositions, overall, exposures, commissionability } = verdicts;
  const findings = told(compiled, judgement, (conclusion, reading, at) =>
    findingOf(compiled, conclusion, reading, level, at),
  );
  const weights = weightsIn(propositions);
  const concluded = [...conclusions, ...offers.flatMap(({ gates }) => gates)];
  return {
    schema: ASSESSMENT_SCHEMA,
    engine: ENGINE,
    plugins: compiled.plugins.map(({ name, version }) => ({
      name,
      version,
      shares: sharesOf(name, compiled, propositions),
    })),
    profile,
    level,
    asOf,
    propositions,
    ...(overall === undefined ? {} : { overall }),
    exposures,
    commissionability,
    findings,
    recommendations: recommendationsOf(compiled, concluded, exposures, weights),
    gaps: gapsOf(compiled, dossier, findings, weights),
    conflicts: evidence.conflicts.map(({ about, readings }) => ({
      about,
      readings: readings.map((one) => ({ ...one, value: plainJson(one.value) ?? null })),
    })),
  };
};

/** The same without what was looked at, what could be done and what is not known. */
export const runForFindings = (compiled: Compiled, dossier: NormalisedDossier): AssessmentFindings => {
  const judgement = judgementOf(compiled, dossier);
  const { verdicts } = judgement;
  const findings = told(compiled, judgement, (conclusion, _reading, at) =>
    bareFindingOf(compiled, conclusion, verdicts.level, at),
  );
  return { ...verdicts, findings };
};

/** The verdicts alone. */
export const runForVerdicts = (compiled: Compiled, dossier: NormalisedDossier): AssessmentVerdicts =>
  judgementOf(compiled, dossier).verdicts;

/** Tells every conclusion, by rule id, then intervention and context. */
const told = <Told>(
  { gates }: Compiled,
  { conclusions, offers, reading }: Judgement,
  tell: (conclusion: Conclusion, reading: Reading, at?: OfferAt) => Told,
): readonly Told[] => {
  const findings: Told[] = [];
  const tellGate = (gate: number): void => {
    for (const offer of offers) {
      const conclusion = offer.gates[gate];
      if (conclusion !== undefined) findings.push(tell(conclusion, offer.reading, offer.at));
    }
  };
  let next = 0;
  for (const conclusion of conclusions) {
    for (; (gates[next]?.slot ?? Number.POSITIVE_INFINITY) < conclusion.rule.slot; next++) tellGate(next);
    findings.push(tell(conclusion, reading));
  }
  for (; next < gates.length; next++) tellGate(next);
  return findings;
};

/** Share of its proposition that rests on each live rule. */
const weightsIn = (propositions: Assessment['propositions']): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const { contributions } of Object.values(propositions)) {
    for (const { rule, weight } of contributions) weights.set(rule, weight);
  }
  return weights;
};

const sharesOf = (
  plugin: string,
  { pluginOf }: Compiled,
  propositions: Assessment['propositions'],
): PluginStamp['shares'] => {
  const share = ({ contributions }: PropositionResult): number => {
    let sum = 0;
    for (const { rule, weight } of contributions) if (pluginOf.get(rule) === plugin) sum += weight;
    return sum;
  };
  const { relationships, capabilities, place } = propositions;
  return { relationships: share(relationships), capabilities: share(capabilities), place: share(place) };
};
