import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const MARK = '<<< next block >>>';

/**
 * Collects the programs that the documentation shows.
 *
 * In a guide, a block that starts with an import starts a program, and one that does not goes on with the program above
 * it. A block marked `ts no-run: reason` is type-checked and not run. A block marked `text output` is what the block
 * before it prints. A block marked `sh run` is run by a shell. In the API docs every example is a program, and names of the library that it does not import are
 * imported for it.
 */
export const programsOf = async (root) => {
  const problems = [];
  const guides = ['README.md', 'CONTRIBUTING.md', ...filesIn(root, 'docs', '.md')].filter(
    (file) => existsSync(join(root, file)) && !file.startsWith('docs/api/'),
  );
  const programs = guides.flatMap((file) => fromGuide(file, readFileSync(join(root, file), 'utf8'), problems));
  const home = await homesOf(root);
  for (const file of filesIn(root, 'src', '.ts')) {
    for (const block of fences(comments(readFileSync(join(root, file), 'utf8')))) {
      if (block.info === 'ts') programs.push(fromExample(file, block, home));
      else problems.push(`${file}:${block.line}: a block of code in the API docs is marked ts, not "${block.info}"`);
    }
  }
  return { programs, problems };
};

const fromGuide = (file, text, problems) => {
  const programs = [];
  for (const block of fences(text)) {
    const where = `${file}:${block.line}`;
    const current = programs.at(-1);
    const [language] = block.info.split(/[\s:]/);
    if (language === 'ts') {
      const reason = /^ts no-run:\s*(\S.*)$/.exec(block.info)?.[1];
      if (block.info !== 'ts' && reason === undefined)
        problems.push(`${where}: write "ts", or "ts no-run: why it cannot"`);
      const continues =
        current !== undefined && current.shell === undefined && !/^(import|\/\/[^\n]*\nimport)\b/.test(block.code);
      if (continues) extend(current, block, reason);
      else programs.push(extend(emptyProgram(file, block.line), block, reason));
    } else if (block.info === 'sh run') {
      programs.push({ ...emptyProgram(file, block.line), shell: block.code, blocks: 1 });
    } else if (block.info === 'text output') {
      if (current === undefined) problems.push(`${where}: output of no block`);
      else current.outputs.push({ block: current.blocks - 1, line: block.line, text: block.code });
    } else if (['typescript', 'js', 'javascript', 'mjs'].includes(language)) {
      problems.push(`${where}: a block of code is marked ts, so that it is checked`);
    }
  }
  return programs;
};

const emptyProgram = (file, line) => {
  const starts = [];
  const lineOf = (at) => {
    const start = starts.findLast(({ from }) => from <= at);
    return start === undefined ? line : start.line + 1 + at - start.from;
  };
  return { file, line, code: '', runs: true, blocks: 0, outputs: [], mark: `${MARK}\n`, starts, lineOf };
};

const extend = (program, block, noRun) => {
  if (program.blocks > 0) program.code += `console.log('${MARK}');\n`;
  program.starts.push({ from: program.code.split('\n').length, line: block.line });
  program.code += block.code;
  program.blocks += 1;
  if (noRun !== undefined) program.runs = false;
  return program;
};

const fromExample = (file, block, home) => {
  const words = new Set(block.code.match(/\b[A-Za-z]\w+\b/g));
  const imported = /^import [^;]*;$/gms;
  const known = new Set((block.code.match(imported) ?? []).join(' ').match(/\w+/g));
  const declared = new Set(
    [...block.code.matchAll(/\b(?:const|function|interface|type) (\w+)/g)].map(([, name]) => name),
  );
  const lacking = [...words].filter((word) => home.has(word) && !known.has(word) && !declared.has(word));
  const imports = lacking
    .map((name) => `import { ${home.get(name)[1]}${name} } from '${home.get(name)[0]}';`)
    .join(' ');
  return extend(emptyProgram(file, block.line), { ...block, code: `${imports} ${block.code}` });
};

/** Which subpath exports a name, and whether it is a type; the main entry wins. */
const homesOf = async (root) => {
  const homes = new Map();
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [path, target] of Object.entries(exports)) {
    if (typeof target === 'string') continue;
    const types = readFileSync(join(root, target.import.types), 'utf8');
    const values = await import(pathToFileURL(join(root, target.import.default)).href);
    for (const [, list] of types.matchAll(/export \{([^}]*)\}/g)) {
      for (const item of list
        .split(',')
        .map((text) => text.trim())
        .filter(Boolean)) {
        const exported = (/ as (\w+)$/.exec(item)?.[1] ?? item).replace(/^type /, '');
        if (!homes.has(exported)) homes.set(exported, [path.replace('.', name), exported in values ? '' : 'type ']);
      }
    }
  }
  return homes;
};

/** Only the text of doc comments, every other line left empty, so that line numbers stay. */
const comments = (source) => {
  let inside = false;
  return source
    .split('\n')
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) inside = true;
      const text = inside ? line.replace(/^\s*(\/\*\*|\*\/|\* ?)/, '') : '';
      if (line.includes('*/')) inside = false;
      return text;
    })
    .join('\n');
};

const fences = (text) => {
  const found = [];
  for (const match of text.matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)) {
    found.push({ info: match[1].trim(), code: match[2], line: text.slice(0, match.index).split('\n').length });
  }
  return found;
};

const filesIn = (root, folder, extension) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
