import { decideCommissioning, gatesOf, type StandingGate } from '../../aggregate/index.ts';
import { isOver, type NormalisedDossier } from '../../models/index.ts';
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

/**
 * Puts every intervention of the dossier before the gates, in each context that something ties it to; by id of
 * intervention, then of context.
 */
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
  const live = (dossier.commissioning ?? []).flatMap((context, place) => (isOver(context) ? [] : [{ context, place }]));
  const signals = new Map(live.map(({ context }) => [context.id, new Set(context.willingness?.map(aboutWhat))]));
  return (dossier.interventions ?? []).flatMap((intervention, position): readonly OfferAt[] => {
    const tied = new Set([
      ...(intervention.funding ?? []).map(({ context }) => context),
      ...(intervention.fiscalCase?.benefits ?? []).map(({ payerContext }) => payerContext),
    ]);
    const linked = live.filter(({ context }) => tied.has(context.id) || signals.get(context.id)?.has(intervention.id));
    // Nursing at the end of life is not put to whoever buys physiotherapy; with one buyer alone there is no such doubt.
    const contexts = linked.length > 0 || live.length !== 1 ? linked : live;
    if (contexts.length === 0) {
      return [{ offer: { dossier, intervention, context: undefined }, intervention: position, context: undefined }];
    }
    return contexts.map(({ context, place }) => ({
      offer: { dossier, intervention, context },
      intervention: position,
      context: place,
    }));
  });
};

const aboutWhat = ({ intervention }: { readonly intervention: string }): string => intervention;

/** A gate that does not apply is left out; one that is unknown or broke stays open. */
const standing = (conclusions: readonly Conclusion[]): readonly StandingGate[] =>
  conclusions.flatMap(({ rule, answer, weighed }) =>
    answer.outcome === 'not-applicable'
      ? []
      : [{ kind: rule.rule.gate, gate: { rule: rule.id, range: weighed?.score ?? ANYTHING } }],
  );
