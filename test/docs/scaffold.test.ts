import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROPOSITIONS } from '../../src/results/index.ts';
import { command } from '../support/terminal.ts';

// That what is written passes its own tests is shown by the gate `scaffold`, against the packed package.
const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'new-plugin-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const run = async (...args: readonly string[]): Promise<string> => {
  const { exit, out } = await command(['plugin', 'new', ...args], { folder: scratch });
  expect(exit).toBe(0);
  return out;
};
const refusal = async (...args: readonly string[]): Promise<string> => {
  const { exit, err } = await command(['plugin', 'new', ...args], { folder: scratch });
  expect([64, 66]).toContain(exit);
  return err;
};
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(scratch, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(scratch, folder).length + 1))
    .sort();
const textOf = (folder: string): string =>
  filesIn(folder)
    .map((file) => readFileSync(join(scratch, folder, file), 'utf8'))
    .join('\n');

describe('a new plugin', () => {
  it('bears the names of its folder throughout', async () => {
    expect(await run('social-productivity-plugin-open-spaces')).toContain('npm test');
    const text = textOf('social-productivity-plugin-open-spaces');
    expect(text).not.toContain('coproduction-audit');
    expect(text).toContain("namespace: 'open-spaces'");
    expect(text).toContain('export const openSpacesPlugin: Plugin');
    const manifest = JSON.parse(
      readFileSync(join(scratch, 'social-productivity-plugin-open-spaces/package.json'), 'utf8'),
    );
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      name: 'social-productivity-plugin-open-spaces',
      peerDependencies: { 'social-productivity': `^${version}` },
    });
  });
  it('has a rule, a test, a README and a workflow', async () => {
    await run('libraries');
    expect(filesIn('libraries')).toEqual([
      '.github/workflows/test.yml',
      '.gitignore',
      'README.md',
      'package.json',
      'src/audit.ts',
      'src/facts.ts',
      'src/index.ts',
      'src/rules/weakest-principle.ts',
      'test/plugin.test.ts',
      'tsconfig.json',
    ]);
  });
  it('holds no type and needs no compiler in plain JavaScript', async () => {
    await run('plain', '--js');
    const files = filesIn('plain');
    expect(files).not.toContain('tsconfig.json');
    expect(files.filter((file) => file.endsWith('.ts'))).toEqual([]);
    for (const file of files.filter((one) => one.endsWith('.js')))
      execFileSync(process.execPath, ['--check', join(scratch, 'plain', file)]);
    expect(textOf('plain')).not.toMatch(/typescript|\.ts\b|import type/);
  });
  it('is not written over anything, nor under a name that could not be loaded', async () => {
    mkdirSync(join(scratch, 'full'));
    writeFileSync(join(scratch, 'full/notes.txt'), 'mine');
    expect(await refusal('full')).toContain('nothing is overwritten');
    expect(await refusal('Open_Spaces')).toContain('cannot be a namespace');
    const wiring = readFileSync(join(root, 'src/assess/compose/wiring.ts'), 'utf8');
    const [, reserved = ''] = /RESERVED[^(]*\(\[([\s\S]*?)\]/.exec(wiring) ?? [];
    const names = [...reserved.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
    expect(names).toContain('tensions');
    for (const name of [...PROPOSITIONS, ...names]) expect(await refusal(name)).toContain('belongs to the library');
  });
});
