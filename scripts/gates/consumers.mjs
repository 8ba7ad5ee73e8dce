// The packed tarball, installed in an empty project, works for everyone who may import it: TypeScript under three ways
// of finding modules, from ESM and from CJS, and plain JavaScript of both kinds.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const problems = [];

const run = (what, command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) problems.push(`${what}:\n${stdout}${stderr}`);
  return stdout;
};

const compile = (name, module, moduleResolution, files) => {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    module,
    moduleResolution,
    noEmit: true,
    // The library's own types are checked too, without those of Node; zod's need the URL of the browser.
    skipLibCheck: false,
    types: [],
    lib: ['es2022', 'dom'],
    resolveJsonModule: true,
    ...(moduleResolution === 'node16' ? { ignoreDeprecations: '6.0' } : {}),
  };
  writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files }));
  run(`types under ${name}`, process.execPath, [tsc, '-p', `tsconfig.${name}.json`]);
};

try {
  cpSync(join(root, 'test/package/consumer'), folder, { recursive: true });
  cpSync(join(root, 'test/package/dossier.json'), join(folder, 'dossier.json'));
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const report = JSON.parse(packed.stdout);
  const [{ filename, files }] = Array.isArray(report) ? report : Object.values(report);
  const stray = files
    .map(({ path }) => path)
    .filter((path) => !/^(dist|docs)\/|^[A-Z]+(\.md)?$|^package\.json$/.test(path));
  if (stray.length > 0) problems.push(`the tarball holds ${stray.join(', ')}`);

  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  run('npm install', 'npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `./${filename}`,
  ]);
  if (problems.length === 0) {
    compile('node16', 'node16', 'node16', ['esm.mts', 'cjs.cts']);
    compile('nodenext', 'nodenext', 'nodenext', ['esm.mts', 'cjs.cts']);
    compile('bundler', 'esnext', 'bundler', ['esm.mts']);
    const expected = readFileSync(join(folder, 'expected.txt'), 'utf8');
    for (const file of ['plain.mjs', 'plain.cjs']) {
      const printed = run(file, process.execPath, [file]);
      if (printed !== expected) problems.push(`${file} printed\n${printed}instead of\n${expected}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
