import {
  createEvaluator,
  fullProfile,
  namesIn,
  parseDossier,
  type Profile,
  screeningProfile,
  standardCatalogue,
  standardProfile,
  standardRuleSets,
} from '../src/index.ts';
import { type Layer, toText } from '../src/report/index.ts';
import { welshCatalogue } from '../src/report/locales/welsh-catalogue.ts';

const PROFILES: Readonly<Record<string, Profile>> = {
  screening: screeningProfile,
  standard: standardProfile,
  full: fullProfile,
};

/** What a command says of a dossier. */
export interface Said {
  /** The report, as text or JSON; empty when there are problems. */
  readonly output: string;
  /** Why there is no report, one a line. */
  readonly problems: readonly string[];
  /** What looks like a slip, one a line. */
  readonly warnings: readonly string[];
}

/** Assesses a dossier by the standard rules and puts the assessment into words, or into JSON. */
export const reportOn = (
  input: unknown,
  {
    json,
    profile,
    locale,
    layer = 'page',
  }: {
    readonly json: boolean;
    readonly profile: string;
    readonly locale: string;
    readonly layer?: Layer;
  },
): Said => {
  const chosen = Object.hasOwn(PROFILES, profile) ? PROFILES[profile] : undefined;
  if (chosen === undefined)
    return refused([`There is no profile "${profile}". Use one of: ${Object.keys(PROFILES).join(', ')}.`]);
  if (locale !== 'en' && locale !== 'cy') return refused([`There is no language "${locale}". Use one of: en, cy.`]);

  const result = createEvaluator({ plugins: standardRuleSets, profile: chosen }).safeAssess(input);
  if (!result.ok) return refused(result.issues.map(({ severity, message }) => `${severity}: ${message}`));
  const warnings = result.warnings.map(({ message }) => `warning: ${message}`);
  if (json) return { output: `${JSON.stringify(result.assessment, null, 2)}\n`, problems: [], warnings };

  const dossier = parseDossier(input);
  const otherDepths = Object.values(PROFILES)
    .filter((other) => other === screeningProfile || other === standardProfile)
    .filter((other) => other !== chosen)
    .map((other) => createEvaluator({ plugins: standardRuleSets, profile: other }).assess(dossier));
  const options = {
    otherDepths,
    catalogues: { en: standardCatalogue(), cy: welshCatalogue },
    subject: dossier.mutual.name,
    names: namesIn(dossier),
    sources: dossier.evidence,
    layer,
    locale,
  } as const;
  return { output: toText(result.assessment, options), problems: [], warnings };
};

const refused = (problems: readonly string[]): Said => ({ output: '', problems, warnings: [] });
