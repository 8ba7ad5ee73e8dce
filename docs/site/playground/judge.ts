import {
  type Assessment,
  createEvaluator,
  type Evaluator,
  namesIn,
  parseDossier,
  standardCatalogue,
  standardRuleSets,
} from '../../../src/index.ts';
import {
  catalogueOf,
  extendProfile,
  fullProfile,
  type Profile,
  screeningProfile,
  standardProfile,
} from '../../../src/define/index.ts';
import type { Issue } from '../../../src/parse/index.ts';
import { ukProcurement } from '../../../src/plugins/uk-procurement/index.ts';
import type { ReportOptions } from '../../../src/report/index.ts';
import { welshCatalogue } from '../../../src/report/locales/welsh-catalogue.ts';
import type { Json } from './json.ts';
import type { Shared } from './share.ts';

/** Choices that decide how a dossier is judged. */
export type Choices = Pick<Shared, 'depth' | 'law' | 'weights' | 'locale'>;

/** A dossier, judged. */
export interface Judged {
  readonly evaluator: Evaluator;
  readonly assessment: Assessment;
  readonly options: ReportOptions;
}

const PROFILES: Readonly<Record<Shared['depth'], Profile>> = {
  screening: screeningProfile,
  standard: standardProfile,
  full: fullProfile,
};

const catalogue = { ...standardCatalogue(), ...catalogueOf(ukProcurement) };

/** English sentences of every rule that can take part. */
export const sentence = (key: string): string => catalogue[key] ?? key;

/** Judges a dossier; answers with the issues when it is none. */
export const judge = (
  dossier: Json,
  choices: Choices,
): { readonly judged?: Judged; readonly issues: readonly Issue[] } => {
  const evaluator = evaluatorFor(choices);
  const result = evaluator.safeAssess(dossier);
  if (!result.ok) return { issues: result.issues };
  const parsed = parseDossier(dossier);
  const options = {
    catalogues: { en: catalogue, cy: welshCatalogue },
    subject: parsed.mutual.name,
    names: namesIn(parsed),
    sources: parsed.evidence,
    locale: choices.locale,
    layer: 'whole' as const,
  };
  return { judged: { evaluator, assessment: result.assessment, options }, issues: result.warnings };
};

let last: { readonly key: string; readonly evaluator: Evaluator } | undefined;

/** Wiring rules together costs more than judging a dossier: the last evaluator is kept. */
const evaluatorFor = ({ depth, law, weights }: Choices): Evaluator => {
  const key = JSON.stringify([depth, law, weights]);
  if (last?.key === key) return last.evaluator;
  const plugins = law ? [...standardRuleSets, ukProcurement] : standardRuleSets;
  const evaluator = createEvaluator({ plugins, profile: profileOf(PROFILES[depth], weights) });
  last = { key, evaluator };
  return evaluator;
};

const profileOf = (base: Profile, weights: Choices['weights']): Profile =>
  Object.keys(weights).length === 0
    ? base
    : extendProfile(base, {
        id: 'playground',
        version: '0.0.0',
        title: 'Weights set in the playground',
        decidedBy: 'the reader of the playground',
        decidedOn: new Date().toISOString().slice(0, 10),
        rationale: 'Set by hand to see what follows.',
        weights: { themes: weights },
      });
