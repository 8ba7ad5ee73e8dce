import type { Interval } from '../util/interval.ts';
import type { Bounds, Grade, Owner, PropositionId } from './verdict.ts';

/**
 * What a rule does: `quality` scores a proposition, `exposure` names a vulnerability, `gate` asks whether an offer
 * would be funded, `tension` shows two goods that pull apart, `determination` answers in a closed list of its own.
 */
export type Role = 'quality' | 'exposure' | 'gate' | 'tension' | 'determination';

/** A value that fills a placeholder of a message. Plain numbers and words; formatting is the report's affair. */
export type MessageValue = string | number | readonly string[];

/** A message by id, with what fills its placeholders. The sentence is made when it is rendered. */
export interface MessageRef {
  /** Catalogue key, for instance `capabilities/prevention-share#early`. */
  readonly message: string;
  /** Values for the placeholders of the message; `{}` when it has none. */
  readonly data: Readonly<Record<string, MessageValue>>;
}

/** One fact that a rule looked at, and where its value stands. */
export interface Read {
  /** Fact id, for instance `interventions.prevention-share`. */
  readonly fact: string;
  /** What the fact answered; absent when it is not known. Plain JSON. */
  readonly answer?: unknown;
  /** Concrete JSON pointers to the dossier values behind the answer; empty when none is known. */
  readonly pointers: readonly string[];
  /** Ids of the evidence items that stand behind those values; empty means bare assertions. */
  readonly evidence: readonly string[];
  /** Reliability of the answer, from the grades of its evidence. Unit: 0 to 1; absent when nothing was known. */
  readonly reliability?: number;
}

/** What every finding says, whatever its outcome. */
export interface FindingBase extends MessageRef {
  /** Rule id. */
  readonly rule: string;
  /** Name of the plugin (or built-in rule set) that brought the rule. */
  readonly plugin: string;
  /** What the rule does. */
  readonly role: Role;
  /** Proposition that the rule scores; absent for cross-cutting roles. */
  readonly proposition?: PropositionId;
  /** Theme inside the proposition or cross-cut. */
  readonly theme: string;
  /** Intervention the finding is about; gates only. */
  readonly intervention?: string;
  /** Commissioning context the finding is about; gates only, absent when the dossier has none. */
  readonly context?: string;
  /** Everything the rule looked at. */
  readonly reads: readonly Read[];
  /** Parameter values the rule was given, by name. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** The rule had what it needs and reached a score. */
export interface JudgedFinding extends FindingBase {
  /** Tells the four kinds of finding apart. */
  readonly outcome: 'judged';
  /** Score as judged, before evidence is weighed. */
  readonly score: Interval;
  /** Weakest reliability among the values the rule needed. Unit: 0 to 1. */
  readonly reliability: number;
  /** The grade that reliability comes nearest to from below; words for a report. */
  readonly grade: Grade;
  /** Score after discounting by reliability. */
  readonly bounds: Bounds;
  /** Scores of the single readings where evidence of the best grade conflicts; absent without conflict. */
  readonly readings?: readonly Interval[];
  /** What people say who rated the rule; only where that narrows what the facts leave open. */
  readonly rated?: RatedBy;
  /** In whose hands the distance to a full score lies; empty when nothing is short or nobody can change it. */
  readonly inHandsOf: readonly Owner[];
  /** Answer from the rule's own closed list; determinations only. */
  readonly answer?: string;
  /** Parts of the test that fail or cannot be told, in the rule's words; determinations only. */
  readonly limbs?: readonly Limb[];
}

/** What ratings add to a finding: a judgement, never a measurement. */
export interface RatedBy {
  /** Roles of those who rated; only the best evidenced ratings count. */
  readonly by: readonly string[];
  /** What they say: from the lowest of their steps to the highest. Unit: 0 to 1. */
  readonly score: Interval;
  /** Score by the facts alone; absent where they say nothing. */
  readonly facts?: Interval;
  /** Grade of that score; absent where they say nothing. */
  readonly factsGrade?: Grade;
  /** Concrete JSON pointers to the ratings. */
  readonly pointers: readonly string[];
  /** Ids of the evidence items that stand behind the ratings; empty means bare assertions. */
  readonly evidence: readonly string[];
  /** Reliability of the ratings, at most that of moderate evidence. Unit: 0 to 1. */
  readonly reliability: number;
}

/** One part of a determination. */
export interface Limb {
  /** Short name, for instance `s33(6)(c)`. */
  readonly limb: string;
  /** Whether this part holds. */
  readonly state: 'holds' | 'fails' | 'doubtful' | 'unknown';
}

/** A fact the rule needs is not known: every score stays possible. */
export interface UnknownFinding extends FindingBase {
  /** Tells the four kinds of finding apart. */
  readonly outcome: 'unknown';
  /** Ids of the facts that are missing. */
  readonly missing: readonly string[];
}

/** The rule does not concern this subject; its weight goes to its neighbours and the reason is given. */
export interface NotApplicableFinding extends FindingBase {
  /** Tells the four kinds of finding apart. */
  readonly outcome: 'not-applicable';
}

/** The rule or a fact it needs broke: counted as not known, never as not applicable. */
export interface ErroredFinding extends FindingBase {
  /** Tells the four kinds of finding apart. */
  readonly outcome: 'errored';
  /** What went wrong, for the author of the rule; the first line of the error, at most 200 characters. */
  readonly error: string;
  /** Which promise was broken: a fact or the rule threw, or it answered outside what it declares. */
  readonly fault: 'fact' | 'threw' | 'score' | 'message' | 'answer' | 'data';
}

/** What a rule concluded about one dossier. */
export type Finding = JudgedFinding | UnknownFinding | NotApplicableFinding | ErroredFinding;
