import type { Plugin, Profile } from '../define/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import type { Assessment } from '../results/index.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { sha256 } from '../util/sha256.ts';
import type { Evaluator } from './evaluator.ts';

/** Fingerprints of everything that decided an assessment. */
export interface Digests {
  /** Of the dossier. */
  readonly input: string;
  /** Of the rules: what they declare, not their code, which the versions name. */
  readonly rules: string;
  /** Of the profile. */
  readonly profile: string;
  /** Of the assessment. */
  readonly assessment: string;
}

/**
 * Fingerprints a dossier, the evaluator and an assessment, so that it can be shown later what was judged by what.
 *
 * RFC 8785 canonical JSON, SHA-256 in hexadecimal; the same on every engine. Not part of `assess`, because most
 * callers never ask for it.
 */
export const digestsOf = (evaluator: Evaluator, dossier: NormalisedDossier, assessment: Assessment): Digests => ({
  input: digestOf(dossier),
  rules: digestOf(evaluator.plugins.map(declaredBy)),
  profile: digestOf(profileData(evaluator.profile)),
  assessment: digestOf(assessment),
});

const digestOf = (data: unknown): string => sha256(canonicalJson(data));

const profileData = (profile: Profile): unknown => ({ ...profile });

const declaredBy = ({ name, version, rules }: Plugin): unknown => ({
  name,
  version,
  rules: rules.map(({ meta, role, parameters, messages, needs, uses, losses }) => ({
    meta,
    role,
    parameters,
    messages,
    facts: [...Object.values(needs), ...Object.values(uses)].map(({ id, reads, unit }) => ({ id, reads, unit })),
    losses: losses?.of ?? {},
    ...(losses?.severityAtStep === undefined ? {} : { severityAtStep: losses.severityAtStep }),
  })),
});
