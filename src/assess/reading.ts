import type { Fact, FactDossier, Offer } from '../define/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import type { Read } from '../results/index.ts';
import { childOf, isRecord, segmentsOf } from '../util/json-pointer.ts';
import type { EvidenceIndex } from './evidence.ts';
import { plainJson } from './plain.ts';

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
  /** The fact, its answer, and what stands behind it. */
  readonly trace: (slot: number) => Read;
}

/**
 * Opens a dossier for reading.
 *
 * `within` is the reading of the whole dossier when an offer is read: facts about the dossier are then taken from it.
 */
export const readingOf = (
  facts: readonly Fact<unknown>[],
  dossier: NormalisedDossier,
  evidence: EvidenceIndex,
  offerAt?: OfferAt,
  within?: Reading,
): Reading => {
  const answers: (Answer | undefined)[] = [];
  const traces: (Read | undefined)[] = [];
  const isShared = (slot: number): boolean => within !== undefined && facts[slot]?.per === 'dossier';

  const answer = (slot: number): Answer => {
    if (within !== undefined && isShared(slot)) return within.answer(slot);
    let known = answers[slot];
    if (known === undefined) {
      known = ask(facts[slot], dossier, offerAt?.offer);
      answers[slot] = known;
    }
    return known;
  };
  const trace = (slot: number): Read => {
    if (within !== undefined && isShared(slot)) return within.trace(slot);
    let known = traces[slot];
    if (known === undefined) {
      known = traceOf(facts[slot], answer(slot), dossier, evidence, offerAt);
      traces[slot] = known;
    }
    return known;
  };
  return { answer, trace };
};

/** The concrete pointers behind a pattern that lead to a known value, down to the single values. */
const pointersOf = (pattern: string, dossier: unknown, offerAt?: OfferAt): readonly string[] => {
  const found: string[] = [];
  const walk = (value: unknown, at: string, rest: readonly string[], list: string): void => {
    if (value === undefined) return;
    const [head, ...tail] = rest;
    if (head === undefined) leaves(value, at, found);
    else if (head === '*') {
      if (Array.isArray(value)) for (let i = 0; i < value.length; i++) walk(value[i], `${at}/${String(i)}`, tail, '');
    } else if (head === '@') {
      const index = list === 'commissioning' ? offerAt?.context : offerAt?.intervention;
      if (index !== undefined) walk(childOf(value, String(index)), `${at}/${String(index)}`, tail, '');
    } else walk(childOf(value, head), `${at}/${head}`, tail, head);
  };
  walk(dossier, '', segmentsOf(pattern), '');
  return found;
};

const ask = (fact: Fact<unknown> | undefined, dossier: FactDossier, offer: Offer | undefined): Answer => {
  if (fact === undefined) return { state: 'unknown' };
  try {
    const value = fact.read(dossier, offer);
    return value === undefined ? { state: 'unknown' } : { state: 'known', value };
  } catch (error) {
    return { state: 'broken', error: `fact ${fact.id}: ${messageOf(error)}` };
  }
};

/** First line of what was thrown, at most 200 characters. */
export const messageOf = (thrown: unknown): string => {
  const text = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : 'something was thrown';
  return (text.split('\n')[0] ?? '').slice(0, 200);
};

const traceOf = (
  fact: Fact<unknown> | undefined,
  answer: Answer,
  dossier: NormalisedDossier,
  evidence: EvidenceIndex,
  offerAt: OfferAt | undefined,
): Read => {
  if (fact === undefined) return { fact: '', pointers: [], evidence: [] };
  const patterns = fact.reads.filter((pattern) => fact.rests?.(pattern, dossier) ?? true);
  const pointers = patterns.flatMap((pattern) => pointersOf(pattern, dossier, offerAt));
  const behind = new Set(pointers.flatMap((pointer) => evidence.behind(pointer).evidence));
  const base = { fact: fact.id, pointers, evidence: [...behind].sort() };
  if (answer.state !== 'known') return base;
  return {
    fact: fact.id,
    answer: plainJson(answer.value),
    pointers,
    evidence: base.evidence,
    reliability: reliabilityOf(pointers, evidence, fact.weigh?.(dossier)),
  };
};

/**
 * Single values: the weakest counts. Items of a list: each is as reliable as its weakest value, and the list as their
 * mean by the weights of the aggregation. Nothing known at all: as good as an assertion.
 */
const reliabilityOf = (
  pointers: readonly string[],
  { behind }: EvidenceIndex,
  weights: readonly number[] | undefined,
): number => {
  let weakest = 1;
  const lists = new Map<string, Map<number, number>>();
  for (const pointer of pointers) {
    if (FRAME.includes(pointer)) continue;
    const { reliability } = behind(pointer);
    const item = /^(.*?)\/(\d+)(?:\/|$)/.exec(pointer);
    if (item === null) weakest = Math.min(weakest, reliability);
    else {
      const [, list = '', index = ''] = item;
      const items = lists.get(list) ?? new Map<number, number>();
      items.set(Number(index), Math.min(items.get(Number(index)) ?? 1, reliability));
      lists.set(list, items);
    }
  }
  for (const items of lists.values()) weakest = Math.min(weakest, meanOf(items, weights));
  return pointers.length === 0 ? behind('').reliability : weakest;
};

/** What the assessor chose to judge, and for which day: the frame of the question and no claim that could be doubted. */
const FRAME: readonly string[] = ['/mutual/level', '/asOf'];

const meanOf = (items: ReadonlyMap<number, number>, weights: readonly number[] | undefined): number => {
  let total = 0;
  let sum = 0;
  for (const [index, reliability] of items) {
    const weight = weights?.[index] ?? (weights === undefined ? 1 : 0);
    total += weight;
    sum += weight * reliability;
  }
  if (total > 0) return Math.min(1, sum / total);
  return weights === undefined ? 1 : meanOf(items, undefined);
};

const leaves = (value: unknown, at: string, found: string[]): void => {
  if (value === undefined || at.endsWith('/id')) return;
  const children = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  if (children.length === 0) found.push(at);
  else for (const [key, child] of children) leaves(child, `${at}/${String(key)}`, found);
};
