import { createEvaluator } from '../../src/assess/index.ts';
import {
  API_VERSION,
  definePlugin,
  extendProfile,
  type Plugin,
  type Rule,
  standardProfile,
} from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { withNones } from './complete.ts';
import type { Assessment, Finding } from '../../src/results/index.ts';

/** A plugin that holds just these rules, under the namespace of the first. */
export const pluginOf = (...rules: readonly Rule[]): Plugin => {
  const namespace = rules[0]?.meta.id.split('/')[0] ?? 'none';
  return definePlugin({
    name: `social-productivity/${namespace}`,
    version: '0.0.0',
    namespace,
    apiVersion: API_VERSION,
    description: 'Rules under test.',
    licence: 'MIT',
    rules,
    themes: {},
  });
};

/** Everything that is loaded is asked. */
export const askAll = extendProfile(standardProfile, {
  id: 'test',
  version: '1.0.0',
  title: 'Test',
  decidedBy: 'the test',
  decidedOn: '2024-01-01',
  rationale: 'Ask everything.',
  asks: 'all',
});

/** Fills in what every dossier must have. */
export const dossierOf = (part: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  schemaVersion: 1,
  asOf: '2024-01-01',
  ...withNones(part),
  mutual: { name: 'Subject', level: 'organisation', ...(part['mutual'] as object | undefined) },
});

/** The assessment of a part of a dossier by some rules. */
export const assessWith = (rules: readonly Rule[], part: Readonly<Record<string, unknown>>): Assessment =>
  createEvaluator({ plugins: [pluginOf(...rules)], profile: askAll }).assess(parseDossier(dossierOf(part)));

/** The findings of one rule about a part of a dossier. */
export const findingsOf = (rule: Rule, part: Readonly<Record<string, unknown>>): readonly Finding[] =>
  assessWith([rule], part).findings;
