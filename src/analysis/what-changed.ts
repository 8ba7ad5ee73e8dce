import { type AssessmentVerdicts, createBareEvaluator, type BareEvaluator } from '../assess/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import { PROPOSITIONS, type PropositionId, type Verdict } from '../results/index.ts';
import { deeplyFrozen } from '../util/frozen.ts';
import { itemsByKey, samePlace } from '../util/identity.ts';
import { isRecord } from '../util/json-pointer.ts';

/** What may differ between two assessments of one subject, in the order in which it is swapped. */
export type Factor = 'values-changed' | 'became-known' | 'rules' | 'profile';

/** One step from the earlier assessment to the later one. */
export interface Step {
  /** What was swapped. */
  readonly factor: Factor;
  /** Verdict before the swap. */
  readonly from: Verdict;
  /** Verdict after it. */
  readonly to: Verdict;
  /** How far the centre moved; absent where nothing applies on one side. */
  readonly centre?: number;
  /** How much more is known; negative when less is. Unit: share of the weight. */
  readonly coverage: number;
}

/** An assessment's two ingredients. */
export interface DatedAssessment {
  /** Rules and profile. */
  readonly evaluator: BareEvaluator;
  /** The dossier. */
  readonly dossier: NormalisedDossier;
}

/**
 * Says how much of the difference between two assessments of one subject is due to what.
 *
 * One factor is swapped at a time: first values that were known before and are others now, then what became known or
 * was forgotten, then rules, then the profile. The steps add up to the whole difference; in another order single steps
 * could be others, which is why the order is fixed and told.
 */
export const whatChanged = (
  before: DatedAssessment,
  after: DatedAssessment,
): Readonly<Record<PropositionId, readonly Step[]>> => {
  const otherRules = createBareEvaluator({ plugins: after.evaluator.plugins, profile: before.evaluator.profile });
  const swaps: readonly (readonly [Factor, AssessmentVerdicts])[] = [
    ['values-changed', verdictsOf(before.evaluator, asKnownBefore(after.dossier, before.dossier))],
    ['became-known', verdictsOf(before.evaluator, after.dossier)],
    ['rules', verdictsOf(otherRules, after.dossier)],
    ['profile', verdictsOf(after.evaluator, after.dossier)],
  ];
  const start = verdictsOf(before.evaluator, before.dossier);
  const entries = PROPOSITIONS.map((id): readonly [PropositionId, readonly Step[]] => {
    let last = start.propositions[id];
    const steps = swaps.map(([factor, assessment]): Step => {
      const [was, is] = [last, assessment.propositions[id]];
      last = is;
      const moved =
        was.bounds === undefined || is.bounds === undefined ? {} : { centre: is.bounds.centre - was.bounds.centre + 0 };
      return { factor, from: was.verdict, to: is.verdict, ...moved, coverage: is.coverage - was.coverage + 0 };
    });
    return [id, steps];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each proposition
  return Object.fromEntries(entries) as Record<PropositionId, readonly Step[]>;
};

const verdictsOf = (evaluator: BareEvaluator, dossier: NormalisedDossier): AssessmentVerdicts =>
  evaluator.assess(dossier, { detail: 'verdicts' });

/** The later dossier with just what the earlier one knew: its values where both have one, else the earlier silence. */
const asKnownBefore = (later: NormalisedDossier, earlier: NormalisedDossier): NormalisedDossier => {
  const known = restricted(later, earlier, '');
  return deeplyFrozen({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape stays: only values go
    ...(known as NormalisedDossier),
    asOf: later.asOf,
    // Lists stand in the earlier order, and evidence follows what it is about.
    evidence: later.evidence?.map((item) => ({
      ...item,
      about: item.about.map((pointer) => samePlace(pointer, later, known)),
    })),
  });
};

const restricted = (later: unknown, earlier: unknown, name: string): unknown => {
  if (earlier === undefined) return undefined;
  // What was known before and is not stated now still counts as it did.
  if (later === undefined) return earlier;
  if (Array.isArray(later) && Array.isArray(earlier)) return restrictedList(later, earlier, name);
  if (!isRecord(later) || !isRecord(earlier)) return later;
  return Object.fromEntries(Object.entries(earlier).map(([key, was]) => [key, restricted(later[key], was, key)]));
};

/** Items are matched by key; a list whose items have none is one value. */
const restrictedList = (later: readonly unknown[], earlier: readonly unknown[], name: string): readonly unknown[] => {
  const [is, was] = [itemsByKey(name, later), itemsByKey(name, earlier)];
  if (is === undefined || was === undefined) return later;
  return [...was].map(([key, item]) => restricted(is.get(key), item, ''));
};
