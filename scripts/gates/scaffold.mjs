// What `npx social-productivity plugin new` writes passes its own tests at once, against the packed tarball: one plugin
// in TypeScript, one in plain JavaScript. What `npm run new:rule` writes does so inside the library.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const problems = [];

const run = (what, cwd, command, ...args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) problems.push(`${what}:\n${stdout}${stderr}`);
  return { stdout, passed: status === 0 };
};

const scaffoldPlugins = (folder) => {
  const packed = run('npm pack', root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  if (!packed.passed) return;
  const report = JSON.parse(packed.stdout);
  const [{ filename }] = Array.isArray(report) ? report : Object.values(report);
  run('tar', folder, 'tar', '-xzf', filename);
  // The command finds its own dependencies; a plugin must not find them.
  symlinkSync(join(root, 'node_modules'), join(folder, 'package/node_modules'), 'dir');
  const bin = join(folder, 'package/dist/cli/main.js');

  for (const [name, ...options] of [['open-spaces'], ['libraries', '--js']]) {
    const plugin = join(folder, `social-productivity-plugin-${name}`);
    const begun = run(`plugin new ${name}`, folder, process.execPath, bin, 'plugin', 'new', plugin, ...options);
    if (!begun.passed) continue;

    const manifest = JSON.parse(readFileSync(join(plugin, 'package.json'), 'utf8'));
    // The version that is packed here is not published yet.
    manifest.devDependencies['social-productivity'] = `file:../${filename}`;
    writeFileSync(join(plugin, 'package.json'), JSON.stringify(manifest, null, 2));
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    if (!run(`npm install in ${name}`, plugin, 'npm', 'install', ...quiet).passed) continue;
    run(`npm test in ${name}`, plugin, 'npm', 'test');
    run(`npm run catalogue in ${name}`, plugin, 'npm', 'run', 'catalogue');
    if (!existsSync(join(plugin, `docs/rules/${name}/weakest-principle.md`)))
      problems.push(`npm run catalogue in ${name} wrote no page for its rule`);
    run(`plugin check in ${name}`, plugin, 'npx', 'social-productivity', 'plugin', 'check', '.');
    run(`catalogue --check in ${name}`, plugin, 'npm', 'run', 'catalogue', '--', '--check');
  }
};

/** One rule for each kind of group, in a copy of the sources. */
const scaffoldRules = (folder) => {
  for (const part of ['src', 'scripts', 'test/support', 'package.json', 'tsconfig.base.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const groups = ['place', 'vulnerability', 'commissioning', 'tensions'];
  const written = groups.filter((group) => {
    const script = join(folder, 'scripts/new-rule.ts');
    return run(`new:rule ${group}`, folder, process.execPath, '--import', 'tsx', script, `${group}/sample-of-a-rule`)
      .passed;
  });
  const tests = written.map((group) => `test/rules/${group}/sample-of-a-rule.test.ts`);
  run('tests of new rules', folder, process.execPath, 'node_modules/vitest/vitest.mjs', 'run', ...tests);
  const sources = written.flatMap((group) => [
    `src/rules/${group}/sample-of-a-rule.ts`,
    `src/rules/${group}/sample-of-a-rule.words.ts`,
  ]);
  const config = { extends: './tsconfig.json', include: [...sources, ...tests] };
  writeFileSync(join(folder, 'tsconfig.new.json'), JSON.stringify(config));
  run('types of new rules', folder, process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json');
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  const indexes = written.flatMap((group) => [`src/rules/${group}/index.ts`, `src/rules/${group}/words.ts`]);
  run('format of new rules', folder, process.execPath, biome, 'check', ...sources, ...tests, ...indexes);
};

const folder = mkdtempSync(join(tmpdir(), 'scaffold-'));
try {
  scaffoldPlugins(folder);
  const copy = join(folder, 'library');
  mkdirSync(copy);
  scaffoldRules(copy);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
