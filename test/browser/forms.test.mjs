import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launched } from './browser.mjs';

const root = join(import.meta.dirname, '../..');

/** Bundles the examples of forms with the library as it is, for a page that has nothing else. */
const bundled = async () => {
  const contents = `
    import { assess, createEvaluator, parseDossier, standardRuleSets } from 'social-productivity';
    import { mountDossierForm } from './docs/examples/forms/rjsf.mjs';
    import { dossierFrom, formHtml } from './docs/examples/forms/plain.mjs';
    const evaluator = createEvaluator({ plugins: standardRuleSets });
    const start = { schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Example', level: 'organisation' } };
    const assessed = (dossier) => JSON.stringify(assess(parseDossier(dossier)));
    globalThis.forms = {
      blank: () => assessed(start),
      mount: (element) => mountDossierForm(element, (result) => {
        globalThis.taken = { ...result, assessment: result.ok ? JSON.stringify(assess(result.dossier)) : undefined };
      }),
      plain: () => formHtml(evaluator),
      filled: (entries) => {
        const dossier = dossierFrom(evaluator, entries, start);
        return { dossier, assessment: assessed(dossier) };
      },
    };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: {
      'social-productivity/analysis': join(root, 'src/analysis/index.ts'),
      'social-productivity/schemas': join(root, 'src/schemas/index.ts'),
      'social-productivity': join(root, 'src/index.ts'),
    },
  });
  return outputFiles[0].text;
};

describe('no form says "none" by accident', () => {
  let browser;
  let script;
  before(async () => {
    [browser, script] = await Promise.all([launched(), bundled()]);
  });
  after(() => browser.close());
  const opened = async () => {
    const page = await browser.newPage();
    await page.setContent('<main id="form"></main>');
    await page.addScriptTag({ content: script });
    return page;
  };

  it('react-jsonschema-form, with nothing filled in but what is required, makes a dossier that knows nothing', async () => {
    const page = await opened();
    await page.evaluate(() => globalThis.forms.mount(document.getElementById('form')));
    await page.fill('#root_asOf', '2024-01-01');
    await page.fill('#root_mutual_name', 'Example');
    await page.selectOption('#root_mutual_level', { label: 'organisation' });
    assert.equal(await page.locator('input[type=checkbox]').count(), 0);
    await page.locator('button[type=submit]').click();
    await page.waitForFunction(() => globalThis.taken !== undefined);
    const [taken, blank] = await page.evaluate(() => [globalThis.taken, globalThis.forms.blank()]);
    assert.deepEqual(taken.issues ?? [], []);
    assert.equal(taken.assessment, blank);
    await page.close();
  });

  it('a plain form that is handed in untouched adds nothing, and "no" is said by choosing it', async () => {
    const page = await opened();
    const handedIn = () =>
      page.evaluate(() => globalThis.forms.filled([...new FormData(document.querySelector('form'))]));
    await page.evaluate(() => {
      document.getElementById('form').innerHTML = globalThis.forms.plain();
    });
    const untouched = await handedIn();
    assert.deepEqual(untouched.dossier.mutual, { name: 'Example', level: 'organisation' });
    assert.equal(untouched.assessment, await page.evaluate(() => globalThis.forms.blank()));

    const charity = page.locator('input[name="/mutual/charity"]');
    assert.equal(await charity.count(), 3);
    await charity.nth(1).check();
    assert.equal((await handedIn()).dossier.mutual.charity, false);
    await page.close();
  });
});
