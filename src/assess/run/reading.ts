import type { Fact, FactDossier, Offer } from '../../define/index.ts';
import type { NormalisedDossier } from '../../models/index.ts';
import type { Read } from '../../results/index.ts';
import type { EvidenceIndex } from './evidence.ts';
import { hasKnownValue, addPointers } from './known-values.ts';
import type { Pattern, PatternTree } from '../compose/patterns.ts';
import { type LocatedEvidence, evidenceBehind } from './locations.ts';
import { plainJson } from './plain.ts';
import { evidenceOf, reliabilityOf } from './reliability.ts';
import { settledFault } from './settled.ts';

/** A fact's answer, or why there is none. */
export type Answer =
  | { readonly state: 'known'; readonly value: unknown }
  | { readonly state: 'unknown' }
  | { readonly state: 'broken'; readonly error: string };

/** One offer by position. */
export interface OfferAt {
  /** The offer as facts see it. */
  readonly offer: Offer;
  /** Position of its intervention. */
  readonly intervention: number;
  /** Position of its context; `undefined` when the dossier names none. */
  readonly context: number | undefined;
}

/** One dossier being read: each fact at most once. */
export interface Reading {
  /** What a fact answers, by slot. */
  readonly answer: (slot: number) => Answer;
  /** Reliability of a fact's answer, by slot; `undefined` when it is not known. Unit: 0 to 1. */
  readonly reliability: (slot: number) => number | undefined;
  /** The fact, its answer, and what stands behind it: for whoever explains, not for the verdict. */
  readonly trace: (slot: number) => Read;
  /** The values behind a fact. */
  readonly behind: (slot: number) => EvidenceBehind;
  /** What stands behind the values at a pattern; `undefined` when there are none. */
  readonly found: (pattern: Pattern) => LocatedEvidence | undefined;
  /** Pointers to the values at a pattern. */
  readonly pointers: (pattern: Pattern) => readonly string[];
}

/** The values behind a fact. */
export interface EvidenceBehind {
  /** The patterns on which the answer rests, in the order in which the fact declares them. */
  readonly patterns: readonly Pattern[];
  /** What stands behind what they lead to, each once in a row. */
  readonly found: readonly LocatedEvidence[];
  /** Reliability of the answer; `undefined` when it is not known. Unit: 0 to 1. */
  readonly reliability: number | undefined;
}

/** Facts made ready to be read: the facts by slot, and where their answers stand. */
export interface Readable {
  /** Facts by slot. */
  readonly facts: readonly Fact<unknown>[];
  /** Where their answers stand. */
  readonly places: PatternTree;
}

/**
 * Opens a dossier for reading.
 *
 * `within` is the reading of the whole dossier when an offer is read: facts about the dossier are then taken from it. When
 * one value is read another way, it is the reading without that: then only the facts that the value `concerns` are asked.
 */
