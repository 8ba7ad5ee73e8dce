import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../support/terminal.ts';

const root = join(import.meta.dirname, '../..');
// Below the project, so that what is loaded finds the library.
mkdirSync(join(root, '.tmp'), { recursive: true });
const scratch = mkdtempSync(join(root, '.tmp/plugins-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'plugins-'));
const here = { folder: scratch };
const libraries = join(scratch, 'libraries.ts');

const dossier = (extensions: unknown): string =>
  JSON.stringify({
    schemaVersion: 1,
    asOf: '2024-01-01',
    mutual: { name: 'Example', level: 'organisation' },
    extensions,
  });

beforeAll(() => {
  writeFileSync(
    libraries,
    `import { extendProfile, standardProfile } from '${root}/src/define/index.ts';
    import { libraries, ruleOfLibraries } from '${root}/test/support/libraries-plugin.ts';
    const profile = extendProfile(standardProfile, {
      id: 'libraries-first', version: '1.0.0', title: 'Libraries', decidedBy: 'the board', decidedOn: '2024-01-01', rationale: 'A test.',
    });
    export const plugin = libraries([ruleOfLibraries('visits')], {
      profiles: [profile],
      catalogues: { cy: { 'libraries/visits#title': 'Ymweliadau' } },
    });`,
  );
  writeFileSync(join(scratch, 'none.mjs'), 'export const nothing = 1;\n');
  writeFileSync(join(scratch, 'broken.mjs'), "throw new Error('it broke');\n");
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
  rmSync(elsewhere, { recursive: true });
});

describe('a plugin', () => {
  it('takes part where it is named', async () => {
    const args = ['assess', '-', '--json', '--plugin', libraries];
    const { exit, out } = await command(args, { input: dossier({}) });
    expect(exit).toBe(0);
    const names = JSON.parse(out).plugins.map(({ name }: { readonly name: string }) => name);
    expect(names.filter((name: string) => !name.startsWith('social-productivity/'))).toHaveLength(1);
  });
  it('brings its profiles and its words in Welsh', async () => {
    const own = ['--plugin', libraries, '--profile', 'libraries-first'];
    const { out } = await command(['assess', '-', '--json', ...own], { input: dossier({}) });
    expect(JSON.parse(out).profile.id).toBe('libraries-first');
    const report = await command(['report', '-', '--locale', 'cy', '--layer', 'whole', ...own], { input: dossier({}) });
    expect(report.out).toContain('Ymweliadau');
  });
  it('that refuses its data is told of with the place', async () => {
    writeFileSync(
      join(scratch, 'strict.ts'),
      `import { libraries, ruleOfLibraries } from '${root}/test/support/libraries-plugin.ts';
      const refuse = () => ({ issues: [{ message: 'no \\u001b[2J', path: ['visits'] }] });
      export const plugin = libraries([ruleOfLibraries('visits')], {
        extension: { '~standard': { version: 1, vendor: 'test', validate: refuse } },
      });`,
    );
    const args = ['--plugin', 'strict.ts'];
    const input = dossier({ libraries: { visits: 1 } });
    const refused = await command(['assess', '-', ...args], { ...here, input });
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('/extensions/libraries/visits');
    expect(refused.err.includes('\u001b')).toBe(false);
    const listed = await command(['validate', '-', ...args], { ...here, input });
    expect(listed).toMatchObject({ exit: 2, out: expect.stringContaining('not valid') });

    writeFileSync(
      join(scratch, 'half.mjs'),
      "export const plugin = { rules: [], get namespace() { throw 'odd'; } };\n",
    );
    const half = await command(['plugin', 'check', 'half.mjs'], here);
    expect(half).toMatchObject({ exit: 2, err: 'The plugin half.mjs cannot be loaded: odd.\n' });
  });
  it('that is not there, breaks or is none is told of without a stack', async () => {
    for (const [module, says] of [
      ['nowhere.mjs', 'The plugin nowhere.mjs cannot be loaded: Cannot find module'],
      ['broken.mjs', 'The plugin broken.mjs cannot be loaded: it broke.'],
      ['none.mjs', 'none.mjs exports no plugin. Export what definePlugin answers.'],
    ] as const) {
      const { exit, err } = await command(['assess', '-', '--plugin', module], { ...here, input: dossier({}) });
      expect(exit).toBe(2);
      expect(err).toContain(says);
      expect(err).not.toMatch(/^\s+at /m);
    }
  });
});

describe('plugin check', () => {
  it('finds the promises that a plugin does not keep', async () => {
    const { exit, out } = await command(['plugin', 'check', join(root, 'src/plugins/uk-procurement/index.ts')]);
    // Its cases stand in the tests of this project and not in the rules.
    expect(exit).toBe(1);
    expect(out).toMatch(/^uk-procurement\/[\w-]+ \(meta\): It has no examples\./m);
    const json = await command(['plugin', 'check', '--json', join(root, 'src/plugins/uk-procurement/index.ts')]);
    expect(JSON.parse(json.out)[0]).toMatchObject({ law: 'meta' });
  });
});

describe('plugin catalogue', () => {
  it('writes a page for each rule, and finds pages that are out of date or of no rule', async () => {
    const catalogue = ['plugin', 'catalogue', libraries, '--out', 'pages'];
    expect((await command([...catalogue, '--check'], here)).exit).toBe(1);
    const written = await command(catalogue, here);
    expect(written).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^\d+ pages in pages, \d+ of them changed\.\n$/),
    });
    expect(readFileSync(join(scratch, 'pages/index.md'), 'utf8')).toContain('# The rules');
    expect(await command([...catalogue, '--check'], here)).toEqual({ exit: 0, out: '', err: '' });

    const [, page = ''] =
      /\]\((libraries\/[\w-]+\.md)\)/.exec(readFileSync(join(scratch, 'pages/index.md'), 'utf8')) ?? [];
    writeFileSync(join(scratch, 'pages', page), 'old');
    writeFileSync(join(scratch, 'pages/libraries/gone.md'), 'of no rule');
    const stale = await command([...catalogue, '--check'], here);
    expect(stale).toMatchObject({
      exit: 1,
      err: `Out of date in pages: ${page}, libraries/gone.md. Run the command without --check.\n`,
    });
    expect((await command(catalogue, here)).out).toContain('2 of them changed');
  });
});
