import { describe, expect, it } from 'vitest';
import { faultsOfMarkup } from './markup.ts';

describe('the checker of markup', () => {
  it.each([
    ['<p><b></p>'],
    ['<p>'],
    ['<p>a < b</p>'],
    ['<p>a & b</p>'],
    ['<p title=x>a</p>'],
    ['<p title="a"b">a</p>'],
  ])('finds the fault of %s', (markup) => {
    expect(faultsOfMarkup(markup)).not.toEqual([]);
  });

  it('finds none where there is none', () => {
    expect(faultsOfMarkup('<!doctype html>\n<p title="a &amp; b">a<br>b</p>')).toEqual([]);
  });
});
