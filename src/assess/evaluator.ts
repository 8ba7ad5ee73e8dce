import { type Plugin, type Profile, standardProfile } from '../define/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import type { Assessment } from '../results/index.ts';
import { compile } from './compile.ts';
import { ConfigurationError } from './configuration-error.ts';
import { run } from './run.ts';
import { faultsOf } from './wiring.ts';

/** What an evaluator is made of. */
export interface EvaluatorOptions {
  /** Rule sets and plugins; the order decides nothing but the order in which they are listed. */
  readonly plugins: readonly Plugin[];
  /** Who decided what counts for how much; absent means the standard profile. */
  readonly profile?: Profile;
}

/** Rules and a profile, made ready once and used for any number of dossiers. It holds no state between calls. */
export interface Evaluator {
  /** Assesses one dossier. Never throws for anything a rule does. */
  readonly assess: (dossier: NormalisedDossier) => Assessment;
  /** The profile that decides. */
  readonly profile: Profile;
  /** The rule sets and plugins that take part, each once. */
  readonly plugins: readonly Plugin[];
}

/**
 * Composes rule sets and a profile into an evaluator.
 *
 * @throws ConfigurationError with every fault at once when they do not fit together.
 *
 * @example
 * ```ts
 * import { createEvaluator, parseDossier, standardRuleSets } from 'social-productivity';
 * import { screeningProfile } from 'social-productivity/define';
 *
 * const evaluator = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
 * const dossier = parseDossier({ schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Example', level: 'organisation' } });
 * const { verdict } = evaluator.assess(dossier).propositions.place; // 'insufficient-evidence'
 * ```
 */
export const createEvaluator = ({ plugins, profile = standardProfile }: EvaluatorOptions): Evaluator => {
  const distinct = plugins.filter(
    ({ name, version }, i) => plugins.findIndex((other) => other.name === name && other.version === version) === i,
  );
  const faults = faultsOf(distinct, profile);
  if (faults.length > 0) throw new ConfigurationError(faults);
  const compiled = compile(distinct, profile);
  return { assess: (dossier) => run(compiled, dossier), profile, plugins: distinct };
};
