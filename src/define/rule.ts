import type { SubjectLevel } from '../models/index.ts';
import type { Limb, MessageValue, Role } from '../results/finding.ts';
import type { Class, Owner, PropositionId } from '../results/verdict.ts';
import type { Interval } from '../util/interval.ts';
import type { Fact } from './fact.ts';
import type { Parameter, ParameterValue } from './parameter.ts';
import type { Remedy, RemedyOffer } from './remedy.ts';
import type { Source } from './source.ts';

/** How much is asked: `screening` what a reader of the public record can answer, `full` everything. */
export type Depth = 'screening' | 'standard' | 'full';

/** Facts by the name under which a rule is handed them. */
export type Facts = Readonly<Record<string, Fact<unknown>>>;

/** What decides in what a rule says about itself; what explains it is {@link RuleMetaWords}. */
export interface RuleTerms {
  /** Id, `group/noun-phrase` in kebab-case; equal to the file's path. A plugin's group is its namespace. */
  readonly id: `${string}/${string}`;
  /** Proposition it scores; absent means the group of the id, and no proposition for cross-cutting roles. */
  readonly proposition?: PropositionId;
  /** Theme inside the proposition or cross-cut, kebab-case. */
  readonly theme: string;
  /** Least depth of asking at which it is put. */
  readonly depth: Depth;
  /** Kinds of subject it can be asked of; elsewhere it is not applicable, with that reason. */
  readonly levels: readonly [SubjectLevel, ...SubjectLevel[]];
  /** `experimental` may change in a minor release; `deprecated` names its replacement. */
  readonly status: 'stable' | 'experimental' | 'deprecated';
  /** Rule that replaces a deprecated one. */
  readonly replacedBy?: string;
  /** Ids it had before; profiles that name them still work. */
  readonly formerIds?: readonly string[];
}

/** What a rule says about itself to a reader. */
export interface RuleMetaWords {
  /** Short title. */
  readonly title: string;
  /** Why it belongs to its depth. */
  readonly depthReason: string;
  /** What it claims, as one sentence that could be false. */
  readonly claim: string;
  /** Why the claim bears on its proposition. */
  readonly rationale: string;
  /** What a score of 0 stands for. */
  readonly zeroMeans: string;
  /** What a score of 1 stands for. */
  readonly oneMeans: string;
  /** What observation would show the claim to be wrong. */
  readonly falsifiedBy: string;
  /** The other side, where the literature disputes the measure. */
  readonly contested?: string;
  /** Codes of the criteria it covers in `docs/the-propositions.md`, for instance `R1`. */
  readonly criteria?: readonly string[];
  /** Where claim and method come from. */
  readonly sources: readonly [Source, ...Source[]];
}

/** What a rule says about itself. */
export interface RuleMeta extends RuleTerms, RuleMetaWords {}

/** A critical rule's limit: below the threshold the proposition is at most `max`. */
export interface Cap {
  /** Threshold of the discounted score. Unit: 0 to 0.5, so that an unknown answer never caps what is indicated. */
  readonly below: number;
  /** Best class that remains. */
  readonly max: Class;
}

/** What an exposure would take away if it came true; what explains it is {@link LossesWords}. */
export interface LossShares {
  /**
   * Share of each rule's score that would be lost, by rule id; `*` stands for every rule that is not named. Rules that
   * are not loaded are inert. Unit: 0 to 1.
   */
  readonly of: Readonly<Record<string, number>>;
  /**
   * How much of these losses a case brings that somebody rated at 0, ¼, ½, ¾ and 1 of the scale; absent means all. For
   * exposures whose judgement says how severe a case is. Unit: 0 to 1.
   */
  readonly severityAtStep?: readonly [number, number, number, number, number];
}

/** What explains the losses of an exposure. */
export interface LossesWords {
  /** Why these rules and these shares. */
  readonly meaning: string;
  /** Where the shares come from. */
  readonly source: Source;
}

/** What an exposure would take away if it came true, and why. */
export interface Losses extends LossShares, LossesWords {}

/**
 * What a gate is for: `willingness` whether somebody buys, `condition` what stands in the way, `finance` how far the
 * mutual could pay itself.
 */
