import { isRecord } from '../../util/json-pointer.ts';
import type { EvidenceIndex, EvidenceNode, Support } from './evidence.ts';
import { type Position, indexOfOffer, childNamed, namesIn } from './known-values.ts';
import type { Step } from '../compose/patterns.ts';

/** What stands behind the known values that a pattern leads to. */
export interface LocatedEvidence {
  /**
   * Whether one and the same stands behind all that is in a part of the dossier: then nobody has looked whether the
   * pattern leads to any value there.
   */
  readonly isAlike: boolean;
  /** What stands behind the values, each once. */
  readonly supports: Support[];
  /** Reliabilities of the values, each once; what frames the judgement is not doubted. Unit: 0 to 1. */
  readonly reliabilities: number[];
}

/**
 * Walks a dossier once and answers with what stands behind each pattern, by slot; an empty slot leads to nothing known.
 *
 * A part inside which no evidence speaks of anything is not walked: one thing stands behind all that is in it.
 */
export const evidenceBehind = (
  tree: Step,
  dossier: unknown,
  { tree: evidence, assertion }: EvidenceIndex,
  position?: Position,
): readonly (LocatedEvidence | undefined)[] => {
  const found: (LocatedEvidence | undefined)[] = [];
  const sets: SupportSets = new Map();

  const walk = (step: Step, value: unknown, about: EvidenceNode | undefined, by: Support, isInList = false): void => {
    // Items of a list may differ in what stands behind them, and are looked at one by one.
    if (!isInList && isBare(about)) {
      putAlike(step, by);
      return;
    }
    if (step.slot !== undefined) leaves(value, step.isFrame, about, by, step.slot);
    // Iterators and array patterns would cost more than what they lead to.
    for (let i = 0; i < step.next.length; i++) {
      const next = step.next[i];
      if (next === undefined) continue;
      if (next.name === '*') {
        if (!Array.isArray(value)) continue;
        for (let index = 0; index < value.length; index++) walkItem(next, value, index, about, by);
      } else if (next.name === '@') {
        const index = indexOfOffer(step.name, position);
        if (Array.isArray(value) && index !== undefined) walkItem(next, value, index, about, by);
      } else {
        const child = childNamed(value, next.name);
        if (child === undefined) continue;
        const below = about?.below.get(next.name);
        walk(next, child, below, below?.support ?? by, isInList || Array.isArray(value));
      }
    }
  };

  const putAlike = ({ slots, frames }: Step, by: Support): void => {
    const { reliability } = by;
    const alike = { isAlike: true, supports: [by], reliabilities: [reliability] };
    for (let i = 0; i < slots.length; i++) found[slots[i] ?? 0] = alike;
    for (const slot of frames) found[slot] = { isAlike: true, supports: [by], reliabilities: [] };
  };

  const walkItem = (
    step: Step,
    list: readonly unknown[],
    index: number,
    about: EvidenceNode | undefined,
    by: Support,
  ): void => {
    const value = list[index];
    if (value === undefined) return;
    const below = about?.below.get(String(index));
    walk(step, value, below, below?.support ?? by, true);
  };

  /** Puts down the single values at and below a place; ids name things and say nothing about them. */
  const leaves = (
    value: unknown,
    isFrame: boolean,
    about: EvidenceNode | undefined,
    by: Support,
    slot: number,
  ): void => {
    const names = namesIn(value);
    if (names.length === 0) {
      const here = found[slot];
      if (here === undefined) found[slot] = opened(isFrame, by);
      else putDown(here, isFrame, by, sets);
      return;
    }
    for (const name of names) {
      const child = childNamed(value, name);
      if (child === undefined || name === 'id') continue;
      const below = about?.below.get(name);
      const isFrameToo = name === 'level' ? isMutual(value, dossier) : name === 'asOf' && value === dossier;
      leaves(child, isFrameToo, below, below?.support ?? by, slot);
    }
  };

  walk(tree, dossier, evidence, evidence.support ?? assertion);
  return found;
};

/** Whether no evidence is about anything inside a place. */
const isBare = (about: EvidenceNode | undefined): boolean => about === undefined || about.below.size === 0;

const isMutual = (value: unknown, dossier: unknown): boolean => isRecord(dossier) && dossier.mutual === value;

/** Most patterns lead to values behind which one thing stands: lists of one, made to measure. */
const opened = (isFrame: boolean, support: Support): LocatedEvidence => ({
  isAlike: false,
  supports: [support],
  reliabilities: isFrame ? [] : [support.reliability],
});

const putDown = (
  { supports, reliabilities }: LocatedEvidence,
  isFrame: boolean,
  support: Support,
  sets: SupportSets,
): void => {
  if (supports.at(-1) !== support && !holds(supports, support, sets)) {
    supports.push(support);
    sets.get(supports)?.add(support);
  }
  if (!isFrame && !reliabilities.includes(support.reliability)) reliabilities.push(support.reliability);
};

/** Long lists of supports as sets: otherwise a list would be searched once for each value. */
type SupportSets = Map<readonly Support[], Set<Support>>;

const holds = (supports: readonly Support[], support: Support, sets: SupportSets): boolean => {
  if (supports.length < FEW) return supports.includes(support);
  const known = sets.get(supports) ?? new Set(supports);
  sets.set(supports, known);
  return known.has(support);
};

/** Below this a list is searched as quickly as a set. */
const FEW = 16;
