import { type AssessResult, createEvaluator, ENGINE_CATALOGUE, type Evaluator } from './assess/index.ts';
import { type Catalogue, catalogueOf, type Plugin, type Profile, type Words } from './define/index.ts';
import { factWords } from './facts/words.ts';
import type { NormalisedDossier } from './models/index.ts';
import type { Assessment, PropositionAssessment, PropositionId } from './results/index.ts';
import { capabilitiesRules } from './rules/capabilities/index.ts';
import { capabilitiesWords } from './rules/capabilities/words.ts';
import { commissioningRules } from './rules/commissioning/index.ts';
import { commissioningWords } from './rules/commissioning/words.ts';
import { placeRules } from './rules/place/index.ts';
import { placeWords } from './rules/place/words.ts';
import { relationshipsRules } from './rules/relationships/index.ts';
import { relationshipsWords } from './rules/relationships/words.ts';
import { tensionsRules } from './rules/tensions/index.ts';
import { tensionsWords } from './rules/tensions/words.ts';
import { vulnerabilityRules } from './rules/vulnerability/index.ts';
import { vulnerabilityWords } from './rules/vulnerability/words.ts';

/** The library's own rule sets: the three propositions and the cross-cuts around every verdict. */
export const standardRuleSets: readonly Plugin[] = [
  relationshipsRules,
  capabilitiesRules,
  placeRules,
  vulnerabilityRules,
  commissioningRules,
  tensionsRules,
];

// An evaluator is composed when it is first asked: who imports the library for one of them waits for no other.
const standardEvaluator: () => Evaluator = /* @__PURE__ */ evaluatorLater(() => standardRuleSets);

/** How {@link assess} and {@link safeAssess} judge. */
export interface StandardOptions {
  /** Who decided what counts for how much, and how much is asked; absent means the standard profile. */
  readonly profile?: Profile;
}

/**
 * Assesses a dossier by the standard rules, under the standard profile or another.
 *
 * Synchronous and pure: the same dossier gives the same bytes. Other rules: `createEvaluator`, which is also quicker for
 * many dossiers under a profile of your own.
 *
 * @throws ConfigurationError when the profile does not fit the standard rules.
 *
 * @example
 * ```ts
 * const dossier = parseDossier({ schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Example', level: 'organisation' } });
 * const { verdict } = assess(dossier).propositions.place; // 'insufficient-evidence'
 * ```
 */
export const assess = (dossier: NormalisedDossier, options: StandardOptions = {}): Assessment =>
  evaluatorFor(options).assess(dossier);

/** Checks an unknown value and assesses it by the standard rules; answers with every issue instead of throwing. */
export const safeAssess = (input: unknown, options: StandardOptions = {}): AssessResult =>
  evaluatorFor(options).safeAssess(input);

/** The evaluator of the profile asked for last is kept: a page or a batch asks for one again and again. */
const evaluatorFor = ({ profile }: StandardOptions): Evaluator => {
  if (profile === undefined) return standardEvaluator();
  if (last?.profile !== profile) last = createEvaluator({ plugins: standardRuleSets, profile });
  return last;
};

let last: Evaluator | undefined;

const relationshipsEvaluator: () => Evaluator = /* @__PURE__ */ evaluatorLater(() => [
  relationshipsRules,
  vulnerabilityRules,
]);
const capabilitiesEvaluator: () => Evaluator = /* @__PURE__ */ evaluatorLater(() => [
  capabilitiesRules,
  vulnerabilityRules,
]);
const placeEvaluator: () => Evaluator = /* @__PURE__ */ evaluatorLater(() => [placeRules, vulnerabilityRules]);

/** Judges proposition 1 alone: value is created through relationships. Loads no rule of the other propositions. */
export const assessRelationships = (dossier: NormalisedDossier): PropositionAssessment =>
  alone(relationshipsEvaluator(), 'relationships', dossier);

/** Judges proposition 2 alone: long-term capabilities and resilience. Loads no rule of the other propositions. */
export const assessCapabilities = (dossier: NormalisedDossier): PropositionAssessment =>
  alone(capabilitiesEvaluator(), 'capabilities', dossier);

/** Judges proposition 3 alone: locally crafted, democratically owned strategies. Loads no rule of the other propositions. */
export const assessPlace = (dossier: NormalisedDossier): PropositionAssessment =>
  alone(placeEvaluator(), 'place', dossier);

/** Keeps of an assessment what bears on one proposition: its own rules, and exposures that would cost one of them. */
const alone = (evaluator: Evaluator, proposition: PropositionId, dossier: NormalisedDossier): PropositionAssessment => {
  const { propositions, exposures, findings, recommendations, gaps, conflicts } = evaluator.assess(dossier);
  const inert = new Set(
    exposures.flatMap(({ exposure, losses }) => (Object.keys(losses).length === 0 ? [exposure] : [])),
  );
  return {
    ...propositions[proposition],
    exposures: exposures.filter(({ exposure }) => !inert.has(exposure)),
    findings: findings.filter(({ rule }) => !inert.has(rule)),
    recommendations: recommendations.filter(({ rule }) => !inert.has(rule)),
    gaps: gaps.filter(({ rules }) => rules.some((rule) => !inert.has(rule))),
    conflicts,
  };
};

/** What explains the standard rules and their facts: for `questions`, `describeCatalogue` and whoever writes them out. */
export const standardWords = (): Words => ({
  rules: [
    relationshipsWords,
    capabilitiesWords,
    placeWords,
    vulnerabilityWords,
    commissioningWords,
    tensionsWords,
  ].flatMap(({ rules }) => rules),
  facts: factWords,
});

/** The English sentences of the standard rules and of the engine, for a report to render assessments with. */
export const standardCatalogue = (): Catalogue => {
  const words = standardWords();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- catalogues put together are one
  return Object.assign(
    {},
    ENGINE_CATALOGUE,
    ...standardRuleSets.map((ruleSet) => catalogueOf(ruleSet, words)),
  ) as Catalogue;
};

function evaluatorLater(plugins: () => readonly Plugin[]): () => Evaluator {
  let evaluator: Evaluator | undefined;
  return () => {
    evaluator ??= createEvaluator({ plugins: plugins() });
    return evaluator;
  };
}
