/** A promise that rules and their cases keep. `check-rule.ts` says what each asks for. */
export type Law =
  | 'wiring'
  | 'meta'
  | 'words'
  | 'cases'
  | 'expectation'
  | 'runs'
  | 'score-in-range'
  | 'declared-message'
  | 'placeholders'
  | 'closed-answers'
  | 'determinism'
  | 'no-mutation'
  | 'order'
  | 'forgetting'
  | 'better-grade'
  | 'no-clock'
  | 'declared-reads';

/** Something wrong with a rule, a case or a plugin, in words for its author. */
export interface Problem {
  /** Rule id, with the name of the case where one is to blame. */
  readonly where: string;
  /** The promise that is broken. */
  readonly law: Law;
  /** What is wrong and what to do. */
  readonly message: string;
}
