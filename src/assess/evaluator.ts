import type { CommissioningCuts, Conventions, PropositionPlan } from '../aggregate/index.ts';
import { type Plugin, type Profile, type Rule, standardProfile } from '../define/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import { DossierError, type Issue } from '../parse/index.ts';
import { type Compiled, compile } from './compose/compile.ts';
import { ConfigurationError } from './compose/configuration-error.ts';
import type { Detail, Detailed } from './run/detail.ts';
import { extensionIssues } from './compose/extensions.ts';
import { ratingIssues } from './compose/rating-issues.ts';
import { run, runForFindings, runForVerdicts } from './run/run.ts';
import { faultsOf } from './compose/wiring.ts';
import { formFaults } from './compose/wiring-form.ts';
import { messageOf } from './run/reading.ts';

/** What an evaluator is made of. */
export interface EvaluatorOptions {
  /** Rule sets and plugins; the order decides nothing but the order in which they are listed. */
  readonly plugins: readonly Plugin[];
  /** Who decided what counts for how much; absent means the standard profile. */
  readonly profile?: Profile;
}

/** Assesses a dossier at a level of detail. */
export type Assess = <Level extends Detail = 'full'>(
  dossier: NormalisedDossier,
  options?: AssessOptions<Level>,
) => Detailed[Level];

/** How a dossier is assessed. */
export interface AssessOptions<Level extends Detail = Detail> {
  /** How much is told; absent means `full`. */
  readonly detail?: Level;
}

/** The plan of an evaluator's sums. */
export interface Arithmetic {
  /** What is summed for each proposition. */
  readonly plans: readonly PropositionPlan[];
  /** Cuts and other numbers of the method. */
  readonly conventions: Conventions;
  /** Numbers of the commissioning answers. */
  readonly commissioning: CommissioningCuts;
  /** Rules that are asked; a rule's outcome stands at its position. */
  readonly rules: readonly Rule[];
}

/** Rules and a profile, made ready once and used for any number of parsed dossiers. It holds no state between calls. */
export interface BareEvaluator {
  /**
   * Assesses one dossier. Never throws for anything a rule does.
   *
   * `detail` says how much is told; absent means `full`. The verdicts are the same at each level.
   *
   * @throws TypeError when it is handed something that `parseDossier` has not made.
   * @throws DossierError when a plugin refuses the data that the dossier holds for it, or a rule is rated that is none,
   * with every issue at once.
   */
  readonly assess: Assess;
  /** What is summed for each proposition and by which numbers; for the analysis of assessments. */
  readonly arithmetic: Arithmetic;
  /** The profile that decides. */
  readonly profile: Profile;
  /** The rule sets and plugins that take part, each once. */
  readonly plugins: readonly Plugin[];
}

/**
 * Composes rule sets and a profile into an evaluator of parsed dossiers: the smallest part that judges.
 *
 * It carries nothing that checks raw input; `createEvaluator` does.
 *
 * @throws ConfigurationError with every fault at once when they do not fit together.
 *
 * @example
 * ```ts
 * import { createBareEvaluator, parseDossier } from 'social-productivity';
 * import { placeRules } from 'social-productivity/rules';
 *
 * const evaluator = createBareEvaluator({ plugins: [placeRules] });
 * const dossier = parseDossier({ schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Example', level: 'organisation' } });
 * const { verdict } = evaluator.assess(dossier).propositions.place; // 'insufficient-evidence'
 * ```
 */
export const createBareEvaluator = ({ plugins, profile = standardProfile }: EvaluatorOptions): BareEvaluator => {
  const { distinct, compiled } = composed(plugins, profile);
  const assess: Assess = <Level extends Detail = 'full'>(
    dossier: NormalisedDossier,
    { detail }: AssessOptions<Level> = {},
  ): Detailed[Level] => {
    const refused = issuesWith(distinct, expectParsed(dossier)).filter(isError);
    if (refused.length > 0) throw new DossierError(refused);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a level that is left out is `full`
    return RUNS[detail ?? ('full' as Level)](compiled, dossier);
  };
  const { plans, conventions, commissioning } = compiled;
  const arithmetic: Arithmetic = { plans, conventions, commissioning, rules: compiled.rules.map(({ rule }) => rule) };
  return { assess, arithmetic, profile, plugins: distinct };
};

/** Without types anything may be handed over as a plugin or a profile: what cannot be read is a fault like another. */
const composed = (
  plugins: readonly Plugin[],
  profile: Profile,
): { readonly distinct: readonly Plugin[]; readonly compiled: Compiled } => {
  const malformed = formFaults(plugins, profile);
  if (malformed.length > 0) throw new ConfigurationError(malformed);
  const distinct = plugins.filter(
    ({ name, version }, i) => plugins.findIndex((other) => other.name === name && other.version === version) === i,
  );
  try {
    const faults = faultsOf(distinct, profile);
    if (faults.length > 0) throw new ConfigurationError(faults);
    return { distinct, compiled: compile(distinct, profile) };
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const message = `They cannot be read: ${messageOf(error)}. Write rules with defineRule and its siblings, and profiles with extendProfile.`;
    throw new ConfigurationError([{ code: 'rule', where: 'plugins and profile', message }]);
  }
};

/** What plugins refuse in the data that a dossier holds for them, and what it rates that is no rule. */
export const issuesWith = (plugins: readonly Plugin[], dossier: NormalisedDossier): readonly Issue[] => [
  ...extensionIssues(plugins, dossier),
  ...ratingIssues(plugins, dossier),
];

/** Whether an issue stops a dossier. */
export const isError = ({ severity }: Issue): boolean => severity === 'error';

const RUNS: { readonly [Level in Detail]: (compiled: Compiled, dossier: NormalisedDossier) => Detailed[Level] } = {
  verdicts: runForVerdicts,
  findings: runForFindings,
  full: run,
};

/**
 * Without types nothing stops a caller from handing over raw JSON, whose absent lists would break rules one by one, or a
 * changed copy, which nothing has checked. What parsing makes is frozen, and no copy of it is.
 */
const expectParsed = (dossier: NormalisedDossier): NormalisedDossier => {
  const given: unknown = dossier;
  if (typeof given === 'object' && given !== null && 'mutual' in given && 'unknowns' in given && Object.isFrozen(given))
    return dossier;
  throw new TypeError(
    'assess takes what parseDossier returns, and not a copy of it, which nothing has checked. Change the JSON and call parseDossier, or hand the JSON to safeAssess.',
  );
};
