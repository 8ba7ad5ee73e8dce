import {
  type Explainer,
  explainerOf,
  explainFact,
  explainRule,
  factsOf,
  type Plugin,
  type Profile,
  type Rule,
  type Words,
} from '../define/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import type { Assessment } from '../results/index.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { sha256 } from '../util/sha256.ts';
import type { BareEvaluator } from './evaluator.ts';

/** Fingerprints of everything that decided an assessment. */
export interface Digests {
  /** Of the dossier. */
  readonly input: string;
  /** Of the rules: what they declare and decide by, not their code, which the versions name. */
  readonly rules: string;
  /** Of what explains the rules to a reader; absent unless words were handed over. */
  readonly words?: string;
  /** Of the profile. */
  readonly profile: string;
  /** Of the assessment. */
  readonly assessment: string;
}

/**
 * Fingerprints a dossier, the evaluator and an assessment, so that it can be shown later what was judged by what.
 *
 * RFC 8785 canonical JSON, SHA-256 in hexadecimal; the same on every engine. Not part of `assess`, because most
 * callers never ask for it. With `words`, such as `standardWords()`, what explains the rules has a fingerprint too.
 *
 * @throws Error when words are handed over and those of a rule or fact are missing.
 */
export const digestsOf = (
  evaluator: BareEvaluator,
  dossier: NormalisedDossier,
  assessment: Assessment,
  words?: Words,
): Digests => ({
  input: digestOf(dossier),
  rules: digestOf(evaluator.plugins.map(decidedBy)),
  ...(words === undefined
    ? {}
    : { words: digestOf(evaluator.plugins.map((plugin) => explainedBy(plugin, explainerOf(words)))) }),
  profile: digestOf(profileData(evaluator.profile)),
  assessment: digestOf(assessment),
});

const digestOf = (data: unknown): string => sha256(canonicalJson(data));

const profileData = (profile: Profile): unknown => ({ ...profile });

const decidedBy = ({ name, version, rules }: Plugin): unknown => ({ name, version, rules: rules.map(decidesIn) });

/** What decides in a rule: the same whether its words stand in it or apart. */
const decidesIn = (rule: Rule): unknown => {
  const { role, parameters, messages, notApplicable, remedies, cap, losses, gate, answers } = rule;
  const { id, proposition, theme, depth, levels, status, replacedBy, formerIds } = rule.meta;
  return {
    meta: { id, proposition, theme, depth, levels, status, replacedBy, formerIds },
    role,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([key, { value, unit, validFrom, validTo, jurisdiction, dated = [] }]) => [
        key,
        {
          value,
          unit,
          validFrom,
          validTo,
          jurisdiction,
          dated: dated.map((one) => ({ value: one.value, validFrom: one.validFrom, validTo: one.validTo })),
        },
      ]),
    ),
    messages: Object.keys(messages),
    notApplicable: Object.keys(notApplicable),
    remedies: remedies.map((remedy) => ({ id: remedy.id, owner: remedy.owner, after: remedy.after })),
    facts: factsOf(rule).map((fact) => ({ id: fact.id, reads: fact.reads, unit: fact.unit })),
    cap,
    losses: losses?.of ?? {},
    severityAtStep: losses?.severityAtStep,
    gate,
    answers,
  };
};

const explainedBy = ({ name, version, rules }: Plugin, explainer: Explainer): unknown => ({
  name,
  version,
  rules: rules.map((rule) => {
    const { meta, parameters, messages, notApplicable, remedies, losses } = explainRule(explainer, rule);
    const facts = factsOf(rule).map((fact) => {
      const { id, title, question } = explainFact(explainer, fact);
      return { id, title, question };
    });
    return { meta, parameters, messages, notApplicable, remedies, losses, facts };
  }),
});
