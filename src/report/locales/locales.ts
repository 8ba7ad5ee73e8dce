import type { Locale } from '../options.ts';
import type { PluralCategory } from '../language/plural.ts';
import { cy } from './cy.ts';
import { cyPictures } from './cy-charts.ts';
import { en } from './en.ts';
import { enPictures } from './en-charts.ts';

/** A text whose form depends on a count. */
export type PluralText = { readonly [Category in PluralCategory]?: string } & { readonly other: string };

/** A text of the report, or its plural forms. */
export type FurnitureText = string | PluralText;

/** Name of a text of the report. */
export type FurnitureKey = keyof typeof en | keyof typeof enPictures;

/** The report's own words in each language; a language that lacks one does not compile. */
export const FURNITURE: Readonly<Record<Locale, Readonly<Record<FurnitureKey, FurnitureText>>>> = {
  en: { ...en, ...enPictures },
  cy: { ...cy, ...cyPictures },
};
