import { describe, expect, it } from 'vitest';
import { ReportError, toCharts, toHtml, toMarkdown, toText } from '../../src/report/index.ts';
import { LOCALES, type LocaleText } from '../../src/report/locales/locales.ts';
import { assessed, harbourCare, options } from '../support/reported.ts';
import { sketchOptions, vulnerable } from '../support/sketched-assessment.ts';

const { en, cy } = LOCALES;
const welsh = { ...sketchOptions, locale: 'cy' as const };
const holesOf = (text: LocaleText): readonly string[] => {
  const forms = typeof text === 'string' ? [text] : Object.values(text);
  return [...new Set(forms.flatMap((form) => [...form.matchAll(/\{[^}]*\}/g)].map(([hole]) => hole)))].sort();
};

describe('the report in Welsh', () => {
  const page = toHtml(vulnerable, welsh);

  it('says that nobody has reviewed it', () => {
    expect(toText(vulnerable, welsh)).toContain('heb ei adolygu');
    expect(toMarkdown(vulnerable, welsh)).toMatch(/^> Nid yw’r cyfieithiad .* \\\(heb ei adolygu\\\)/m);
    expect(page).toContain('<p class="note"><strong>Nid yw’r cyfieithiad');
    expect(toText(vulnerable, sketchOptions)).not.toContain('adolygu');
  });

  it('names its language, and marks what falls back to English', () => {
    expect(page).toContain('<html lang="cy">');
    expect(page).toContain(
      'Mae’r cofnod yn dangos: <span lang="en">At least </span><span lang="en">70%</span><span lang="en"> of decisions',
    );
    expect(page).toContain('<span lang="en">How many ties are there?</span>');
    expect(toCharts(vulnerable, welsh)[0]?.svg).toContain('lang="cy"');
  });

  it('uses a Welsh sentence of a rule set or plugin where there is one', () => {
    const catalogue = { 'relationships/voice#shared': 'Rhennir o leiaf {share:percent} o benderfyniadau.' };
    const both = toHtml(vulnerable, { ...welsh, catalogues: { ...welsh.catalogues, cy: catalogue } });
    expect(both).toContain('Mae’r cofnod yn dangos: Rhennir o leiaf 70% o benderfyniadau.');
  });

  it('words the verdict, its certainty and its dates in Welsh', () => {
    const text = toText(vulnerable, welsh).replace(/\s+/g, ' ');
    expect(text).toContain('Caiff gwerth ei greu drwy berthnasoedd: cadarnhaol, er ei fod yn fregus');
    expect(text).toContain('yn gogwyddo, mae dau o’r pedwar dosbarth yn bosibl');
    expect(text).toContain('29 Chwefror 2024');
    expect(text).toContain('Mae 1 cwestiwn am yr hyn sy’n ei fygwth heb ateb.');
  });

  it('renders a real assessment without a hole', () => {
    expect(toText(assessed(harbourCare), { ...options, locale: 'cy' })).not.toMatch(
      /\{[a-zA-Z]+(:[a-z]+)?\}|undefined/,
    );
  });
});

it('refuses a language it does not have, and names those it has', () => {
  const unknown = { ...sketchOptions, locale: 'fr' as 'en' };
  for (const to of [toText, toMarkdown, toHtml]) {
    expect(() => to(vulnerable, unknown)).toThrow(ReportError);
    expect(() => to(vulnerable, unknown)).toThrow('There is no report in the language "fr". Use one of: en, cy.');
  }
});

it('puts the whole of a sentence that falls back in English, with what fills it', () => {
  const told = { ...welsh, layer: 'page' as const };
  const page = toHtml(vulnerable, told);
  expect(page).toMatch(/<span lang="en">At least <\/span><span lang="en">70%<\/span>/);
});

describe('the two languages', () => {
  it('have the same texts with the same placeholders', () => {
    expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort());
    const english: Readonly<Record<string, LocaleText>> = en;
    const different = Object.entries(cy).filter(
      ([key, text]) => holesOf(text).join() !== holesOf(english[key] ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('share no sentence that somebody forgot to translate', () => {
    const english: Readonly<Record<string, LocaleText>> = en;
    const same = Object.entries(cy).flatMap(([key, text]) =>
      typeof text === 'string' && text === english[key] && /[a-z]{4,}/i.test(text.replace(/\{[^}]*\}/g, ''))
        ? [key]
        : [],
    );
    expect(same).toEqual(['term.sector']);
  });
});
