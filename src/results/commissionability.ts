/** What would happen if somebody were asked to fund an offer, worst first; `unknown` when the answer is open. */
export type Commissionability =
  | 'not-now'
  | 'pilot-only'
  | 'self-fundable'
  | 'commissionable-with-changes'
  | 'commissionable'
  | 'unknown';

/** The settled answers from worst to best; the index is the rank. */
export const COMMISSIONABILITIES: readonly Exclude<Commissionability, 'unknown'>[] = [
  'not-now',
  'pilot-only',
  'self-fundable',
  'commissionable-with-changes',
  'commissionable',
];

/** Where one gate stands; `open` means that it is not known. */
export type GateState = 'passes' | 'mendable' | 'blocks' | 'open';

/** One intervention in one commissioning context. */
export interface CommissionabilityResult {
  /** Intervention id. */
  readonly intervention: string;
  /** Commissioning context id; absent when the dossier names none. */
  readonly context?: string;
  /** The answer. */
  readonly answer: Commissionability;
  /** Answer if every open question goes the wrong way. */
  readonly floor: Exclude<Commissionability, 'unknown'>;
  /** Answer if every open question goes the right way. */
  readonly ceiling: Exclude<Commissionability, 'unknown'>;
  /** Each gate by rule id. */
  readonly gates: readonly {
    /** Gate; rule id. */
    readonly rule: string;
    /** How it stands. */
    readonly state: GateState;
  }[];
  /** Gates that must be mended, or that block; rule ids. */
  readonly changes: readonly string[];
  /** Gates whose state is not known and could move the answer; rule ids. */
  readonly open: readonly string[];
}
