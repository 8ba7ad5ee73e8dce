import type { Limb, Role } from '../results/finding.ts';
import type { Owner } from '../results/verdict.ts';
import type { Interval } from '../util/interval.ts';
import type { Apart, Fact } from './fact.ts';
import type { WithData } from './message.ts';
import type { Parameter, ParameterValue, ParameterWords } from './parameter.ts';
import type { Remedy, RemedyOffer, RemedyWords } from './remedy.ts';
import type {
  Cap,
  Facts,
  GateKind,
  Losses,
  LossesWords,
  LossShares,
  Rule,
  RuleExample,
  RuleMeta,
  RuleMetaWords,
  RuleTerms,
} from './rule.ts';

/** Values of the facts a rule needs: all known. */
export type KnownFacts<Needs extends Facts> = { readonly [Name in keyof Needs]: ValueOf<Needs[Name]> };

/** Values of the facts a rule can use: each may be `undefined`. */
export type MaybeFacts<Uses extends Facts> = { readonly [Name in keyof Uses]: ValueOf<Uses[Name]> | undefined };

/** One of the declared messages with its placeholders filled, and the score it goes with. */
export type Judgement<Messages extends Readonly<Record<string, string>>, More = unknown> = {
  readonly [Key in keyof Messages]: {
    /** Score, or every score that is still possible. Unit: 0 to 1. */
    readonly score: number | Interval;
    /** Key of the message that says why. */
    readonly message: Key;
    /** Who could change it here; absent means the owners of the remedies that apply. */
    readonly inHandsOf?: readonly Owner[];
  } & WithData<Messages[Key]> &
    More;
}[keyof Messages];

/**
 * What an author writes to declare a rule: everything in one place, or what decides alone.
 *
 * The words of a rule may stand apart, as {@link RuleWords} in a file beside it, so that a program that only judges does
 * not carry them. A message then shows only its placeholders (`'{low:percent} {high:percent}'`), a reason is empty.
 */
export interface RuleSpec<
  Needs extends Facts,
  Uses extends Facts,
  Parameters extends Readonly<Record<string, Parameter | NumberAlone>>,
  Messages extends Readonly<Record<string, string>>,
  Reasons extends Readonly<Record<string, string>>,
  More = unknown,
> {
  /** What the rule says about itself. */
  readonly meta: RuleMeta | (RuleTerms & Apart<RuleMetaWords>);
  /** Facts it cannot do without. */
  readonly needs: Needs;
  /** Facts it can use when they are known. */
  readonly uses?: Uses;
  /** Its numbers by name; `{}` when it turns on none. */
  readonly parameters: Parameters;
  /** Its sentences by key; every placeholder is a type. */
  readonly messages: Messages;
  /** Reasons why it may not apply, by key. */
  readonly notApplicable?: Reasons;
  /** Says whether it applies, or why not. Every fact may be `undefined` here. */
  readonly applies?: (facts: MaybeFacts<Needs & Uses>) => true | (keyof Reasons & string);
  /** Decides; pure and synchronous. */
  readonly judge: (
    facts: KnownFacts<Needs> & MaybeFacts<Uses>,
    parameters: { readonly [Name in keyof Parameters]: number },
  ) => Judgement<Messages, More>;
  /** What could be done, and by whom; `[]` only where nobody can do anything. */
  readonly remedies: readonly (Remedy<keyof Messages & string> | OfferAlone<keyof Messages & string>)[];
  /** Worked examples, which are tests and documentation at once. */
  readonly examples?: readonly RuleExample[];
}

type Empty = Readonly<Record<never, never>>;
type Numbers = Readonly<Record<string, Parameter | NumberAlone>>;
type NumberAlone = ParameterValue & Apart<ParameterWords>;
type OfferAlone<Message extends string> = RemedyOffer<Message> & Apart<RemedyWords>;
type Texts = Readonly<Record<string, string>>;

/** Declares a rule that scores a proposition: 0 is `zeroMeans`, 1 is `oneMeans`. */
export const defineRule = <
  const Needs extends Facts,
  const Parameters extends Numbers,
  const Messages extends Texts,
  const Uses extends Facts = Empty,
  const Reasons extends Texts = Empty,
>(
  spec: RuleSpec<Needs, Uses, Parameters, Messages, Reasons> & { readonly cap?: Cap },
): Rule => ruleOf('quality', spec, { cap: spec.cap });

/** Declares an exposure: its score says how exposed the subject is, its losses what would then be gone. */
export const defineExposure = <
  const Needs extends Facts,
  const Parameters extends Numbers,
  const Messages extends Texts,
  const Uses extends Facts = Empty,
  const Reasons extends Texts = Empty,
>(
  spec: RuleSpec<Needs, Uses, Parameters, Messages, Reasons> & {
    readonly losses: Losses | (LossShares & Apart<LossesWords>);
  },
): Rule => ruleOf('exposure', spec, { losses: spec.losses });

/**
 * Declares a gate, asked of each intervention in each context.
 *
 * Scores: a `willingness` gate 1 for running or procured, at least the profile's `willing` cut for budgeted; a
 * `condition` 1 where it passes, 0.5 where it can be mended, 0 where it blocks; `finance` the share of the cost that
 * the mutual could pay itself, at most 1.
 */
export const defineGate = <
  const Needs extends Facts,
  const Parameters extends Numbers,
  const Messages extends Texts,
  const Uses extends Facts = Empty,
  const Reasons extends Texts = Empty,
>(
  spec: RuleSpec<Needs, Uses, Parameters, Messages, Reasons> & { readonly gate: GateKind },
): Rule => ruleOf('gate', spec, { gate: spec.gate });

/** Declares a tension: two goods that pull apart. Its score says how strongly; it never moves a verdict. */
export const defineTension = <
  const Needs extends Facts,
  const Parameters extends Numbers,
  const Messages extends Texts,
  const Uses extends Facts = Empty,
  const Reasons extends Texts = Empty,
>(
  spec: RuleSpec<Needs, Uses, Parameters, Messages, Reasons>,
): Rule => ruleOf('tension', spec, {});

/** Declares a determination: a test that answers in a closed list of its own and names the part that fails. */
export const defineDetermination = <
  const Needs extends Facts,
  const Parameters extends Numbers,
  const Messages extends Texts,
  const Answers extends readonly [string, ...string[]],
  const Uses extends Facts = Empty,
  const Reasons extends Texts = Empty,
>(
  spec: RuleSpec<
    Needs,
    Uses,
    Parameters,
    Messages,
    Reasons,
    { readonly answer: Answers[number]; readonly limbs?: readonly Limb[] }
  > & { readonly answers: Answers },
): Rule => ruleOf('determination', spec, { answers: spec.answers });

/**
 * Forgets the author's types, which have done their work: the engine hands `judge` exactly the facts and parameters
 * that the spec declares.
 */
const ruleOf = (
  role: Role,
  // biome-ignore lint/suspicious/noExplicitAny: the one place where five generics are erased together.
  spec: RuleSpec<any, any, any, any, any, any>,
  extra: Pick<Rule, 'cap' | 'losses' | 'gate' | 'answers'>,
): Rule => ({
  meta: spec.meta,
  role,
  needs: spec.needs,
  uses: spec.uses ?? {},
  parameters: spec.parameters,
  messages: spec.messages,
  notApplicable: spec.notApplicable ?? {},
  applies: spec.applies,
  judge: spec.judge,
  remedies: spec.remedies,
  examples: spec.examples ?? [],
  ...extra,
});

type ValueOf<Answer> = Answer extends Fact<infer Value> ? Value : never;
