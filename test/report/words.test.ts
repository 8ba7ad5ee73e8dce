import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, percentText, poundText, scoreText, shiftText } from '../../src/report/language/number.ts';
import { LONGEST_TEXT, plainText, wordsOfId } from '../../src/report/language/plain.ts';
import { pluralOf } from '../../src/report/language/plural.ts';

describe('numbers are written the same on every machine', () => {
  it.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [0.5, '0.5'],
    [12.345, '12.35'],
    [-0.001, '0'],
    [-1500.5, '−1,500.5'],
    [100, '100'],
  ])('the number %d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.42, '42%'],
    [0.004, '0.4%'],
    [0.0001, '<0.1%'],
    [0.996, '99.6%'],
    [0.9999, '>99.9%'],
    [0.1 + 0.2 + 0.7, '100%'],
    [15, '1,500%'],
  ])('the share %d is %s, and almost all is never all', (value, text) => {
    expect(percentText(value)).toBe(text);
  });

  it.each([
    [0, '£0'],
    [12.5, '£12.50'],
    [1234567, '£1,234,567'],
    [-2000, '−£2,000'],
  ])('the amount %d is %s', (value, text) => {
    expect(poundText(value)).toBe(text);
  });

  it('scores keep two decimals and shifts their sign', () => {
    expect([scoreText(0.5), shiftText(0.08), shiftText(-0.03), shiftText(0.0001), shiftText(-0.0001)]).toEqual([
      '0.50',
      '+0.08',
      '−0.03',
      '0.00',
      '0.00',
    ]);
  });
});

describe('foreign text', () => {
  it('loses direction marks, control characters and line ends', () => {
    expect(plainText('a\u{202e}b\u{2066}c\u{200f}d\u{0}e\n\nf\tg\u{1b}[31m')).toBe('abcde f g[31m');
  });

  it('is cut when it is long, and says so', () => {
    const cut = plainText('x'.repeat(10_000));
    expect(cut).toBe(`${'x'.repeat(LONGEST_TEXT)}…`);
  });

  it('is never cut through the middle of a character', () => {
    expect(plainText('😀😀', 3)).toBe('😀…');
  });

  it('reads ids as words', () => {
    expect(wordsOfId('vulnerability/single-commissioner')).toBe('single commissioner');
  });

  it('of any kind comes out on one line without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).toMatch(/^[^\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]*$/u);
      }),
    );
  });
});

describe('plurals', () => {
  it.each(['en', 'cy'] as const)('of %s are those of Intl.PluralRules', (locale) => {
    const rules = new Intl.PluralRules(locale);
    expect(rules.resolvedOptions().locale).toBe(locale);
    for (let count = 0; count <= 200; count++) expect(pluralOf(count, locale)).toBe(rules.select(count));
  });
});
