import type { Locale } from '../options.ts';

/** Plural categories of CLDR. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * Plural category of a count: the rules of CLDR for the two languages, which a test holds against `Intl.PluralRules`.
 *
 * Written out because an engine built without locale data answers English rules for Welsh, silently.
 */
export const pluralOf = (count: number, locale: Locale): PluralCategory => {
  if (locale === 'en') return count === 1 ? 'one' : 'other';
  return WELSH[count] ?? 'other';
};

const WELSH: Readonly<Record<number, PluralCategory>> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' };
