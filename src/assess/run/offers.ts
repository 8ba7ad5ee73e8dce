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
  const readAs = alternatives.map((alternative) => readAsFor(compiled, alternative, evidence));
  return sortedBy(offersOf(dossier), keyOf).map((at) => {
    const own = readingOf(compiled, dossier, evidence, at, reading);
    const others = readAs.flatMap((readFor) => readFor(at));
    return { at, reading: own, gates: gates.map((gate) => conclude(gate, own, others, level, dossier.asOf)) };
  });
};

/** How a dossier with a value read another way reads for an offer; nothing where no gate looks at that value. */
const readAsFor = (
  compiled: Compiled,
  alternative: ReadAs,
  evidence: EvidenceIndex,
): ((at: OfferAt) => readonly Alternative[]) => {
  const { dossier, reading, place } = alternative;
  const looksAt = (concerns: readonly boolean[]): boolean =>
    compiled.gates.some(({ facts }) => facts.some((slot) => concerns[slot] === true));
  const [isLookedAt, isLookedAtElsewhere] = [looksAt(alternative.concerns), looksAt(alternative.elsewhere)];
  let offers: ReadonlyMap<string, OfferAt> | undefined;
  return (at) => {
    const isHere = place?.index === (place?.list === 'commissioning' ? at.context : at.intervention);
    if (!(place === undefined || isHere ? isLookedAt : isLookedAtElsewhere)) return NONE;
    offers ??= new Map(offersOf(dossier).map((one) => [placeOf(one), one]));
    const there = offers.get(placeOf(at));
    if (there === undefined) return NONE;
    const concerns = place === undefined || isHere ? alternative.concerns : alternative.elsewhere;
    return [{ concerns, reading: readingOf(compiled, dossier, evidence, there, reading) }];
  };
};

const NONE: readonly Alternative[] = [];

const placeOf = ({ intervention, context }: OfferAt): string => `${String(intervention)} ${String(context)}`;

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
  /** Whether a fact reads the value when another offer is in hand than that of `place`, by fact slot. */
  readonly elsewhere: readonly boolean[];
  /** The intervention or context that the value belongs to; `undefined` where it belongs to none. */
  readonly place: { readonly list: 'interventions' | 'commissioning'; readonly index: number } | undefined;
}

const keyOf = ({ offer }: OfferAt): string => `${offer.intervention.id}\n${offer.context?.id ?? ''}`;

/** The offers of a dossier: each intervention in each context that something ties it to. */
const offersOf = (dossier: NormalisedDossier): readonly OfferAt[] => {
  const places = new Map<string, number>();
  const signalled = new Map<string, number[]>();
  for (const [place, context] of (dossier.commissioning ?? []).entries()) {
    if (isOver(context)) continue;
    places.set(context.id, place);
    for (const { intervention } of context.willingness ?? []) {
      const own = signalled.get(intervention);
      if (own === undefined) signalled.set(intervention, [place]);
      else own.push(place);
    }
  }
  const only = places.size === 1 ? [...places.values()] : [];
  return (dossier.interventions ?? []).flatMap((intervention, position): readonly OfferAt[] => {
    const tied = new Set([
      ...(intervention.funding ?? []).map(({ context }) => context),
      ...(intervention.fiscalCase?.benefits ?? []).map(({ payerContext }) => payerContext),
    ]);
    const linked = new Set(signalled.get(intervention.id));
    for (const id of tied) {
      const place = id === undefined ? undefined : places.get(id);
      if (place !== undefined) linked.add(place);
    }
    // Nursing at the end of life is not put to whoever buys physiotherapy; with one buyer alone there is no such doubt.
    const contexts = linked.size > 0 ? [...linked].sort((a, b) => a - b) : only;
    if (contexts.length === 0) {
      return [{ offer: { dossier, intervention, context: undefined }, intervention: position, context: undefined }];
    }
    return contexts.map((place) => ({
      offer: { dossier, intervention, context: dossier.commissioning?.[place] },
      intervention: position,
      context: place,
    }));
  });
};

/** A gate that does not apply is left out; one that is unknown or broke stays open. */
const standing = (conclusions: readonly Conclusion[]): readonly StandingGate[] =>
  conclusions.flatMap(({ rule, answer, weighed }) =>
    answer.outcome === 'not-applicable'
      ? []
      : [{ kind: rule.rule.gate, gate: { rule: rule.id, range: weighed?.score ?? ANYTHING } }],
  );
