import {
  aggregate,
  type Exposure,
  exposureState,
  NOT_LIVE,
  OPEN,
  type Outcome,
  outcomeOf,
  overall,
  type Stress,
  stress,
  toppledBy,
} from '../aggregate/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import {
  ASSESSMENT_SCHEMA,
  type Assessment,
  type ExposureResult,
  type Finding,
  type PluginStamp,
  PROPOSITIONS,
  type PropositionId,
  type PropositionResult,
} from '../results/index.ts';
import { withValueAt } from '../util/json-pointer.ts';
import { sortedBy } from '../util/number.ts';
import type { Compiled, CompiledRule } from './compile.ts';
import { ENGINE } from './engine.ts';
import { indexEvidence } from './evidence.ts';
import { findingOf } from './findings.ts';
import { gapsOf } from './gaps.ts';
import { judgeOffers } from './offers.ts';
import { plainJson } from './plain.ts';
import { readingOf } from './reading.ts';
import { recommendationsOf } from './recommendations.ts';

/** Assesses one dossier with rules and numbers made ready before. */
export const run = (compiled: Compiled, dossier: NormalisedDossier): Assessment => {
  const { rules, plans, conventions, profile } = compiled;
  const evidence = indexEvidence(dossier, profile);
  const [settled, ...others] = dossiersOf(dossier, evidence.conflicts);
  const reading = readingOf(compiled, settled.dossier, evidence);
  const alternatives = others.map((other) => ({
    ...other,
    reading: readingOf(compiled, other.dossier, evidence),
  }));

  const subjectRules = rules.filter(({ rule }) => rule.role !== 'gate');
  const found = subjectRules.map((rule) => findingOf(compiled, rule, settled.dossier, reading, alternatives));
  const outcomes: Outcome[] = [];
  subjectRules.forEach(({ slot }, i) => {
    outcomes[slot] = outcomeIn(found[i]);
  });

  const exposures = exposuresOf(compiled, subjectRules, found);
  const toppled = toppledBy(exposures, plans, outcomes, conventions);
  const stresses = plans.map((plan) => stress(plan, outcomes, exposures, conventions));
  const propositions = plans.map(
    (plan, i): PropositionResult => ({
      ...aggregate(plan, outcomes, conventions),
      vulnerability: stressAt(stresses, i).vulnerability,
    }),
  );
  const exposureResults = exposures.map(({ id, state, losses }, i): ExposureResult => {
    const named = losses.map(([slot, share]) => [rules[slot]?.id ?? '', share] as const);
    return { exposure: id, state, losses: Object.fromEntries(named), topples: toppled[i] ?? [] };
  });
  const offers = judgeOffers(compiled, settled.dossier, reading, evidence, alternatives);
  const findings = sortedBy([...found, ...offers.findings], keyOf);

  return {
    schema: ASSESSMENT_SCHEMA,
    engine: ENGINE,
    plugins: compiled.plugins.map(({ name, version }) => ({
      name,
      version,
      shares: sharesOf(name, found, propositions),
    })),
    profile: {
      id: profile.id,
      version: profile.version,
      decidedBy: profile.decidedBy,
      decidedOn: profile.decidedOn,
      ...(profile.reviewOn === undefined ? {} : { reviewOn: profile.reviewOn }),
    },
    level: dossier.mutual.level,
    asOf: dossier.asOf,
    propositions: byId(propositions),
    ...(profile.overall === 'none' ? {} : { overall: overallOf(propositions, stresses, compiled) }),
    exposures: exposureResults,
    commissionability: sortedBy(offers.answers, ({ intervention, context }) => `${intervention}\n${context ?? ''}`),
    findings,
    recommendations: recommendationsOf(compiled, findings, exposureResults, propositions),
    gaps: gapsOf(compiled, dossier, findings, propositions),
    conflicts: evidence.conflicts.map(({ about, readings }) => ({
      about,
      readings: readings.map((one) => ({ ...one, value: plainJson(one.value) ?? null })),
    })),
  };
};

interface ReadAs {
  readonly about: string;
  readonly dossier: NormalisedDossier;
}

/** The dossier under its best evidence, then one more for every other value that evidence as good supports. */
const dossiersOf = (dossier: NormalisedDossier, conflicts: Assessment['conflicts']): readonly [ReadAs, ...ReadAs[]] => {
  let settled = dossier;
  const others: { readonly about: string; readonly value: unknown }[] = [];
  for (const { about, readings } of conflicts) {
    const [first, ...rest] = readings.filter(({ counts }) => counts);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value was checked against the dossier's schema
    settled = withValueAt(settled, about, first?.value) as NormalisedDossier;
    for (const { value } of rest) others.push({ about, value });
  }
  return [
    { about: '', dossier: settled },
    ...others.map(({ about, value }) => ({
      about,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value was checked against the dossier's schema
      dossier: withValueAt(settled, about, value) as NormalisedDossier,
    })),
  ];
};

const outcomeIn = (finding: Finding | undefined): Outcome => {
  if (finding?.outcome === 'judged') return outcomeOf(finding.bounds);
  return finding?.outcome === 'not-applicable' ? NOT_LIVE : OPEN;
};

const exposuresOf = (
  { conventions }: Compiled,
  rules: readonly CompiledRule[],
  found: readonly Finding[],
): readonly Exposure[] =>
  rules.flatMap(({ rule, id, losses }, i) => {
    const finding = found[i];
    if (rule.role !== 'exposure' || finding === undefined) return [];
    const judged = finding.outcome === 'judged';
    const bounds = judged ? finding.bounds : undefined;
    const state =
      finding.outcome === 'not-applicable'
        ? 'not-applicable'
        : exposureState(bounds, judged, conventions.exposureThreshold);
    return [{ id, state, losses }];
  });

const sharesOf = (
  plugin: string,
  found: readonly Finding[],
  propositions: readonly PropositionResult[],
): PluginStamp['shares'] => {
  const own = new Set(found.flatMap((finding) => (finding.plugin === plugin ? [finding.rule] : [])));
  const share = ({ contributions }: PropositionResult): number =>
    contributions.reduce((sum, { rule, weight }) => (own.has(rule) ? sum + weight : sum), 0);
  return byId(
    propositions.map((result) => ({ proposition: result.proposition, value: share(result) })),
    ({ value }) => value,
  );
};

const overallOf = (
  propositions: readonly PropositionResult[],
  stresses: readonly Stress[],
  { conventions }: Compiled,
): NonNullable<Assessment['overall']> =>
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

function byId<Item extends { readonly proposition: PropositionId }, Value = Item>(
  items: readonly Item[],
  pick: (item: Item) => Value | Item = (item) => item,
): Readonly<Record<PropositionId, Value>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each proposition
  return Object.fromEntries(
    PROPOSITIONS.flatMap((id) => items.filter(({ proposition }) => proposition === id).map((item) => [id, pick(item)])),
  ) as Record<PropositionId, Value>;
}

const keyOf = ({ rule, intervention, context }: Finding): string => `${rule}\n${intervention ?? ''}\n${context ?? ''}`;
