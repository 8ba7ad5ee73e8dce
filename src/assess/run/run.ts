import type { NormalisedDossier } from '../../models/index.ts';
import {
  ASSESSMENT_SCHEMA,
  type Assessment,
  type Conflict,
  type PluginStamp,
  type PropositionId,
} from '../../results/index.ts';
import { sortedBy } from '../../util/number.ts';
import type { Compiled } from '../compose/compile.ts';
import type { AssessmentFindings, AssessmentVerdicts } from './detail.ts';
import { ENGINE } from '../engine.ts';
import { bareFindingOf, findingOf } from './findings.ts';
import { gapsIn } from './gaps.ts';
import type { Conclusion } from './judge.ts';
import type { OfferAt, Reading } from './reading.ts';
import { plainJson } from './plain.ts';
import { ratingConflicts } from './ratings.ts';
import { recommendationsOf } from './recommendations.ts';
import { type Judgement, judgementOf } from './verdicts.ts';

/** Assesses one dossier with rules and numbers made ready before. */
export const run = (compiled: Compiled, dossier: NormalisedDossier): Assessment => {
  const judgement = judgementOf(compiled, dossier);
  const { verdicts, conclusions, offers, weights } = judgement;
  const { profile, level, asOf, propositions, overall, exposures, commissionability } = verdicts;
  const gaps = gapsIn(compiled, weights);
  const findings = describeAll(compiled, judgement, (conclusion, reading, at) => {
    gaps.look(conclusion, reading);
    return findingOf(compiled, conclusion, reading, level, at);
  });
  return {
    schema: ASSESSMENT_SCHEMA,
    engine: ENGINE,
    plugins: stampsOf(compiled, weights),
    profile,
    level,
    asOf,
    propositions,
    ...(overall === undefined ? {} : { overall }),
    exposures,
    commissionability,
    findings,
    recommendations: recommendationsOf(compiled, conclusions, offers, weights),
    gaps: gaps.found(dossier),
    conflicts: conflictsIn(judgement),
  };
};

/** What evidence disagrees about, and what is rated otherwise than the facts have it, in the order of the places. */
const conflictsIn = ({ evidence, ratings, conclusions, reading }: Judgement): readonly Conflict[] => {
  const rated =
    ratings.length === 0
      ? []
      : conclusions.flatMap((conclusion) => ratingConflicts(conclusion, ratings[conclusion.rule.slot], reading));
  return sortedBy([...evidence.conflicts, ...rated], ({ about }) => about).map(({ readings, ...rest }) => ({
    ...rest,
    readings: readings.map((one) => ({ ...one, value: plainJson(one.value) ?? null })),
  }));
};

/** The same without what was looked at, what could be done and what is not known. */
export const runForFindings = (compiled: Compiled, dossier: NormalisedDossier): AssessmentFindings => {
  const judgement = judgementOf(compiled, dossier);
  const { verdicts } = judgement;
  const findings = describeAll(compiled, judgement, (conclusion, _reading, at) =>
    bareFindingOf(compiled, conclusion, verdicts.level, at),
  );
  return { ...verdicts, findings };
};

/** The verdicts alone. */
export const runForVerdicts = (compiled: Compiled, dossier: NormalisedDossier): AssessmentVerdicts =>
  judgementOf(compiled, dossier).verdicts;

/** Tells every conclusion, by rule id, then intervention and context. */
const describeAll = <Described>(
  { gates }: Compiled,
  { conclusions, offers, reading }: Judgement,
  describe: (conclusion: Conclusion, reading: Reading, at?: OfferAt) => Described,
): readonly Described[] => {
  const findings: Described[] = [];
  const addGate = (gate: number): void => {
    for (const offer of offers) {
      const conclusion = offer.gates[gate];
      if (conclusion !== undefined) findings.push(describe(conclusion, offer.reading, offer.at));
    }
  };
  let next = 0;
  for (const conclusion of conclusions) {
    for (; (gates[next]?.slot ?? Number.POSITIVE_INFINITY) < conclusion.rule.slot; next++) addGate(next);
    findings.push(describe(conclusion, reading));
  }
  for (; next < gates.length; next++) addGate(next);
  return findings;
};

/** How much of each proposition rests on the rules of each plugin; summed in the order of the plans. */
const stampsOf = ({ plugins, plans, rules }: Compiled, weights: readonly number[]): readonly PluginStamp[] => {
  const stamps = plugins.map(({ name, version }) => {
    const shares: Record<PropositionId, number> = { relationships: 0, capabilities: 0, place: 0 };
    return { name, version, shares };
  });
  for (const { proposition, themes } of plans) {
    for (const theme of themes) {
      for (const { slot } of theme.rules) {
        const stamp = stamps[rules[slot]?.pluginAt ?? -1];
        if (stamp !== undefined) stamp.shares[proposition] += weights[slot] ?? 0;
      }
    }
  }
  return stamps;
};
