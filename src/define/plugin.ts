import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

/** Version of the contract between engine and plugins. It rises only when an older plugin would break. */
export const API_VERSION = 1;

/** Sentences by message id, for one language. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * The part of Standard Schema (https://standardschema.dev) that a plugin's own data needs; any schema library that
 * follows the standard fits.
 */
export interface ExtensionSchema {
  /** The standard's own property. */
  readonly '~standard': {
    /** Version of the standard. */
    readonly version: 1;
    /** Name of the schema library. */
    readonly vendor: string;
    /** Checks a value; must answer synchronously. */
    readonly validate: (value: unknown) => unknown;
  };
}

/**
 * A rule set: what the built-in propositions and cross-cuts are, and what outsiders publish.
 *
 * A plugin adds rules and themes. It cannot change the weight of a rule it did not bring: only a profile can.
 */
export interface Plugin {
  /** Package name, for instance `social-productivity-plugin-libraries`. */
  readonly name: string;
  /** Package version. */
  readonly version: string;
  /** First part of its rule ids, kebab-case. */
  readonly namespace: string;
  /** Contract it was written for; see {@link API_VERSION}. */
  readonly apiVersion: number;
  /** What it adds, in one sentence. */
  readonly description: string;
  /** SPDX licence id. */
  readonly licence: string;
  /** Its rules of every role. */
  readonly rules: readonly Rule[];
  /** Titles of its themes by `group/theme`. */
  readonly themes: Readonly<Record<string, string>>;
  /** Profiles it offers; the user chooses, the plugin never imposes. */
  readonly profiles?: readonly Profile[];
  /** Translations of its sentences by locale; `en` comes from the rules themselves. */
  readonly catalogues?: Readonly<Record<string, Catalogue>>;
  /** Schema of `extensions[namespace]` in the dossier; absent when it reads no data of its own. */
  readonly extension?: ExtensionSchema;
}

/** Declares a plugin. Its wiring is checked when an evaluator is composed, all faults at once. */
export const definePlugin = (plugin: Plugin): Plugin => plugin;
