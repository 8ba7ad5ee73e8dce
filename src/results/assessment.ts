import type { CommissionabilityResult } from './commissionability.ts';
import type { Finding, MessageRef } from './finding.ts';
import type { PropositionResult } from './proposition.ts';
import type { Class, Owner, PropositionId, Verdict } from './verdict.ts';

/** Schema id of the assessments that this version writes. The number is the major result version. */
export const ASSESSMENT_SCHEMA = 'social-productivity/assessment/2';

/** The name under which losses speak of every rule that they do not name. */
export const EVERY_OTHER_RULE = '*';

/** A rule set or plugin that took part. */
export interface PluginStamp {
  /** Package name. */
  readonly name: string;
  /** Package version. */
  readonly version: string;
  /** Share of each proposition's weight that rests on this plugin's live rules. Unit: 0 to 1. */
  readonly shares: Readonly<Record<PropositionId, number>>;
}

/** The profile that decided weights, cuts and what was asked. */
export interface ProfileStamp {
  /** Profile id. */
  readonly id: string;
  /** Profile version. */
  readonly version: string;
  /** Who decided it. */
  readonly decidedBy: string;
  /** When it was decided. ISO date. */
  readonly decidedOn: string;
  /** When it is to be reviewed; absent when nobody said. ISO date. */
  readonly reviewOn?: string;
}

/** One exposure and what it would take away. */
export interface ExposureResult {
  /** Rule id. */
  readonly exposure: string;
  /** Where it stands: shown, claimed on a weak source, possible, ruled out, not answered, or not asked. */
  readonly state: 'established' | 'claimed' | 'possible' | 'absent' | 'unanswered' | 'not-applicable';
  /** Share of each rule's score that would be lost; `*` for every rule not named. Rules that are loaded only. Unit: 0 to 1. */
  readonly losses: Readonly<Record<string, number>>;
  /** How much of these losses this case would bring; absent means all. Unit: 0 to 1. */
  readonly severity?: number;
  /** Propositions whose verdict falls if this exposure alone comes true. */
  readonly topples: readonly PropositionId[];
}

/** A question whose answer is missing. */
export interface Gap {
  /** Fact that is not, or only partly, known. */
  readonly fact: string;
  /** Rules that wait for it; ids. */
  readonly rules: readonly string[];
  /** Where the answer would stand; JSON pointers, `*` for every item of a list. */
  readonly asks: readonly string[];
  /** Why it is absent, where the dossier says. */
  readonly reason?: 'not-asked' | 'not-collected' | 'withheld' | 'disputed';
  /** Weight that waits for the answer, summed over propositions. Unit: share of a proposition, 0 to 3. */
  readonly weight: number;
  /** `missing`: nothing known; `partial`: known in part; `weak`: known on weak evidence only. */
  readonly kind: 'missing' | 'partial' | 'weak';
}

/** One value that evidence disagrees about, or one rule that ratings see otherwise than the facts or than each other. */
export interface Conflict {
  /** JSON pointer to the value; for a rule to the first of its ratings. */
  readonly about: string;
  /** Id of the rule that is rated otherwise; absent for a value. */
  readonly rule?: string;
  /** Every reading, best grade first. */
  readonly readings: readonly {
    /** The value that is supported; for a rule the score by its facts as `low` and `high`, or what was rated. Plain JSON. */
    readonly value: unknown;
    /** Evidence items behind it; ids. */
    readonly evidence: readonly string[];
    /** In which role it was rated; absent for what is no rating. */
    readonly by?: string;
    /** Whether it takes part in the range, or is only listed because better evidence exists. */
    readonly counts: boolean;
  }[];
}

/** Something somebody could do, with what would show that it was done. */
export interface Recommendation extends MessageRef {
  /** Rule whose shortfall it answers. */
  readonly rule: string;
  /** Who could do it. */
  readonly owner: Owner;
  /** Score that the rule still lacks at its centre, times the rule's share. Unit: 0 to 1. */
  readonly reach: number;
  /** Catalogue key of the evidence that would show it. */
  readonly evidence: string;
}

/** The overall class, when the profile asks for one. */
export interface OverallResult {
  /** Class of the mean centre, limited by the weakest proposition. */
  readonly verdict: Verdict;
  /** Proposition that limits it; absent when none does. */
  readonly limitedBy?: PropositionId;
  /** Class of the mean centre before limiting; absent without verdict. */
  readonly ofMean?: Class;
  /** True when the same reading of the stressed propositions is lower. */
  readonly vulnerable: boolean;
}

/**
 * An assessment: plain JSON that says what was found, on what, and what is not known.
 *
 * It holds message ids and data, never sentences: a catalogue and a report turn it into words, in any language and
 * long after its rules have changed. It does not name its subject: nothing in it depends on who that is.
 */
export interface Assessment {
  /** Schema id. */
  readonly schema: typeof ASSESSMENT_SCHEMA;
  /** The engine that wrote it. */
  readonly engine: {
    /** Package name. */
    readonly name: string;
    /** Package version. */
    readonly version: string;
  };
  /** Rule sets and plugins that took part, in order of loading. */
  readonly plugins: readonly PluginStamp[];
  /** The profile that decided. */
  readonly profile: ProfileStamp;
  /** What kind of subject was assessed. */
  readonly level: string;
  /** Date the assessment speaks for. ISO date. */
  readonly asOf: string;
  /** The three verdicts. */
  readonly propositions: Readonly<Record<PropositionId, PropositionResult>>;
  /** Overall class; absent unless the profile asks for it. */
  readonly overall?: OverallResult;
  /** Exposures by id. */
  readonly exposures: readonly ExposureResult[];
  /** Each offer in each context. */
  readonly commissionability: readonly CommissionabilityResult[];
  /** Every finding, by rule id, then intervention and context. */
  readonly findings: readonly Finding[];
  /** What could be done and by whom, widest reach first. */
  readonly recommendations: readonly Recommendation[];
  /** What is not known, heaviest first. */
  readonly gaps: readonly Gap[];
  /** Values that evidence disagrees about. */
  readonly conflicts: readonly Conflict[];
}
