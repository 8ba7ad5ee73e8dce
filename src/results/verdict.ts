/** How socially productive, in four steps. Cuts between them are conventions of the profile. */
export type Class = 'weak' | 'mixed' | 'positive' | 'strong';

/** The four classes from worst to best; the index is the rank. */
export const CLASSES: readonly Class[] = ['weak', 'mixed', 'positive', 'strong'];

/**
 * What may be said of a proposition.
 *
 * `insufficient-evidence`: too little is known to say; `not-applicable`: nothing that is asked applies to this subject.
 */
export type Verdict = Class | 'insufficient-evidence' | 'not-applicable';

/** The three propositions of RSA 2020 Public Services. */
export type PropositionId = 'relationships' | 'capabilities' | 'place';

/** The propositions in the order of the founding text. */
export const PROPOSITIONS: readonly PropositionId[] = ['relationships', 'capabilities', 'place'];

/**
 * How many classes the open questions still allow: `settled` one, `leaning` two, `open` three or four.
 */
export type Certainty = 'settled' | 'leaning' | 'open';

/** How far a value can be trusted to be so, best first. For facts it is about the directness of the source. */
export type Grade = 'high' | 'moderate' | 'low' | 'very-low' | 'none';

/** The grades from best to worst. */
export const GRADES: readonly Grade[] = ['high', 'moderate', 'low', 'very-low', 'none'];

/** In whose hands something lies. */
export type Owner = 'mutual' | 'commissioner' | 'parent' | 'partner' | 'policy';

/** The owners in the order reports list them. */
export const OWNERS: readonly Owner[] = ['mutual', 'commissioner', 'parent', 'partner', 'policy'];

/** A score after discounting for evidence: the worst and best that is still possible, and their middle. */
export interface Bounds {
  /** Worst score still possible. Unit: 0 to 1. */
  readonly low: number;
  /** Middle of the two ends. Unit: 0 to 1. */
  readonly centre: number;
  /** Best score still possible. Unit: 0 to 1. */
  readonly high: number;
}
