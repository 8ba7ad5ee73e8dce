import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { askedOf } from '../../src/cli/arguments.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { command } from '../support/terminal.ts';

const scratch = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});
const here = { folder: scratch };

describe('help', () => {
  it('lists every command, and is shown where none is named', async () => {
    const help = await command(['--help']);
    expect(help.exit).toBe(0);
    for (const { name, summary } of COMMANDS) expect(help.out).toMatch(new RegExp(`^ {2}${name} +${summary}`, 'm'));
    expect(await command(['-h'])).toEqual(help);
    expect(await command(['help'])).toEqual(help);
    const bare = await command([]);
    expect(bare).toEqual({ exit: 64, out: '', err: help.out });
  });
  it('tells each command with its options and examples, in lines that fit a terminal', async () => {
    for (const { name, load } of COMMANDS) {
      const words = name.split(' ');
      const { exit, out } = await command([...words, '--help']);
      expect(exit).toBe(0);
      const { options, examples } = await load();
      for (const option of Object.keys(options)) expect(out).toContain(`--${option}`);
      expect(examples.length).toBeGreaterThan(0);
      for (const line of out.split('\n').filter((text) => !text.includes('social-productivity')))
        expect(line.length, line).toBeLessThanOrEqual(96);
      expect(await command(['help', ...words])).toEqual({ exit: 0, out, err: '' });
    }
  });
  it('has examples that the commands understand', async () => {
    const loaded = await Promise.all(COMMANDS.map(async ({ name, load }) => ({ name, spec: await load() })));
    for (const [line] of loaded.flatMap(({ spec }) => spec.examples)) {
      const [own = ''] = line.split(/ [<>] /);
      const words = [...own.matchAll(/'[^']*'|"[^"]*"|\S+/g)].map(([word]) => word.replaceAll(/^['"]|['"]$/g, ''));
      const named = loaded.filter(({ name }) => words.join(' ').startsWith(name));
      expect(named, line).toHaveLength(1);
      for (const { name, spec } of named)
        expect(() => askedOf(name, spec, words.slice(name.split(' ').length)), line).not.toThrow();
    }
  });
});

describe('a command line that is not understood', () => {
  it.each([
    [['asses', 'x.json'], 'There is no command "asses". Did you mean assess?'],
    [['dance'], 'There is no command "dance".'],
    [['plugin'], 'There is no command "plugin". Did you mean plugin new, plugin check, plugin catalogue?'],
    [['help', 'dance'], 'There is no command "dance".'],
    [['assess'], 'An operand is missing: social-productivity assess FILE…'],
    [['compare', 'a', 'b', 'c'], 'There are too many operands: social-productivity compare A B'],
    [['assess', 'x.json', '--jsn'], '"assess" has no option --jsn. Did you mean --json?'],
    [['assess', 'x.json', '-x'], '"assess" has no option -x.'],
    [['assess', 'x.json', '--toString'], '"assess" has no option --toString.'],
    [['assess', 'x.json', '--profile'], 'The option --profile needs a value: NAME.'],
    [['assess', 'x.json', '--out', '--json'], 'The option --out needs a value: FILE.'],
    [['assess', 'x.json', '--json=yes'], 'The option --json takes no value.'],
    [['report', 'x.json', '--format', 'pdf'], '"pdf" is no value of --format. Use one of: text, markdown, html.'],
    [['assess', 'x.json', '--profile', 'fulll'], 'There is no profile "fulll". Did you mean full?'],
    [['assess', 'x.json', '--profile', 'none'], 'Use one of: screening, standard, full.'],
    [['assess', 'a', 'b', '--json'], 'use --ndjson'],
    [['assess', '-', '-'], 'The standard input can be read once'],
    [['questions', '--most', 'few'], '"few" is no number of questions.'],
    [['schema', 'dossiers'], 'There is no schema "dossiers".'],
  ])('%j is told so, with the way out', async (args, says) => {
    const { exit, out, err } = await command(args, here);
    expect(exit).toBe(64);
    expect(out).toBe('');
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('a run', () => {
  it('calls its own fault by name, without a stack', async () => {
    const broken = function* (): Generator<Uint8Array> {
      yield new Uint8Array();
      throw new TypeError('boom');
    };
    expect(await command(['validate', '-'], { input: broken() })).toEqual({
      exit: 70,
      out: '',
      err: 'This is a fault of social-productivity, not of what you typed: boom. Please report it.\n',
    });
  });
  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await command(['--version'])).toEqual({ exit: 0, out: `${version}\n`, err: '' });
  });
  it('reads an operand that begins with a hyphen after two of them', async () => {
    const { exit, err } = await command(['validate', '--', '--help'], here);
    expect(exit).toBe(66);
    expect(err).toBe('--help cannot be read: there is no such file or folder.\n');
  });
  it('writes into a file, which takes its name when it is whole', async () => {
    const { exit, out } = await command(['schema', 'evidence', '--out', 'evidence.json'], here);
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(JSON.parse(readFileSync(join(scratch, 'evidence.json'), 'utf8'))).toHaveProperty('$schema');

    writeFileSync(join(scratch, 'kept.txt'), 'kept');
    const failed = await command(['report', 'nowhere.json', '--out', 'kept.txt'], here);
    expect(failed.exit).toBe(66);
    expect(readFileSync(join(scratch, 'kept.txt'), 'utf8')).toBe('kept');
    const lost = await command(['schema', '--out', 'no/such/folder.json'], here);
    expect(lost).toMatchObject({ exit: 66, err: expect.stringContaining('no/such/folder.json cannot be written') });
  });
});
