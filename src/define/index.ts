export { type Anchors, type AnchorSentences, anchorCatalogueOf } from './anchors.ts';
export { catalogueOf, factsOf } from './catalogue.ts';
export type { ConventionName, Conventions } from './conventions.ts';
export { RELIABILITY_OF, standardConventions } from './conventions.ts';
export { conventionWords, sourceGradesWords } from './conventions.words.ts';
export type { Judgement, KnownFacts, MaybeFacts, RuleSpec } from './define-rule.ts';
export { defineDetermination, defineExposure, defineGate, defineRule, defineTension } from './define-rule.ts';
export type { Apart, Fact, FactDossier, FactSpec, FactText, Offer, OfferFactSpec, WholeFact } from './fact.ts';
export { defineFact, defineOfferFact } from './fact.ts';
export type { DataOf, Format, WithData } from './message.ts';
export type { DatedNumber, DatedValue, Parameter, ParameterValue, ParameterWords, Unit } from './parameter.ts';
export { valueOn } from './parameter.ts';
export type { Catalogue, ExtensionSchema, Plugin } from './plugin.ts';
export { API_VERSION, definePlugin } from './plugin.ts';
export type { AskedRules, Profile, ProfileChanges, SourceGrades } from './profile.ts';
export { extendProfile, fullProfile, screeningProfile, standardProfile } from './profile.ts';
export type { Remedy, RemedyOffer, RemedyWords } from './remedy.ts';
export type {
  Cap,
  Depth,
  Facts,
  GateKind,
  Judged,
  Losses,
  LossesWords,
  LossShares,
  Rule,
  RuleExample,
  RuleMeta,
  RuleMetaWords,
  RuleTerms,
  WholeRule,
} from './rule.ts';
export { idsOfRule, isRateable } from './rule.ts';
export { EVERY_OTHER_RULE } from '../results/assessment.ts';
export type { Source } from './source.ts';
export type { Limb, MessageValue } from '../results/finding.ts';
export type { Explainer, FactWords, NumberWords, RuleWords, Words } from './words.ts';
export { explainerOf, explainFact, explainRule } from './words.ts';
