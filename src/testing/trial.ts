import { createEvaluator } from '../assess/index.ts';
import { API_VERSION, extendProfile, type Fact, type Facts, type Rule, standardProfile } from '../define/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import { safeParseDossier } from '../parse/index.ts';
import type { Finding } from '../results/index.ts';

/** One rule on trial: put a dossier before it, get what it finds. */
export interface Trial {
  /** The rule. */
  readonly rule: Rule;
  /** What the rule finds; one finding, or for a gate one for each offer. */
  readonly findings: (dossier: NormalisedDossier) => readonly Finding[];
}

/** Loads a rule alone, under a profile that asks everything. `watch` may wrap each fact. */
export const trialOf = (rule: Rule, watch: (fact: Fact<unknown>) => Fact<unknown> = (fact) => fact): Trial => {
  const watched = { ...rule, needs: mapFacts(rule.needs, watch), uses: mapFacts(rule.uses, watch) };
  const evaluator = createEvaluator({
    plugins: [
      {
        name: 'social-productivity/testing',
        version: '1.0.0',
        namespace: rule.meta.id.split('/')[0] ?? '',
        apiVersion: API_VERSION,
        description: 'One rule on trial.',
        licence: 'MIT',
        rules: [watched],
        themes: {},
      },
    ],
    profile: EVERYTHING,
  });
  return { rule, findings: (dossier) => evaluator.assess(dossier).findings };
};

/** A dossier when the input is one; `undefined` when it is not, for instance because a needed value was taken out. */
export const parsed = (input: unknown): NormalisedDossier | undefined => {
  const result = safeParseDossier(input);
  return result.ok ? result.dossier : undefined;
};

/** What a finding says, without where it read it: what must not depend on order. */
export const summaryOfFindings = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings.map((finding) => [
      finding.intervention ?? '',
      finding.context ?? '',
      finding.outcome,
      finding.message,
      finding.data,
      finding.outcome === 'judged' ? [finding.score, finding.answer ?? '', finding.limbs ?? []] : [],
    ]),
  );

const EVERYTHING = /* @__PURE__ */ extendProfile(standardProfile, {
  id: 'trial',
  version: '1.0.0',
  title: 'Trial',
  decidedBy: 'the tester',
  decidedOn: standardProfile.decidedOn,
  rationale: 'A rule on trial is asked whatever its depth.',
  asks: 'all',
});

const mapFacts = (facts: Facts, watch: (fact: Fact<unknown>) => Fact<unknown>): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, watch(fact)]));
