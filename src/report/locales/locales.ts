import type { Locale } from '../options.ts';
import type { PluralCategory } from '../language/plural.ts';
import { cy } from './cy.ts';
import { cyCharts } from './cy-charts.ts';
import { cyFindings } from './cy-findings.ts';
import { cyPage } from './cy-page.ts';
import { cyRatings } from './cy-ratings.ts';
import { en } from './en.ts';
import { enCharts } from './en-charts.ts';
import { enFindings } from './en-findings.ts';
import { enPage } from './en-page.ts';
import { enRatings } from './en-ratings.ts';

/** A text whose form depends on a count. */
export type PluralText = { readonly [Category in PluralCategory]?: string } & { readonly other: string };

/** A text of the report, or its plural forms. */
export type LocaleText = string | PluralText;

/** Name of a text of the report. */
export type LocaleKey =
  | keyof typeof en
  | keyof typeof enCharts
  | keyof typeof enPage
  | keyof typeof enFindings
  | keyof typeof enRatings;

/** The report's own words in each language; a language that lacks one does not compile. */
export const LOCALES: Readonly<Record<Locale, Readonly<Record<LocaleKey, LocaleText>>>> = {
  en: { ...en, ...enCharts, ...enPage, ...enFindings, ...enRatings },
  cy: { ...cy, ...cyCharts, ...cyPage, ...cyFindings, ...cyRatings },
};
