import { leadingTo, type LocalisedText } from '../language/language.ts';
import type { ReportSource } from '../options.ts';
import type { ReportView } from './view.ts';

/** Name of the card that tells a finding. */
export const findingAnchor = (rule: string): string => `finding-${nameOf(rule)}`;

/** Name of the place where a finding is worked out. */
export const workingAnchor = (rule: string): string => `working-${nameOf(rule)}`;

/** Words that lead to the card of a finding, where the report holds one. */
export const leadingToFinding = (words: LocalisedText, rule: string, { isWhole }: ReportView): LocalisedText =>
  isWhole ? leadingTo(words, `#${findingAnchor(rule)}`) : words;

/** Words that lead to a part of the report, where it holds that part. */
export const leadingToPart = (words: LocalisedText, part: string, { isWhole }: ReportView): LocalisedText =>
  isWhole ? leadingTo(words, `#${part}`) : words;

/** The address of a source, where it is one that can be followed safely. */
export const addressOf = ({ source: { url } }: ReportSource): string | undefined =>
  url !== undefined && url.length <= LONGEST_ADDRESS && SAFE_ADDRESS.test(url) ? url : undefined;

const LONGEST_ADDRESS = 2000;

/** A web address without anything that HTML, Markdown or a terminal could read as more than an address. */
const SAFE_ADDRESS = /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/i;

const nameOf = (rule: string): string => rule.replace(/[^\w-]+/g, '-');
