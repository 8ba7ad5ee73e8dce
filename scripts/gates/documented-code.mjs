// Every block of code in the README, the guides and the API docs is type-checked against the built package and run.
// With `--write`, what the blocks print is written into the documents instead: read the diff before you commit it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { programsOf } from './documented-programs.mjs';

const root = join(import.meta.dirname, '../..');
const writes = process.argv.includes('--write');
// Inside the package, so that `social-productivity` is the package itself, as its `exports` say.
const folder = join(root, '.tmp/documented-code');
const { programs, problems } = await programsOf(root);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: '../../tsconfig.base.json',
    compilerOptions: {
      module: 'nodenext',
      moduleResolution: 'nodenext',
      moduleDetection: 'force',
      types: ['node'],
      isolatedDeclarations: false,
      noUnusedLocals: false,
      declaration: false,
    },
    include: ['*.ts'],
  }),
);
// A block's first lines are its file's first lines, so that an error's line leads back to it.
const fileOf = (index) => `program-${String(index).padStart(3, '0')}.ts`;
for (const [index, program] of programs.entries())
  if (program.shell === undefined) writeFileSync(join(folder, fileOf(index)), program.code);

const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
  cwd: folder,
  encoding: 'utf8',
});
if (status !== 0) {
  const inPlace = (name, line) => {
    const program = programs[Number(name)];
    return `${program.file}:${program.lineOf(Number(line))}`;
  };
  problems.push(stdout.replaceAll(/program-(\d+)\.ts\((\d+),\d+\)/g, (_, name, line) => inPlace(name, line)));
}

const runCode = async ({ code }, index) => {
  const file = join(folder, fileOf(index).replace('.ts', '.mjs'));
  writeFileSync(file, (await transform(code, { loader: 'ts', format: 'esm' })).code);
  return spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8', timeout: 30_000 });
};

/** Commands of one guide run in one folder, which holds the dossiers that come with the package. */
const runShell = ({ file, shell }) => {
  const place = join(folder, file.replaceAll(/\W/g, '-'));
  cpSync(join(root, 'docs/dossiers'), place, { recursive: true, force: false });
  const command = shell.replaceAll(
    'npx social-productivity',
    `'${process.execPath}' '${join(root, 'dist/cli/main.js')}'`,
  );
  return spawnSync('sh', ['-c', command], { cwd: place, encoding: 'utf8', timeout: 30_000 });
};

for (const [index, program] of programs.entries()) {
  if (!program.runs) continue;
  const ran = program.shell === undefined ? await runCode(program, index) : runShell(program);
  if (ran.status !== 0) {
    problems.push(`${program.file}:${program.line}: ends with ${ran.status ?? ran.signal}\n${ran.stderr}`);
    continue;
  }
  const printed = ran.stdout.split(program.mark);
  for (const { block, line, text } of program.outputs) {
    const got = (printed[block] ?? '').trim();
    if (got === text.trim()) continue;
    if (writes) {
      const document = join(root, program.file);
      writeFileSync(
        document,
        readFileSync(document, 'utf8').replace(text.trim(), () => got),
      );
    } else problems.push(`${program.file}:${line}: says it prints\n${text.trim()}\nand prints\n${got}`);
  }
}
for (const problem of problems) console.error(problem);
console.log(`${programs.length} documented programs`);
process.exitCode = problems.length === 0 ? 0 : 1;
