import {
  definePlugin,
  defineFact,
  extendProfile,
  type Fact,
  type Plugin,
  type ProfileChanges,
  type Rule,
  standardProfile,
} from '../../src/define/index.ts';
import type { Dossier, NormalisedDossier } from '../../src/models/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { dossierWithEveryProperty } from '../models/every-property.ts';
import { countedFact, ruleOn } from './sample-rules.ts';

const counted = countedFact();

/** A fact that any plugin may share. */
export const fact: Fact<number> = counted.fact;
const shared = defineFact<number>({
  ...fact,
  read: ({ mutual }) => mutual.workforce?.localShare,
  id: 'libraries.share',
  title: 'Local workers of libraries',
  question: 'Which share of those who work in libraries lives here?',
});

/** A rule of an outsider: scores the share as it is, unless told otherwise. */
export const ruleOfLibraries = (name: string, part: Partial<Rule> = {}): Rule => {
  const rule = ruleOn(shared);
  return { ...rule, meta: { ...rule.meta, id: `libraries/${name}`, proposition: 'place' }, ...part };
};

/** A plugin about libraries with these rules. */
export const libraries = (rules: readonly Rule[], part: Partial<Plugin> = {}): Plugin =>
  definePlugin({
    name: 'social-productivity-plugin-libraries',
    version: '1.0.0',
    namespace: 'libraries',
    apiVersion: 1,
    description: 'Rules about libraries.',
    licence: 'MIT',
    rules,
    themes: { 'place/sample': 'Sample' },
    ...part,
  });

/** The standard profile with changes, decided by a board. */
export const profileThat = (changes: Partial<ProfileChanges>): typeof standardProfile =>
  extendProfile(standardProfile, {
    id: 'libraries-board',
    version: '1.0.0',
    title: 'Board',
    decidedBy: 'the board',
    decidedOn: '2026-01-01',
    rationale: 'As the board decided.',
    ...changes,
  });

const full: Dossier = dossierWithEveryProperty();
/** The same, of an organisation. */
export const record: NormalisedDossier = parseDossier({ ...full, mutual: { ...full.mutual, level: 'organisation' } });
