import type { Catalogue } from '../options.ts';
import questions from './welsh-catalogue.json' with { type: 'json' };

/**
 * The questions of the standard rules in Welsh, for a report to put beside its English sentences.
 *
 * **Unreviewed**: no native translator has checked it, and every Welsh report says so. Sentences of rules have no Welsh yet;
 * a report shows them in English and marks them as that.
 *
 * @example
 * ```ts
 * const catalogues = { en: standardCatalogue(), cy: welshCatalogue };
 * ```
 */
export const welshCatalogue: Catalogue = questions;
