import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROPOSITIONS } from '../../src/results/index.ts';

// That what is written passes its own tests is shown by the gate `scaffold`, against the packed package.
const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/social-productivity.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'new-plugin-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [bin, ...args], { cwd: scratch, encoding: 'utf8' });
const refusal = (...args: readonly string[]): string => {
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: scratch, encoding: 'utf8' });
  expect(status).toBe(1);
  return stderr;
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
  it('bears the names of its folder throughout', () => {
    expect(run('new-plugin', 'social-productivity-plugin-open-spaces')).toContain('npm test');
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
  it('has a rule, a test, a README and a workflow', () => {
    run('new-plugin', 'libraries');
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
  it('holds no type and needs no compiler in plain JavaScript', () => {
    run('new-plugin', 'plain', '--js');
    const files = filesIn('plain');
    expect(files).not.toContain('tsconfig.json');
    expect(files.filter((file) => file.endsWith('.ts'))).toEqual([]);
    for (const file of files.filter((one) => one.endsWith('.js')))
      execFileSync(process.execPath, ['--check', join(scratch, 'plain', file)]);
    expect(textOf('plain')).not.toMatch(/typescript|\.ts\b|import type/);
  });
  it('is not written over anything, nor under a name that could not be loaded', () => {
    mkdirSync(join(scratch, 'full'));
    writeFileSync(join(scratch, 'full/notes.txt'), 'mine');
    expect(refusal('new-plugin', 'full')).toContain('nothing is overwritten');
    expect(refusal('new-plugin', 'Open_Spaces')).toContain('cannot be a namespace');
    const wiring = readFileSync(join(root, 'src/assess/compose/wiring.ts'), 'utf8');
    const [, reserved = ''] = /RESERVED[^(]*\(\[([\s\S]*?)\]/.exec(wiring) ?? [];
    const names = [...reserved.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
    expect(names).toContain('tensions');
    for (const name of [...PROPOSITIONS, ...names])
      expect(refusal('new-plugin', name)).toContain('belongs to the library');
  });
});

it('shows how it is used when it is not understood', () => {
  expect(run('--help')).toContain('new-plugin DIR');
  expect(refusal('new-plugin')).toContain('Usage');
  expect(refusal('dance', 'x')).toContain('There is no command "dance"');
});
