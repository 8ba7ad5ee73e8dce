import type { Grade, MessageRef, MessageValue } from '../../results/index.ts';
import { ReportError } from '../check.ts';
import type { LocaleKey, LocaleText } from '../locales/locales.ts';
import { LOCALES } from '../locales/locales.ts';
import type { Locale, ReportOptions } from '../options.ts';
import { numberText, percentText, poundText, scoreText, shiftText } from './number.ts';
import { plainText, wordsOfId } from './plain.ts';
import { pluralOf } from './plural.ts';
import { joined, textOf, type LocalisedText, localised } from './language.ts';

/** What can fill a placeholder: a value of a message, or words made before. */
export type PlaceholderValue = MessageValue | LocalisedText;

/** Turns ids and data into words of one language, with English where that language lacks a sentence. */
export interface Translator {
  /** Language of the report. */
  readonly lang: Locale;
  /** A sentence of the report's own; `count` picks the plural. */
  readonly say: (key: LocaleKey, data?: Readonly<Record<string, PlaceholderValue>>) => LocalisedText;
  /** A sentence of a rule. */
  readonly message: (ref: MessageRef) => LocalisedText;
  /** A sentence of a rule, put as strongly as its evidence bears. */
  readonly claim: (ref: MessageRef, grade: Grade) => LocalisedText;
  /** A text of the catalogues; its id read as words where none has it. */
  readonly look: (key: string) => LocalisedText;
  /** Whether a catalogue holds a text. */
  readonly has: (key: string) => boolean;
  /** Title of a rule. */
  readonly rule: (id: string) => LocalisedText;
  /** Several things in a row: `a, b and c`. */
  readonly list: (items: readonly LocalisedText[]) => LocalisedText;
  /** Name of an intervention or a context. */
  readonly name: (id: string) => LocalisedText;
  /** An ISO date, written out. */
  readonly date: (iso: string) => LocalisedText;
}