export const readingOf = (
  { facts, places }: Readable,
  dossier: NormalisedDossier,
  evidence: EvidenceIndex,
  offerAt?: OfferAt,
  within?: Reading,
  concerns?: readonly boolean[],
): Reading => {
  const answers: (Answer | undefined)[] = [];
  const behinds: (EvidenceBehind | undefined)[] = [];
  const rested: (readonly Pattern[] | undefined)[] = [];
  const traces: (Read | undefined)[] = [];
  const spelt: (readonly string[] | undefined)[] = [];
  const support = evidence.tree.support ?? evidence.assertion;
  let shared: FoundBySlot | undefined;
  let offered: FoundBySlot | undefined;

  const answer = (slot: number): Answer => {
    const known = answers[slot];
    if (known !== undefined) return known;
    const fact = facts[slot];
    const asked =
      within !== undefined && fact?.per === 'dossier' && concerns?.[slot] !== true
        ? within.answer(slot)
        : askWithPlaces(fact, slot, ask(fact, dossier, offerAt?.offer));
    answers[slot] = asked;
    return asked;
  };
  const found = (pattern: Pattern): LocatedEvidence | undefined => {
    const { slot } = pattern;
    if (pattern.isOffered) {
      offered ??= offerAt === undefined ? [] : evidenceBehind(places.offered, dossier, evidence, offerAt);
      return offered[slot];
    }
    if (within !== undefined) return within.found(pattern);
    shared ??= evidenceBehind(places.shared, dossier, evidence);
    return shared[slot];
  };
  const behind = (slot: number): EvidenceBehind => {
    const known = behinds[slot];
    if (known !== undefined) return known;
    const made = behindOf(slot);
    behinds[slot] = made;
    return made;
  };
  const behindOf = (slot: number): EvidenceBehind => {
    const fact = facts[slot];
    if (fact === undefined) return NOTHING;
    if (within !== undefined && fact.per === 'dossier') return within.behind(slot);
    const patterns = patternsOf(slot);
    const all: LocatedEvidence[] = [];
    let last: LocatedEvidence | undefined;
    for (const pattern of patterns) {
      const one = found(pattern);
      if (one === undefined || one === last) continue;
      if (one.isAlike && !hasKnownValue(pattern, dossier, offerAt)) continue;
      last = one;
      all.push(one);
    }
    if (answer(slot).state !== 'known') return { patterns, found: all, reliability: undefined };
    const trust = all.length === 0 ? support.reliability : reliabilityOf(all);
    return { patterns, found: all, reliability: trust };
  };
  /** Asks on which of its places an answer rests; a fact that cannot say so is broken. */
  const askWithPlaces = (fact: Fact<unknown> | undefined, slot: number, asked: Answer): Answer => {
    const patterns = places.patterns[slot] ?? [];
    try {
      rested[slot] =
        fact?.rests === undefined ? patterns : patterns.filter(({ text }) => fact.rests?.(text, dossier) === true);
      return asked;
    } catch (error) {
      rested[slot] = patterns;
      return { state: 'broken', error: `fact ${fact?.id ?? ''}: rests threw: ${messageOf(error)}` };
    }
  };
  /** The patterns of a fact on which its answer rests. */
  const patternsOf = (slot: number): readonly Pattern[] => {
    answer(slot);
    return rested[slot] ?? [];
  };
  const pointers = (pattern: Pattern): readonly string[] => {
    if (within !== undefined && !pattern.isOffered) return within.pointers(pattern);
    const known = spelt[pattern.slot];
    if (known !== undefined) return known;
    const made: string[] = [];
    addPointers(pattern, dossier, made, offerAt);
    spelt[pattern.slot] = made;
    return made;
  };
  const trace = (slot: number): Read => {
    const known = traces[slot];
    if (known !== undefined) return known;
    const fact = facts[slot];
    const made =
      within !== undefined && fact?.per === 'dossier'
        ? within.trace(slot)
        : traceOf(fact, answer(slot), behind(slot), pointers);
    traces[slot] = made;
    return made;
  };
  return { answer, reliability: (slot) => behind(slot).reliability, trace, behind, found, pointers };
};

const NOTHING: EvidenceBehind = { patterns: [], found: [], reliability: undefined };

type FoundBySlot = readonly (LocatedEvidence | undefined)[];

const ask = (fact: Fact<unknown> | undefined, dossier: FactDossier, offer: Offer | undefined): Answer => {
  if (fact === undefined) return { state: 'unknown' };
  try {
    const value = fact.read(dossier, offer);
    if (value === undefined) return { state: 'unknown' };
    const fault = settledFault(value);
    return fault === undefined ? { state: 'known', value } : { state: 'broken', error: `fact ${fact.id}: ${fault}` };
  } catch (error) {
    return { state: 'broken', error: `fact ${fact.id}: ${messageOf(error)}` };
  }
};

/** First line of what was thrown, at most 200 characters. */
export const messageOf = (thrown: unknown): string => {
  try {
    const text: unknown = thrown instanceof Error ? thrown.message : thrown;
    return typeof text === 'string' ? (text.split('\n')[0] ?? '').slice(0, 200) : 'something was thrown';
  } catch {
    return 'something was thrown that cannot even be read';
  }
};

const traceOf = (
  fact: Fact<unknown> | undefined,
  answer: Answer,
  { patterns, found, reliability }: EvidenceBehind,
  pointersTo: (pattern: Pattern) => readonly string[],
): Read => {
  if (fact === undefined) return { fact: '', pointers: [], evidence: [] };
  const only = patterns.length === 1 ? patterns[0] : undefined;
  const pointers = only === undefined ? together(patterns, pointersTo) : pointersTo(only);
  const evidence = evidenceOf(found);
  if (answer.state !== 'known' || reliability === undefined) return { fact: fact.id, pointers, evidence };
  return { fact: fact.id, answer: plainJson(answer.value), pointers, evidence, reliability };
};

const together = (
  patterns: readonly Pattern[],
  pointersTo: (pattern: Pattern) => readonly string[],
): readonly string[] => {
  const all: string[] = [];
  for (const pattern of patterns) for (const pointer of pointersTo(pattern)) all.push(pointer);
  return all;
};
