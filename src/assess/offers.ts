import { decideCommissioning, type Gate, type Gates } from '../aggregate/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import type { CommissionabilityResult, Finding } from '../results/index.ts';
import { ANYTHING } from '../util/interval.ts';
import type { Compiled, CompiledRule } from './compile.ts';
import type { EvidenceIndex } from './evidence.ts';
import { type Alternative, findingOf } from './findings.ts';
import { type OfferAt, type Reading, readingOf } from './reading.ts';

/** What the gates found of every offer, and what follows for its funding. */
export interface OfferResults {
  /** Findings of the gates. */
  readonly findings: readonly Finding[];
  /** One answer for each intervention in each context. */
  readonly answers: readonly CommissionabilityResult[];
}

/** Puts every intervention of the dossier, in every context, before the gates. */
export const judgeOffers = (
  compiled: Compiled,
  dossier: NormalisedDossier,
  reading: Reading,
  evidence: EvidenceIndex,
  alternatives: readonly { readonly about: string; readonly dossier: NormalisedDossier; readonly reading: Reading }[],
): OfferResults => {
  const gates = compiled.rules.filter(({ rule }) => rule.role === 'gate');
  const findings: Finding[] = [];
  const answers: CommissionabilityResult[] = [];
  if (gates.length === 0) return { findings, answers };

  for (const at of offersOf(dossier)) {
    const own = readingOf(compiled, dossier, evidence, at, reading);
    const others = alternatives.flatMap((alternative): readonly Alternative[] => {
      const there = offersOf(alternative.dossier).find(
        ({ intervention, context }) => intervention === at.intervention && context === at.context,
      );
      if (there === undefined) return [];
      const read = readingOf(compiled, alternative.dossier, evidence, there, alternative.reading);
      return [{ about: alternative.about, reading: read }];
    });
    const found = gates.map((gate) => findingOf(compiled, gate, dossier, own, others, at));
    findings.push(...found);
    // Where no gate is put there is nothing to answer; the findings say why.
    if (found.every(({ outcome }) => outcome === 'not-applicable')) continue;
    const { intervention, context } = at.offer;
    answers.push({
      intervention: intervention.id,
      ...(context === undefined ? {} : { context: context.id }),
      ...decideCommissioning(gatesOf(gates, found), compiled.commissioning),
    });
  }
  return { findings, answers };
};

const offersOf = (dossier: NormalisedDossier): readonly OfferAt[] => {
  const contexts = dossier.commissioning ?? [];
  return (dossier.interventions ?? []).flatMap((intervention, position): readonly OfferAt[] =>
    contexts.length === 0
      ? [{ offer: { dossier, intervention, context: undefined }, intervention: position, context: undefined }]
      : contexts.map((context, place) => ({
          offer: { dossier, intervention, context },
          intervention: position,
          context: place,
        })),
  );
};

/** A gate that does not apply is left out; one that is unknown or broke stays open. */
const gatesOf = (gates: readonly CompiledRule[], found: readonly Finding[]): Gates => {
  const standing = gates.flatMap(({ rule }, i) => {
    const finding = found[i];
    if (finding === undefined || finding.outcome === 'not-applicable') return [];
    const gate: Gate = { rule: finding.rule, range: finding.outcome === 'judged' ? finding.score : ANYTHING };
    return [{ kind: rule.gate, gate }];
  });
  const one = (kind: string): Gate | undefined => standing.find((gate) => gate.kind === kind)?.gate;
  const willingness = one('willingness');
  const finance = one('finance');
  return {
    ...(willingness === undefined ? {} : { willingness }),
    conditions: standing.filter(({ kind }) => kind === 'condition').map(({ gate }) => gate),
    ...(finance === undefined ? {} : { finance }),
  };
};
