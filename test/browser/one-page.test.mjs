import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addressOf, launched, opened } from './browser.mjs';

const reports = readdirSync(join(import.meta.dirname, '../../docs/site/out/reports')).filter((name) =>
  /\.page\.(?:en|cy)\.html$/.test(name),
);

/** Number of pages of a printed document: each has an object of its own in the file. */
const pagesOf = (pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page(?![s\w])/g) ?? []).length;

describe('a page for whoever decides, printed', () => {
  let browser;
  before(async () => {
    browser = await launched();
  });
  after(() => browser.close());

  it('there is one for each dossier, in both languages', () => assert.ok(reports.length >= 26));

  for (const name of reports) {
    it(`${name} is one side of A4 with its sources, in letters of 9 points or more`, async () => {
      const { page, close } = await opened(browser, addressOf(`reports/${name}`), 1280);
      assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true })), 1);
      await page.emulateMedia({ media: 'print' });
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      );
      // A point is four thirds of a CSS pixel.
      assert.ok(Math.min(...sizes) >= 12 - 0.01, `smallest: ${String(Math.min(...sizes))} px`);
      await close();
    });
  }
});
