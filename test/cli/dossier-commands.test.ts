import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/analysis/index.ts';
import {
  createEvaluator,
  namesIn,
  parseDossier,
  screeningProfile,
  standardCatalogue,
  standardRuleSets,
  standardWords,
} from '../../src/index.ts';
import { toText } from '../../src/report/index.ts';
import { command } from '../support/terminal.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dossiers-'));
const here = { folder: scratch };
const navigo = readFileSync('docs/dossiers/navigo.json', 'utf8');
const epic = readFileSync('docs/dossiers/epic-cic.json', 'utf8');
const evaluator = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
const oneLine = (text: string): string => JSON.stringify(JSON.parse(text));
const bare = (name: string): string =>
  JSON.stringify({ schemaVersion: 1, asOf: '2024-01-01', mutual: { name, level: 'organisation' } });

beforeAll(() => {
  writeFileSync(join(scratch, 'navigo.json'), navigo);
  writeFileSync(join(scratch, 'epic.json'), epic);
  writeFileSync(join(scratch, 'windows.json'), `\uFEFF${navigo.replaceAll('\n', '\r\n')}`);
  writeFileSync(join(scratch, 'bad.json'), '{ "schemaVersion": 1, "asOf": "2024-13-01", "mutual": { "name": "B" } }');
  writeFileSync(join(scratch, 'slip.json'), bare('Slip').replace('"level"', '"workforce":{"localShare":0.5},"level"'));
  writeFileSync(join(scratch, 'many.ndjson'), `${oneLine(navigo)}\r\n\r\n{"no":\r\n${bare('Last')}`);
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe('assess', () => {
  it('gives the assessment that the library gives, from a file, from Windows and from the standard input', async () => {
    const expected = JSON.parse(JSON.stringify(evaluator.assess(parseDossier(JSON.parse(navigo)))));
    const args = ['assess', '--json', '--profile', 'screening'];
    for (const ran of [
      await command([...args, 'navigo.json'], here),
      await command([...args, 'windows.json'], here),
      await command([...args, '-'], { input: navigo }),
    ]) {
      expect(ran.exit).toBe(0);
      expect(JSON.parse(ran.out)).toEqual(expected);
    }
  });
  it('tells each verdict in a line, and which way the answers point where there is none', async () => {
    const { exit, out } = await command(['assess', 'navigo.json', 'epic.json', '--profile', 'screening'], here);
    expect(exit).toBe(0);
    expect(out.split('\n')[0]).toBe('NAViGO Health and Social Care CIC, on 2017-10-31');
    const { propositions } = evaluator.assess(parseDossier(JSON.parse(navigo)));
    for (const [id, { verdict }] of Object.entries(propositions)) {
      const says = verdict === 'insufficient-evidence' ? 'not enough evidence to say; ' : verdict;
      expect(out.split('Epic CIC')[0]).toMatch(new RegExp(`^  ${id}: +${says}`, 'm'));
    }
    expect(out).toContain('Epic CIC, on 2018-12-31');
  });
  it('ends with 1 where a condition holds, and says which', async () => {
    const args = ['assess', 'navigo.json', '--profile', 'screening', '--fail-on'];
    const holds = await command([...args, 'capabilities=insufficient-evidence'], here);
    expect(holds).toMatchObject({
      exit: 1,
      err: 'navigo.json: the condition holds: capabilities=insufficient-evidence (capabilities is insufficient-evidence)\n',
    });
    expect(holds.out).toContain('NAViGO');
    expect((await command([...args, 'place<mixed'], here)).exit).toBe(0);
    expect(await command([...args, 'place<low'], here)).toMatchObject({ exit: 64, out: '' });
  });
  it('ends with 2 and every issue where a dossier is not valid', async () => {
    const { exit, out, err } = await command(['assess', 'bad.json'], here);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('bad.json is not a valid dossier.\n');
    expect(err).toContain('  error: At /asOf: ');
    expect(err).toContain('  error: At /mutual/level: ');
  });
  it('answers a row for each line, in order, and goes on after a bad one', async () => {
    const { exit, out } = await command(['assess', '--ndjson', 'many.ndjson', '--profile', 'screening'], here);
    expect(exit).toBe(2);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(rows.map(({ line, ok }) => [line, ok])).toEqual([
      [1, true],
      [3, false],
      [4, true],
    ]);
    const expected = evaluator.assess(parseDossier(JSON.parse(navigo)), { detail: 'verdicts' });
    expect(rows[0].assessment).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(rows[1]).toMatchObject({ issues: [{ path: '', severity: 'error' }] });
    expect(rows[1].error).toContain('The dossier cannot be used.');
  });
  it('names the file of each row where there are several, and the conditions that hold', async () => {
    const args = ['assess', '--ndjson', '-', 'many.ndjson', '--fail-on', 'any=insufficient-evidence'];
    const { exit, out } = await command(args, { ...here, input: bare('First') });
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(rows.map(({ file, line }) => [file, line])).toEqual([
      ['-', 1],
      ['many.ndjson', 1],
      ['many.ndjson', 3],
      ['many.ndjson', 4],
    ]);
    expect(rows[0].met).toHaveLength(1);
    // That a line could not be read weighs more than a condition.
    expect(exit).toBe(2);
    expect((await command(args.slice(0, 3).concat(args.slice(4)), { input: bare('First') })).exit).toBe(1);
  });
  it('reads no further when nobody reads the rows, and tells how far it is to who watches', async () => {
    let read = 0;
    const endless = function* (): Generator<Uint8Array> {
      for (;;) {
        read += 1;
        yield new TextEncoder().encode(`${bare('Again')}\n`);
      }
    };
    const { exit, out, err } = await command(['assess', '--ndjson', '-'], {
      input: endless(),
      watched: true,
      readerLeavesAfter: 3,
    });
    expect(exit).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(read).toBeLessThanOrEqual(5);
    expect(err).toBe('\r3 dossiers read, 0 of them not valid\n');
  });
});

describe('words of others', () => {
  it('never steer a terminal nor begin a line', async () => {
    const sly = '\u001b[31mRed\nplace: strong\u202E';
    const named = bare('X').replace('"X"', JSON.stringify(sly));
    writeFileSync(join(scratch, 'sly.json'), named);
    const refused = named.replace('"level"', `${JSON.stringify(`${sly}x`)}:1,"level"`);
    for (const ran of [
      await command(['assess', 'sly.json'], here),
      await command(['compare', 'sly.json', 'navigo.json'], here),
      await command(['changed', 'sly.json', 'navigo.json'], here),
      await command(['portfolio', 'sly.json'], here),
      await command(['report', 'sly.json'], here),
      await command(['validate', '-'], { input: refused }),
      await command(['assess', '-'], { input: refused }),
    ]) {
      expect(`${ran.out}${ran.err}`).not.toMatch(/(?![\n])\p{Cc}|\u202E/u);
      expect(`${ran.out}${ran.err}`).not.toMatch(/^place: strong/m);
      expect(`${ran.out}${ran.err}`).toContain('Red');
    }
  });
});

describe('validate', () => {
  it('tells of each file whether it is valid, with every issue', async () => {
    const { exit, out } = await command(['validate', 'navigo.json', 'slip.json', 'bad.json'], here);
    expect(exit).toBe(2);
    expect(out).toContain('navigo.json: valid\nslip.json: valid\n  warning: At /mutual/workforce/localShare: ');
    expect(out).toContain('bad.json: not valid\n  error: At ');
  });
  it('fails on warnings only where it is asked to', async () => {
    expect((await command(['validate', 'slip.json'], here)).exit).toBe(0);
    expect((await command(['validate', 'slip.json', '--strict'], here)).exit).toBe(1);
    expect((await command(['validate', 'navigo.json', '--strict'], here)).exit).toBe(0);
  });
  it('answers in JSON, for files and for lines', async () => {
    const { exit, out } = await command(['validate', 'bad.json', '--json'], here);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      file: 'bad.json',
      ok: false,
      issues: [{ path: '/asOf' }, { path: '/mutual/level' }],
    });
    const lines = await command(['validate', '--ndjson', 'many.ndjson'], here);
    expect(
      lines.out
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row).line),
    ).toEqual([1, 3, 4]);
  });
});

