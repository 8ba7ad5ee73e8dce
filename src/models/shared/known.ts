import type { Dossier } from '../dossier.ts';
import type { JsonValue } from './json.ts';

/**
 * A model whose every property is present, `undefined` standing for "not known".
 *
 * Reading such a record is fast, because all records of one kind have the same keys in the same order. It goes through
 * lists and records, and leaves {@link JsonValue} as it is.
 */
export type Known<T> = [JsonValue] extends [T]
  ? T
  : T extends string | number | boolean
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Known<Item>[]
      : string extends keyof T
        ? T
        : { readonly [Key in keyof Required<T>]: KnownProperty<T, Key> };

type KnownProperty<T, Key extends keyof T> =
  Record<never, never> extends Pick<T, Key> ? Known<Exclude<T[Key], undefined>> | undefined : Known<T[Key]>;

/** Named for what the compiler says where raw JSON is handed over: its name is in the error. */
declare const callParseDossierFirst: unique symbol;

/** What only `parseDossier` can make: checked, every key present, in one fixed order. */
export type NormalisedDossier = Known<Dossier> & {
  /** Stands in the type alone. */
  readonly [callParseDossierFirst]: true;
};