export type GateKind = 'willingness' | 'condition' | 'finance';

/** What `judge` answers. */
export interface Judged {
  /** Score, or every score that is still possible. Unit: 0 to 1; for a gate, see {@link GateKind}. */
  readonly score: number | Interval;
  /** How much of the declared losses this case would bring; exposures only, absent means all. Unit: 0 to 1. */
  readonly severity?: number;
  /** Key of the message that says why. */
  readonly message: string;
  /** Values for the placeholders of the message. */
  readonly data?: Readonly<Record<string, MessageValue>>;
  /** In whose hands the shortfall lies here; absent means the owners of the remedies that apply. */
  readonly inHandsOf?: readonly Owner[];
  /** Answer from the closed list; determinations only. */
  readonly answer?: string;
  /** Parts of the test; determinations only. */
  readonly limbs?: readonly Limb[];
}

/** A worked example: part of a dossier and what the rule says of it. It is test and documentation at once. */
export interface RuleExample {
  /** A sentence about the world. */
  readonly name: string;
  /** Dossier without version, name and date, which the tester adds. Plain JSON. */
  readonly dossier: Readonly<Record<string, unknown>>;
  /** What the rule concludes. */
  readonly expect: {
    /** Outcome of the finding. */
    readonly outcome: 'judged' | 'unknown' | 'not-applicable';
    /** Message key; absent means that any will do. */
    readonly message?: string;
    /** Score before discounting; absent means that any will do. */
    readonly score?: number | Interval;
    /** Answer from the closed list; determinations only. */
    readonly answer?: string;
  };
}

/**
 * A rule as the engine runs it: what decides. Write one with {@link defineRule} and its siblings.
 *
 * What explains it to a reader is in the rule too where its author wrote both in one place (a {@link WholeRule}), or
 * stands apart in {@link RuleWords}.
 */
export interface Rule {
  /** What it is, where it belongs and when it is asked. */
  readonly meta: RuleTerms;
  /** What it does. */
  readonly role: Role;
  /** Facts it cannot do without: when one is not known the engine answers `unknown` itself. */
  readonly needs: Facts;
  /** Facts it can use when they are known. */
  readonly uses: Facts;
  /** Its numbers by name. */
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  /** Its sentences by key; only their placeholders where the sentences stand apart. */
  readonly messages: Readonly<Record<string, string>>;
  /** Reasons why it may not apply, by key; empty where the sentences stand apart. */
  readonly notApplicable: Readonly<Record<string, string>>;
  /** Says whether it applies, or the key of the reason why not; absent means always. */
  readonly applies?: ((facts: Readonly<Record<string, unknown>>) => true | string) | undefined;
  /** Decides. */
  readonly judge: (facts: Readonly<Record<string, unknown>>, parameters: Readonly<Record<string, number>>) => Judged;
  /** What could be done, and by whom. */
  readonly remedies: readonly RemedyOffer[];
  /** Its limit, if it is critical; a profile can set or lift it. */
  readonly cap?: Cap | undefined;
  /** What it would take away; exposures only. */
  readonly losses?: LossShares | undefined;
  /** What kind of gate it is; gates only. */
  readonly gate?: GateKind | undefined;
  /** Its closed list of answers; determinations only. */
  readonly answers?: readonly string[] | undefined;
  /** Worked examples. */
  readonly examples: readonly RuleExample[];
}

/** A rule with everything that explains it. */
export interface WholeRule extends Omit<Rule, 'meta' | 'parameters' | 'remedies' | 'losses'> {
  /** What it says about itself. */
  readonly meta: RuleMeta;
  /** Its numbers by name. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** What could be done, and by whom. */
  readonly remedies: readonly Remedy[];
  /** What it would take away; exposures only. */
  readonly losses?: Losses | undefined;
}

/** Whether a rule has a scale on which a person can place a subject: gates and determinations have none. */
export const isRateable = ({ role }: Pick<Rule, 'role'>): boolean => role !== 'gate' && role !== 'determination';

/** The id of a rule and those it had before: whoever names one of them means it. */
export const idsOfRule = ({ meta }: Pick<Rule, 'meta'>): readonly string[] => [meta.id, ...(meta.formerIds ?? [])];
