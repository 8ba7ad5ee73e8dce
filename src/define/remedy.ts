import type { Owner } from '../results/verdict.ts';

/** Something somebody could do about a shortfall. */
export interface Remedy<Message extends string = string> {
  /** Short id inside the rule, kebab-case. */
  readonly id: string;
  /** In whose hands it lies. */
  readonly owner: Owner;
  /** What to do, as a whole sentence without blame. */
  readonly text: string;
  /** What would show that it was done, as a noun phrase. */
  readonly evidence: string;
  /** Messages after which it is offered; absent means after every judgement below a full score. */
  readonly after?: readonly Message[];
}
