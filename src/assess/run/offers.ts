import { decideCommissioning, gatesOf, type StandingGate } from '../../aggregate/index.ts';
import type { NormalisedDossier } from '../../models/index.ts';
import type { CommissionabilityResult } from '../../results/index.ts';
import { ANYTHING } from '../../util/interval.ts';
import { sortedBy } from '../../util/number.ts';
import type { Compiled } from '../compose/compile.ts';
import type { EvidenceIndex } from './evidence.ts';
import { type Alternative, type Conclusion, conclude } from './judge.ts';
import { type OfferAt, type Reading, readingOf } from './reading.ts';

/** What the gates conclude about one offer. */
export interface OfferConclusions {
  /** The offer. */
  readonly at: OfferAt;
  /** How its dossier reads for this offer. */
  readonly reading: Reading;
  /** Conclusions of the gates, by rule id. */
  readonly gates: readonly Conclusion[];
}

/** Puts every intervention of the dossier, in every context, before the gates; by id of intervention, then of context. */
export const judgeOffers = (
  compiled: Compiled,
  dossier: NormalisedDossier,
  reading: Reading,
  evidence: EvidenceIndex,
  alternatives: readonly ReadAs[],
): readonly OfferConclusions[] => {
  const { gates } = compiled;
  if (gates.length === 0) return [];
  const { level } = dossier.mutual;
  return sortedBy(offersOf(dossier), keyOf).map((at) => {
    const own = readingOf(compiled, dossier, evidence, at, reading);
    const others = alternatives.flatMap((alternative): readonly Alternative[] => {
      const there = offersOf(alternative.dossier).find(
        ({ intervention, context }) => intervention === at.intervention && context === at.context,
      );
      if (there === undefined) return [];
      const { concerns } = alternative;
      return [{ concerns, reading: readingOf(compiled, alternative.dossier, evidence, there, alternative.reading) }];
    });
    return { at, reading: own, gates: gates.map((gate) => conclude(gate, own, others, level, dossier.asOf)) };
  });
};

/** What follows for the funding of an offer; nothing where no gate is put, for then the findings say why. */
export const answerOf = (
  { commissioning }: Compiled,
  { at, gates }: OfferConclusions,
): readonly CommissionabilityResult[] => {
  if (gates.every(({ answer }) => answer.outcome === 'not-applicable')) return [];
  const { intervention, context } = at.offer;
  return [
    {
      intervention: intervention.id,
      ...(context === undefined ? {} : { context: context.id }),
      ...decideCommissioning(gatesOf(standing(gates)), commissioning),
    },
  ];
};

/** The dossier with one conflicting value read another way. */
export interface ReadAs extends Alternative {
  /** The dossier with that value. */
  readonly dossier: NormalisedDossier;
}

const keyOf = ({ offer }: OfferAt): string => `${offer.intervention.id}\n${offer.context?.id ?? ''}`;

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
const standing = (conclusions: readonly Conclusion[]): readonly StandingGate[] =>
  conclusions.flatMap(({ rule, answer, weighed }) =>
    answer.outcome === 'not-applicable'
      ? []
      : [{ kind: rule.rule.gate, gate: { rule: rule.id, range: weighed?.score ?? ANYTHING } }],
  );
