import {
  createEvaluator,
  type Evaluator,
  fullProfile,
  namesIn,
  type NormalisedDossier,
  screeningProfile,
  standardCatalogue,
  standardProfile,
  standardRuleSets,
} from '../index.ts';
import { catalogueOf, type Plugin } from '../define/index.ts';
import type { Catalogue, Locale, ReportOptions } from '../report/index.ts';
import { welshCatalogue } from '../report/locales/welsh-catalogue.ts';
import { nearestName } from '../util/edit-distance.ts';
import { EXIT, Refusal } from './exit.ts';
import type { Io } from './io.ts';
import { pluginsIn } from './plugins.ts';

/** By what rules a command judges. */
export interface Rules {
  /** Name of the profile; absent means the standard profile. */
  readonly profile?: string;
  /** Modules of plugins; absent means the library's own rules alone. */
  readonly plugin?: readonly string[];
}

/** Composes the standard rules, the plugins and the profile that were asked for. */
export const evaluatorOf = async ({ profile = standardProfile.id, plugin = [] }: Rules, io: Io): Promise<Evaluator> => {
  const plugins: Plugin[] = [];
  for (const module of plugin) plugins.push(...(await pluginsIn(module, io)));
  const profiles = [screeningProfile, standardProfile, fullProfile, ...plugins.flatMap((one) => one.profiles ?? [])];
  const chosen = profiles.find(({ id }) => id === profile);
  if (chosen === undefined) {
    const ids = profiles.map(({ id }) => id);
    const near = nearestName(profile, ids);
    const hint = near === undefined ? `Use one of: ${ids.join(', ')}.` : `Did you mean ${near}?`;
    throw new Refusal(EXIT.usage, `There is no profile "${profile}". ${hint}`);
  }
  return createEvaluator({ plugins: [...standardRuleSets, ...plugins], profile: chosen });
};

/** What a report on any subject needs beside an assessment: sentences, and the cuts that pictures mark. */
export const wordsOf = (
  { plugins }: Evaluator,
  locale: Locale = 'en',
): Pick<ReportOptions, 'catalogues' | 'locale'> & { readonly locale: Locale } => {
  const others = plugins.filter((plugin) => !standardRuleSets.includes(plugin));
  const own: readonly Catalogue[] = others.map((plugin) => catalogueOf(plugin));
  const welsh: readonly Catalogue[] = others.map(({ catalogues }) => catalogues?.cy ?? {});
  return {
    locale,
    catalogues: {
      en: together([standardCatalogue(), ...own]),
      cy: together([welshCatalogue, ...welsh]),
    },
  };
};

const together = (catalogues: readonly Catalogue[]): Catalogue =>
  Object.fromEntries(catalogues.flatMap((one) => Object.entries(one)));

/** What a report calls one subject and what its evidence is. */
export const subjectOf = (dossier: NormalisedDossier): Pick<ReportOptions, 'subject' | 'names' | 'sources'> => ({
  subject: dossier.mutual.name,
  names: namesIn(dossier),
  sources: dossier.evidence,
});
