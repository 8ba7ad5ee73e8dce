import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addressOf, launched, opened, overflowOf, unfold, violationsOf, WIDTHS } from './browser.mjs';

const out = join(import.meta.dirname, '../../docs/site/out');
const pagesIn = (folder) => readdirSync(join(out, folder)).filter((name) => name.endsWith('.html'));

// Rule pages have one shape, so a few stand for all; so do reports, of which the longest and the thinnest are taken.
const rulePages = readdirSync(out, { recursive: true }).filter((path) => /^rules\/.+\.html$/.test(path));
// Pages of the API have one shape for each kind.
const apiPages = [
  'functions/index.assess',
  'interfaces/models.Dossier',
  'types/index.Verdict',
  'modules/index',
  'index',
].map((name) => `api/${name}.html`);
const pages = [
  ...apiPages,
  ...pagesIn('.'),
  ...rulePages.filter((_, i) => i % 25 === 0),
  'decisions/index.html',
  'reports/index.html',
  ...[
    'mutuals-2013.en',
    'explore-york.page.en',
    'explore-york.page.cy',
    'mutuals-2013.cy',
    'navigo.en',
    'navigo.cy',
    'aspire-leeds.en',
  ].map((name) => `reports/${name}.html`),
];

describe('guides and reports in a browser', () => {
  let browser;
  before(async () => {
    browser = await launched();
  });
  after(() => browser.close());

  for (const path of pages) {
    it(`${path} passes axe-core and fits the screen at ${WIDTHS.join(' and ')} px, with everything unfolded`, async () => {
      const { page, faults, requests, close } = await opened(browser, addressOf(path), WIDTHS[0]);
      await unfold(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await violationsOf(page), []);
        assert.equal(await overflowOf(page), 0);
      }
      // From a disk a browser loads no pictures out of another file, which the API keeps its icons in.
      assert.deepEqual(
        faults.filter((fault) => !/^Unsafe attempt to load URL file:\S+icons\.svg/.test(fault)),
        [],
      );
      assert.deepEqual(
        requests.filter((url) => !/^(file|data):/.test(url)),
        [],
      );
      await close();
    });
  }

  it('the search finds guides, rules and the API, by keyboard and from its address', async () => {
    const { page, faults, close } = await opened(browser, `${addressOf('search.html')}?q=parseDossier`, 1280);
    assert.match(await page.textContent('#results'), /API: Function parseDossier/);
    await page.fill('#query', 'member control');
    assert.match(await page.textContent('#results'), /Rule: .*[Cc]ontrol by members/);
    await page.fill('#query', 'xyzzyplugh');
    assert.match(await page.textContent('#count'), /Nothing was found/);
    assert.deepEqual(await violationsOf(page), []);
    assert.deepEqual(faults, []);
    await close();
  });

  it('guides, the search and the playground pass axe-core in the dark', async () => {
    for (const path of ['index.html', 'search.html', 'rules/index.html', 'playground/index.html']) {
      const { page, close } = await opened(browser, addressOf(path), 1280);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await violationsOf(page), []);
      await close();
    }
  });

  it('a report reads in the order of its headings without its style sheet', async () => {
    const { page, close } = await opened(browser, addressOf('reports/navigo.en.html'), 1280);
    await page.evaluate(() => document.querySelector('style')?.remove());
    const text = await page.textContent('main');
    const places = [
      'How socially productive is',
      'What threatens it',
      'Each answer with its sources',
      'In short',
      'The three verdicts',
      'How this was made',
    ].map((part) => text.indexOf(part));
    assert.deepEqual(
      [...places].sort((one, other) => one - other),
      places,
    );
    assert.ok(places.every((place) => place >= 0));
    await close();
  });
});
