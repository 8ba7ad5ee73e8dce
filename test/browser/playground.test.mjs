import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { addressOf, launched, opened, overflowOf, unfold, violationsOf, WIDTHS } from './browser.mjs';

const address = addressOf('playground/index.html');

const verdictsOf = (page) => page.$$eval('#status li', (lines) => lines.map(({ textContent }) => textContent));

/** Moves the focus forward by the key alone until it is where a test wants it. */
const tabTo = async (page, id) => {
  for (let presses = 0; presses < 400; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`No number of presses of Tab led to ${id}`);
};

describe('the playground in a browser', () => {
  let browser;
  before(async () => {
    browser = await launched();
  });
  after(() => browser.close());

  const open = (width = 1280, fragment = '') => opened(browser, address + fragment, width);

  for (const width of WIDTHS) {
    it(`passes axe-core and fits the screen at ${width} px, folded, unfolded and in Welsh`, async () => {
      const { page, faults, close } = await open(width);
      assert.deepEqual(await violationsOf(page), []);
      await page.check('#law');
      await unfold(page);
      assert.deepEqual(await violationsOf(page), []);
      assert.equal(await overflowOf(page), 0);
      await page.selectOption('#locale', 'cy');
      assert.deepEqual(await violationsOf(page), []);
      assert.equal(await overflowOf(page), 0);
      assert.deepEqual(faults, []);
      await close();
    });
  }

  it('offers every dossier, and each shows three verdicts, pictures and levers', async () => {
    const { page, faults, close } = await open();
    const names = await page.$$eval('#choose option', (options) => options.map(({ value }) => value));
    assert.ok(names.length >= 13 && names.includes('mutuals-2013'));
    for (const name of names) {
      await page.selectOption('#choose', name);
      const verdicts = await verdictsOf(page);
      assert.equal(verdicts.length, 3, name);
      for (const line of verdicts) assert.match(line, /^[A-Z].+: (weak|mixed|positive|strong|not)/);
      assert.ok((await page.locator('#report svg').count()) > 2, name);
      assert.equal(await page.locator('[data-part=levers]').count(), 1, name);
    }
    assert.deepEqual(faults, []);
    await close();
  });

  it('judges again when a value is changed, and says which value cannot be', async () => {
    const { page, close } = await open();
    const date = page.getByLabel('As of (required)');
    await date.fill('2017-02-31');
    await page.waitForSelector('#problems li');
    assert.match(await page.textContent('#status'), /has errors/);
    assert.equal((await verdictsOf(page)).length, 3);
    await page.getByRole('button', { name: 'Go to /asOf' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'at.asOf');
    // Before the organisation existed, evidence with a date does not count; what carries none still does.
    await date.fill('1990-01-01');
    await page.waitForFunction(() => !document.querySelector('#status')?.textContent?.includes('has errors'));
    const verdicts = await page.$$eval('#status li', (lines) => lines.map(({ dataset }) => dataset.verdict));
    assert.equal(verdicts.length, 3);
    assert.equal(verdicts[0], 'insufficient-evidence');
    await close();
  });

  it('works by keyboard alone: choose, unfold, add to a list, fill in, remove', async () => {
    const { page, close } = await open();
    await tabTo(page, 'choose');
    await page.keyboard.type('Public');
    await page.waitForFunction(() =>
      /Public service mutuals/.test(document.querySelector('#report h3')?.textContent ?? ''),
    );
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'choose');

    await tabTo(page, 'at.unknowns');
    const count = page.locator('[id="at.unknowns"] .count');
    const was = await page.evaluate(() => document.querySelectorAll('details[data-pointer^="/unknowns/"]').length);
    await page.keyboard.press('Enter');
    const add = page.getByRole('button', { name: 'Add to: Unknowns' });
    await add.waitFor();
    const items = await page.locator('details[data-pointer^="/unknowns/"]').count();
    assert.ok(items >= was);
    while (!(await add.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The new item is unfolded and has the focus.
    assert.equal(await page.evaluate(() => document.activeElement?.id), `at.unknowns.${items}`);
    await tabTo(page, `at.unknowns.${items}.about`);
    await page.keyboard.type('/mutual/transition');
    await tabTo(page, `at.unknowns.${items}.reason`);
    await page.keyboard.type('with');
    assert.equal(await page.inputValue(`[id="at.unknowns.${items}.reason"]`), 'withheld');
    assert.match(await count.textContent(), new RegExp(String(items + 1)));
    const remove = page.getByRole('button', { name: 'Remove from Unknowns: /mutual/transition' });
    while (!(await remove.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'at.unknowns');
    assert.equal(await page.locator('details[data-pointer^="/unknowns/"]').count(), items);
    await close();
  });

  it('keeps evidence with the value it is about when an item before it is removed', async () => {
    const { page, close } = await open();
    await page.click('#take summary');
    const dossierOf = async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#json')]);
      return JSON.parse(readFileSync(await download.path(), 'utf8'));
    };
    const old = await dossierOf();
    const about = (dossier) =>
      dossier.evidence.flatMap((item) => item.about.filter((one) => one.startsWith('/relationships/')));
    await page.click('[id="at.relationships"]');
    await page.click('[id="at.relationships.0"]');
    await page.locator('details[data-pointer="/relationships/0"] > .part > button').click();
    const now = await dossierOf();
    assert.deepEqual(now.relationships, old.relationships.slice(1));
    const expected = about(old)
      .filter((one) => !/^\/relationships\/0(\/|$)/.test(one))
      .map((one) => one.replace(/^\/relationships\/(\d+)/, (_, at) => `/relationships/${Number(at) - 1}`));
    assert.deepEqual(about(now), expected);
    await close();
  });

  it('takes weights and the tests of procurement law into account', async () => {
    const { page, close } = await open();
    await page.click('#weights summary');
    const range = () => page.textContent('[data-part=part-2] table');
    const equal = await range();
    await page.locator('#weight-fields input[type=number]').first().fill('5');
    await page.waitForFunction(
      (text) => document.querySelector('[data-part=part-2] table')?.textContent !== text,
      equal,
    );
    await page.click('#equal');
    assert.equal(await range(), equal);
    const parts = await page.locator('#report details.report').count();
    await page.check('#law');
    await page.waitForFunction((count) => document.querySelectorAll('#report details.report').length >= count, parts);
    assert.match(await page.textContent('#report'), /uk-procurement/);
    await close();
  });

  it('carries everything in a link, and a link cut short does no harm', async () => {
    const { page, close } = await open();
    await page.selectOption('#locale', 'cy');
    await page.selectOption('#depth', 'standard');
    await page.getByLabel('Title', { exact: true }).first().fill('Changed “title” & <b>more</b>');
    await page.click('#take summary');
    await page.click('#share');
    await page.waitForFunction(() => document.querySelector('#link')?.value.includes('#s='));
    const link = await page.inputValue('#link');
    const other = await opened(browser, link, 1280);
    await other.page.waitForFunction(() => document.documentElement.lang === 'cy');
    assert.equal(await other.page.inputValue('#depth'), 'standard');
    assert.equal(await other.page.inputValue('[id="at.title"]'), 'Changed “title” & <b>more</b>');
    assert.deepEqual(await verdictsOf(other.page), await verdictsOf(page));
    await other.close();
    const cut = await opened(browser, link.slice(0, -40), 1280);
    assert.equal((await verdictsOf(cut.page)).length, 3);
    assert.deepEqual(cut.faults, []);
    await cut.close();
    await close();
  });

  it('hands over the report as a page and as Markdown, and opens a dossier from a file', async () => {
    const { page, close } = await open();
    await page.click('#take summary');
    const taken = async (id) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(id)]);
      return readFileSync(await download.path(), 'utf8');
    };
    assert.match(await taken('#html'), /^<!doctype html>[\s\S]*NAViGO/);
    assert.match(await taken('#markdown'), /^# How socially productive is NAViGO/);
    const dossier = {
      schemaVersion: 1,
      asOf: '2024-01-01',
      title: 'From a file',
      mutual: { name: '<img src=x onerror=alert(1)>', level: 'proposal' },
    };
    await page.setInputFiles('#open', {
      name: 'own.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(dossier)),
    });
    await page.waitForFunction(() => document.querySelector('[id="at.title"]')?.value === 'From a file');
    assert.equal(await page.locator('#report img').count(), 0);
    assert.match(await page.textContent('#report'), /<img src=x/);
    await page.setInputFiles('#open', { name: 'none.json', mimeType: 'application/json', buffer: Buffer.from('none') });
    await page.waitForFunction(() => document.querySelector('#problems')?.textContent?.includes('no dossier'));
    await close();
  });

  it('runs nothing but its own script, sends nothing, and never breaks its own policy', async () => {
    const { page, faults, requests, close } = await open();
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        globalThis.refused = [...(globalThis.refused ?? []), effectiveDirective];
      });
    });
    await page.selectOption('#choose', 'mutuals-2013');
    await page.check('#law');
    await unfold(page);
    assert.equal(await page.evaluate(() => globalThis.refused), undefined);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      requests.filter((url) => !/^(file|data|blob):/.test(url)),
      [],
    );

    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      const styled = document.createElement('p');
      styled.setAttribute('style', 'color: red');
      document.body.append(styled);
      setTimeout(() => {
        try {
          // oxlint-disable-next-line typescript/no-implied-eval -- to see it refused
          globalThis.made = new Function('return 1')();
        } catch (error) {
          globalThis.made = error.name;
        }
      });
      return fetch('https://example.org/').catch(() => undefined);
    });
    await page.waitForFunction(() => globalThis.made !== undefined);
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
    assert.equal(await page.evaluate(() => globalThis.made), 'EvalError');
    const refused = await page.evaluate(() => globalThis.refused);
    for (const directive of ['script-src-elem', 'style-src-attr', 'connect-src'])
      assert.ok(refused.includes(directive), directive);
    await close();
  });
});