describe('report', () => {
  it('is one page, or whole, with names and sources', async () => {
    const dossier = parseDossier(JSON.parse(navigo));
    const options = {
      catalogues: { en: standardCatalogue() },
      subject: dossier.mutual.name,
      names: namesIn(dossier),
      sources: dossier.evidence,
    };
    const page = await command(['report', 'navigo.json', '--profile', 'screening'], here);
    expect(page).toEqual({
      exit: 0,
      out: toText(evaluator.assess(dossier), { ...options, layer: 'page' }),
      err: '',
    });
    const whole = await command(['report', 'navigo.json', '--profile', 'screening', '--layer', 'whole'], here);
    expect(whole.out.length).toBeGreaterThan(page.out.length * 3);
    expect(whole.out).toContain('NAViGO Health and Social Care CIC');
  });
  it('takes the form and the language that are asked for', async () => {
    const html = await command(['report', 'navigo.json', '--format', 'html', '--locale', 'cy'], here);
    expect(html.out).toMatch(/<html lang="cy"/);
    expect((await command(['report', 'navigo.json', '--format', 'markdown'], here)).out).toMatch(/^# How/);
  });
});

describe('questions', () => {
  it('are all that the profile asks, for a form builder too', async () => {
    const { out } = await command(['questions', '--profile', 'screening', '--json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(questions(evaluator, standardWords()))));
    const words = await command(['questions', '--profile', 'screening']);
    expect(words.out).toMatch(new RegExp(`^${String(questions(evaluator, standardWords()).length)}\\. `, 'm'));
  });
  it('of a dossier are what it does not answer, the heaviest first', async () => {
    const { out } = await command(['questions', 'navigo.json', '--profile', 'screening', '--json'], here);
    const open: readonly { readonly id: string }[] = JSON.parse(out);
    const gaps = evaluator.assess(parseDossier(JSON.parse(navigo))).gaps.map(({ fact }) => fact);
    expect(open.map(({ id }) => id).sort()).toEqual([...new Set(gaps)].sort());
    const two = await command(['questions', 'navigo.json', '--profile', 'screening', '--most', '2'], here);
    expect(two.out.match(/^\d+\. /gm)).toEqual(['1. ', '2. ']);
    expect(two.out).toMatch(/^ {3}Answer at \//m);
  });
});

describe('two dossiers', () => {
  it('are compared side by side', async () => {
    const { exit, out } = await command(['compare', 'navigo.json', 'epic.json', '--profile', 'screening'], here);
    expect(exit).toBe(0);
    expect(out).toMatch(/^Proposition +NAViGO Health and Social Care CIC +Epic CIC$/m);
    const json = await command(['compare', 'navigo.json', '-', '--json'], { ...here, input: epic });
    expect(JSON.parse(json.out)).toMatchObject({ comparable: true });
  });
  it('of one subject show what moved, and by what', async () => {
    const older = JSON.parse(navigo);
    delete older.mutual.safeguards;
    older.evidence = older.evidence
      .map((item: { about: readonly string[] }) => ({
        ...item,
        about: item.about.filter((pointer) => !pointer.startsWith('/mutual/safeguards')),
      }))
      .filter(({ about }: { about: readonly string[] }) => about.length > 0);
    writeFileSync(join(scratch, 'older.json'), JSON.stringify(older));
    const { exit, out, err } = await command(['changed', 'older.json', 'navigo.json', '--profile', 'screening'], here);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    // Safeguards bear on place and on nothing else that screening asks.
    expect(out).toMatch(/^relationships: .*, as before\n {2}nothing moved$/m);
    expect(out).toMatch(/^place: .*\n {2}by what became known, or is known no more: .*share known up/m);
    const same = await command(['changed', 'navigo.json', 'navigo.json', '--before', 'screening', '--json'], here);
    expect(JSON.parse(same.out).place.at(-1).factor).toBe('profile');
  });
  it('of two names are told apart', async () => {
    const { err } = await command(['changed', 'navigo.json', 'epic.json'], here);
    expect(err).toContain('To compare two subjects, use compare.');
  });
});

describe('portfolio', () => {
  it('is a table of all, or counts', async () => {
    const table = await command(['portfolio', 'navigo.json', 'epic.json'], here);
    expect(table.out).toContain('Epic CIC');
    const counts = await command(['portfolio', 'navigo.json', 'epic.json', '--json'], here);
    expect(JSON.parse(counts.out)).toMatchObject({ assessments: 2, refused: 0 });
  });
  it('counts lines that are not valid and leaves them out', async () => {
    const { exit, out } = await command(['portfolio', '--ndjson', 'many.ndjson'], here);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ assessments: 2, refused: 1 });
  });
});

describe('a dossier that is begun', () => {
  it('is valid, knows nothing, and is not written over another', async () => {
    const args = ['init', 'new.json', '--name', 'Harbour Care', '--schema', './dossier.schema.json'];
    const begun = await command(args, here);
    expect(begun).toMatchObject({
      exit: 0,
      out: '',
      err: expect.stringContaining('social-productivity questions new.json'),
    });
    const text = readFileSync(join(scratch, 'new.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      asOf: '2024-04-01',
      mutual: { name: 'Harbour Care', level: 'organisation' },
    });
    expect(await command(['validate', 'new.json', '--strict'], here)).toMatchObject({
      exit: 0,
      out: 'new.json: valid\n',
    });
    const { propositions } = evaluator.assess(parseDossier(JSON.parse(text)));
    for (const { answered } of Object.values(propositions)) expect(answered).toBe(0);

    const again = await command(['init', 'new.json'], here);
    expect(again).toMatchObject({ exit: 66, err: expect.stringContaining('it is there already') });
    expect(readFileSync(join(scratch, 'new.json'), 'utf8')).toBe(text);
  });
  it('goes to the standard output where no file is named', async () => {
    const { out } = await command(['init', '--level', 'proposal', '--as-of', '2023-05-06']);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2023-05-06', mutual: { level: 'proposal' } });
  });
});

describe('schema', () => {
  it('writes one, or every one in every version', async () => {
    const { out } = await command(['schema']);
    expect(JSON.parse(out).$schema).toContain('2020-12');
    expect((await command(['schema', '--all', 'schemas'], here)).exit).toBe(0);
    expect(readdirSync(join(scratch, 'schemas'))).toHaveLength(14);
    // Files ship with the package, so that they hold no blanks.
    const file = readFileSync(join(scratch, 'schemas/dossier.draft-2020-12.json'), 'utf8');
    expect(file).toBe(`${JSON.stringify(JSON.parse(out))}\n`);
    expect(existsSync(join(scratch, 'schemas/evidence.draft-07.json'))).toBe(true);
    const lost = await command(['schema', '--all', 'navigo.json/schemas'], here);
    expect(lost).toMatchObject({ exit: 66, err: expect.stringContaining('cannot be written') });
  });
});
