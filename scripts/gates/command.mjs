// The command of the packed tarball, installed in an empty folder, does what it promises as a process: files as Windows
// writes them, the standard input, errors in sentences, exit codes, a reader that leaves, and ten thousand dossiers in
// memory that does not grow with them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'command-'));
const problems = [];
const navigo = readFileSync(join(root, 'docs/dossiers/navigo.json'), 'utf8');
const main = join(folder, 'node_modules/social-productivity/dist/cli/main.js');

const expectThat = (what, holds, found) => {
  if (!holds) problems.push(`${what}: ${JSON.stringify(found).slice(0, 2000)}`);
};

/** Runs one command line: its exit code, and that nothing looks like a stack. */
const check = (args, exit, says = '', input = '') => {
  const ran = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8', input });
  const what = `social-productivity ${args.join(' ')}`;
  expectThat(`${what} ends with ${ran.status} and not ${exit}`, ran.status === exit, ran.stderr);
  expectThat(`${what} does not say "${says}"`, `${ran.stdout}${ran.stderr}`.includes(says), ran);
  expectThat(`${what} shows a stack`, !/^\s+at .*\d+:\d+/m.test(ran.stderr), ran.stderr);
  return ran.stdout;
};

const install = () => {
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const report = JSON.parse(packed.stdout);
  const [{ filename }] = Array.isArray(report) ? report : Object.values(report);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true }));
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  const installed = spawnSync('npm', ['install', ...options, `./${filename}`], { cwd: folder, encoding: 'utf8' });
  expectThat('npm install', installed.status === 0, installed.stderr);
};

const everyCommand = () => {
  const named = spawnSync(join(folder, 'node_modules/.bin/social-productivity'), ['--version'], { encoding: 'utf8' });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expectThat('the program has its name and version', named.stdout === `${version}\n`, named);

  writeFileSync(join(folder, 'windows.json'), `\uFEFF${navigo.replaceAll('\n', '\r\n')}`);
  writeFileSync(join(folder, 'utf16.json'), `\uFEFF${navigo}`, 'utf16le');
  writeFileSync(join(folder, 'navigo.json'), navigo);
  const asJson = ['assess', '--json', '--profile', 'screening'];
  const plain = check([...asJson, 'navigo.json'], 0, '"propositions"');
  for (const file of ['windows.json', 'utf16.json'])
    expectThat(`${file} is assessed alike`, check([...asJson, file], 0) === plain, file);
  expectThat('the standard input is assessed alike', check([...asJson, '-'], 0, '', navigo) === plain, '-');

  check(['--help'], 0, 'Exit codes');
  check([], 64, 'Usage');
  check(['init', 'new.json'], 0, 'Wrote new.json');
  check(['validate', 'new.json', 'windows.json', '--strict'], 0, 'windows.json: valid');
  check(['validate', '-'], 2, 'not JSON', '{');
  check(['assess', '-'], 2, 'is not a valid dossier', '{}');
  check(['assess', 'nowhere.json'], 66, 'there is no such file');
  check(['assess', 'navigo.json', '--fail-on', 'place=insufficient-evidence'], 1, 'the condition holds');
  check(['report', 'windows.json', '--format', 'html', '--out', 'report.html'], 0);
  expectThat('the report is a page', readFileSync(join(folder, 'report.html'), 'utf8').startsWith('<!'), 'report.html');
  check(['questions', 'windows.json', '--most', '1'], 0, '1. ');
  check(['compare', 'windows.json', 'new.json'], 0, 'NAViGO');
  check(['changed', 'navigo.json', 'windows.json'], 0, 'nothing moved');
  check(['portfolio', 'windows.json', 'new.json'], 0, 'NAViGO');
  check(['schema', 'assessment'], 0, '"$schema"');
  check(['plugin', 'new', 'open-spaces', '--js'], 0, 'npm test');
  writeFileSync(join(folder, 'plugin.cjs'), "exports.open = require('./open-spaces/src/index.js');\n");
  check(['plugin', 'check', 'open-spaces/src/index.js'], 0, 'no problem found');
  check(['plugin', 'catalogue', 'open-spaces/src/index.js', '--out', 'rules'], 0, 'pages in rules');
  check(['assess', 'navigo.json', '--plugin', 'open-spaces/src/index.js'], 0, 'NAViGO');
  check(['assess', 'navigo.json', '--plugin', 'plugin.cjs'], 2, 'exports no plugin');
};

const COUNT = 10_000;
const BAD = 4321;

/** Line `i` is judged on a day of its own, so that a row in the wrong place shows. */
const lineOf = (i) => {
  if (i === BAD) return '{ "schemaVersion": 1, ';
  const asOf = new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
  const small = { schemaVersion: 1, asOf, mutual: { name: `Number ${i}`, level: 'organisation' } };
  return JSON.stringify(i % 50 === 0 ? { ...JSON.parse(navigo), asOf } : small);
};

const manyLines = async () => {
  // What Node itself needs, and some dossiers; far less than ten thousand rows.
  const options = ['--max-old-space-size=40', '--max-semi-space-size=4'];
  const child = spawn(process.execPath, [...options, main, 'assess', '--ndjson', '-'], { cwd: folder });
  let told = '';
  child.stderr.on('data', (text) => (told += text));
  const ended = once(child, 'close');
  const fed = (async () => {
    for (let i = 0; i < COUNT; i += 1) {
      const mark = i === 0 ? '\uFEFF' : '';
      if (!child.stdin.write(`${mark}${lineOf(i)}\r\n`)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
  })();
  let rows = 0;
  for await (const text of createInterface({ input: child.stdout })) {
    const row = JSON.parse(text);
    const isRight =
      rows === BAD ? !row.ok && row.issues.length > 0 : row.ok && lineOf(rows).includes(row.assessment.asOf);
    if (!isRight || row.line !== rows + 1) expectThat(`row ${rows}`, false, row);
    rows += 1;
  }
  await fed;
  const [status] = await ended;
  expectThat(`there are ${COUNT} rows`, rows === COUNT, { rows, told });
  expectThat('a bad line ends the run with 2', status === 2, { status, told });
};

/** Whoever reads the first row and leaves, as `head -1` does, ends the run without a word. */
const readerLeaves = async () => {
  const child = spawn(process.execPath, [main, 'assess', '--ndjson', '-'], { cwd: folder });
  let told = '';
  child.stderr.on('data', (text) => (told += text));
  child.stdin.on('error', () => {});
  const ended = once(child, 'close');
  child.stdout.once('data', () => child.stdout.destroy());
  const feeding = setInterval(() => child.stdin.writable && child.stdin.write(`${lineOf(1)}\n`.repeat(20)), 10);
  const late = setTimeout(() => child.kill(), 20_000);
  const [status] = await ended;
  clearInterval(feeding);
  clearTimeout(late);
  expectThat('the run ends when its reader leaves', status === 0 && told === '', { status, told });
};

try {
  install();
  if (problems.length === 0) {
    everyCommand();
    await manyLines();
    await readerLeaves();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems.slice(0, 20)) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