/** Opens the catalogues for one report. */
export const translatorOf = (options: ReportOptions): Translator => {
  const { catalogues, locale = 'en', names = {} } = options;
  if (!Object.hasOwn(LOCALES, locale)) {
    throw new ReportError(
      `There is no report in the language "${plainText(String(locale), 40)}". Use one of: ${Object.keys(LOCALES).join(', ')}.`,
    );
  }
  const own = LOCALES[locale];
  const inEnglish = (): Translator => translatorOf({ ...options, locale: 'en' });

  const find = (key: string): { readonly text: string; readonly lang?: Locale } | undefined => {
    const here = textIn(catalogues[locale], key);
    if (here !== undefined) return { text: here };
    const english = textIn(catalogues.en, key);
    return english === undefined ? undefined : { text: english, lang: 'en' };
  };
  const look = (key: string): LocalisedText => {
    const found = find(key);
    return found === undefined ? localised(wordsOfId(idOf(key)), locale === 'en' ? undefined : 'en') : [span(found)];
  };
  const span = ({ text, lang }: { readonly text: string; readonly lang?: Locale }): LocalisedText[number] =>
    lang === undefined || lang === locale ? { text: plainText(text) } : { text: plainText(text), lang };

  const say: Translator['say'] = (key, data = {}) => {
    const text: LocaleText = own[key];
    if (typeof text === 'string') return fill(text, data);
    const { count } = data;
    return fill(text[pluralOf(typeof count === 'number' ? count : 0, locale)] ?? text.other, data);
  };
  const list = (items: readonly LocalisedText[]): LocalisedText => {
    const last = items[items.length - 1];
    if (last === undefined) return say('list.none');
    if (items.length === 1) return last;
    return say('list.last', { items: joined(items.slice(0, -1), ', '), last });
  };
  const date = (iso: string): LocalisedText => {
    const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
    const name = MONTHS[Number(month) - 1];
    if (year === '' || (month !== undefined && name === undefined)) return localised(plainText(iso, 40));
    if (name === undefined) return localised(year);
    const rest = joined([say(name), localised(year)]);
    return day === undefined ? rest : joined([localised(String(Number(day))), rest]);
  };
  const term = (text: string): LocalisedText => {
    const found = find(`fact:${text}#title`) ?? find(`term:${text}`);
    if (found !== undefined) return [span(found)];
    const key = `term.${text}`;
    return isKey(key) ? say(key) : localised(plainText(text.replace(/-/g, ' ')));
  };
  const value = (given: PlaceholderValue, format: string | undefined): LocalisedText => {
    if (typeof given === 'number') return numeric(given, format);
    if (typeof given === 'string') {
      if (format === 'term') return term(given);
      return format === 'date' ? date(given) : localised(plainText(given));
    }
    return isWords(given) ? given : list(given.map(listed));
  };
  const listed = (item: string): LocalisedText => {
    const found = find(`fact:${item}#title`) ?? find(`term:${item}`);
    return found === undefined ? localised(plainText(item)) : [span(found)];
  };
  const numeric = (given: number, format: string | undefined): LocalisedText =>
    format === 'months'
      ? say('months', { count: wholeMonths(given) })
      : localised((NUMBERS[format ?? 'number'] ?? numberText)(given));

  /** One pass, so that braces inside a value stay what they are. */
  const fill = (template: string, data: Readonly<Record<string, PlaceholderValue>>): LocalisedText => {
    const parts = template.split(/(\{[A-Za-z][\w-]*(?::[a-z]+)?\})/).map((part): LocalisedText => {
      const [, name = '', format] = /^\{([A-Za-z][\w-]*)(?::([a-z]+))?\}$/.exec(part) ?? [];
      const given = Object.hasOwn(data, name) ? data[name] : undefined;
      if (given !== undefined) return value(given, format);
      return part === '' ? [] : localised(part);
    });
    // "100% to 100%" is 100%.
    const same = (i: number): boolean => textOf(parts[i - 1] ?? []) === textOf(parts[i + 1] ?? []);
    const idle = new Set(
      parts.flatMap((part, i) => (i % 2 === 0 && textOf(part) === ' to ' && same(i) ? [i, i + 1] : [])),
    );
    return parts.flatMap((part, i) => (idle.has(i) ? [] : part));
  };

  const message = ({ message: key, data }: MessageRef): LocalisedText => {
    const found = find(key);
    if (found === undefined) return say('message.missing', { key });
    // A sentence is in one language: what fills an English one is put in English too.
    return found.lang === undefined || found.lang === locale
      ? fill(found.text, data)
      : inEnglish()
          .message({ message: key, data })
          .map((part) => ({ ...part, lang: 'en' as const }));
  };
  const claim: Translator['claim'] = (ref, grade) => say(`grade.claim.${grade}`, { statement: message(ref) });
  const name = (id: string): LocalisedText =>
    localised(Object.hasOwn(names, id) ? plainText(names[id] ?? id, 120) : wordsOfId(id));
  const rule = (id: string): LocalisedText => look(`${id}#title`);
  const has = (key: string): boolean => find(key) !== undefined;
  return { lang: locale, say, message, claim, look, has, rule, list, name, date };
};

/** Nobody plans by hundredths of a month; below two a half may matter. */
const wholeMonths = (months: number): number => (months < 2 ? Math.round(months * 2) / 2 : Math.round(months));

const NUMBERS: Readonly<Record<string, (value: number) => string>> = {
  number: numberText,
  percent: percentText,
  gbp: poundText,
  score: scoreText,
  shift: shiftText,
};

const MONTHS = [
  'month.1',
  'month.2',
  'month.3',
  'month.4',
  'month.5',
  'month.6',
  'month.7',
  'month.8',
  'month.9',
  'month.10',
  'month.11',
  'month.12',
] as const satisfies readonly LocaleKey[];

const isKey = (key: string): key is LocaleKey => Object.hasOwn(LOCALES.en, key);

const textIn = (catalogue: Readonly<Record<string, string>> | undefined, key: string): string | undefined =>
  catalogue !== undefined && Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;

/** The part of a catalogue key that tells a reader most when its text is missing. */
const idOf = (key: string): string => key.replace(/#(?:title|question)$/, '').replace(/^(?:fact|theme|term):/, '');

const isWords = (given: readonly string[] | LocalisedText): given is LocalisedText =>
  given.length > 0 && typeof given[0] === 'object';
