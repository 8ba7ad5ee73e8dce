import type { NormalisedDossier } from '../../models/index.ts';
import type { Finding } from '../../results/index.ts';
import type { Law } from '../problem.ts';
import type { Trial } from '../trial.ts';

/** One case on trial. */
export interface LawContext {
  /** The rule. */
  readonly trial: Trial;
  /** The dossier as it was written. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The dossier as it is judged. */
  readonly dossier: NormalisedDossier;
  /** What the rule found. */
  readonly found: readonly Finding[];
}

/** A promise that can be tested on any case. */
export interface CaseLaw {
  /** Its name. */
  readonly law: Law;
  /** What breaks it; empty when it is kept. */
  readonly check: (hearing: LawContext) => readonly string[];
}
