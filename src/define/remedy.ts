import type { Owner } from '../results/verdict.ts';

/** What decides in a remedy; what explains it is {@link RemedyWords}. */
export interface RemedyOffer<Message extends string = string> {
  /** Short id inside the rule, kebab-case. */
  readonly id: string;
  /** In whose hands it lies. */
  readonly owner: Owner;
  /** Messages after which it is offered; absent means after every judgement below a full score. */
  readonly after?: readonly Message[];
}

/** What a remedy says to a reader. */
export interface RemedyWords {
  /** What to do, as a whole sentence without blame. */
  readonly text: string;
  /** What would show that it was done, as a noun phrase. */
  readonly evidence: string;
}

/** Something somebody could do about a shortfall. */
export interface Remedy<Message extends string = string> extends RemedyOffer<Message>, RemedyWords {}
