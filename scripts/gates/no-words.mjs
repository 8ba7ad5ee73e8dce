// Who only judges carries nothing that explains: told from the text of the bundles, not from their size.
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const { standardWords } = await import(join(root, 'dist/index.js'));
const { conventionWords, sourceGradesWords } = await import(join(root, 'dist/define.js'));
const words = standardWords();

const bundles = ['createBareEvaluator', 'assessPlace, parseDossier', 'assess, parseDossier'];

// What is as short as a word may stand in code by chance.
const SENTENCE = 20;
const textsIn = (value) => {
  if (typeof value === 'string') return value.length < SENTENCE ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
const sentences = [
  ...words.rules.flatMap(({ id, criteria, ...rest }) => textsIn(rest)),
  ...words.facts.flatMap(({ id, ...rest }) => textsIn(rest)),
  ...textsIn([conventionWords, sourceGradesWords]),
];

const problemsOf = async (names) => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from './dist/index.js';`, resolveDir: root },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const { text } = outputFiles[0];
  const found = sentences.filter((sentence) => text.includes(sentence));
  const problems = found.map((sentence) => `{ ${names} } carries: ${sentence}`);
  if (/\$ZodType|zod\.dev/.test(text)) problems.push(`{ ${names} } carries zod`);
  return problems;
};

const problems = (await Promise.all(bundles.map(problemsOf))).flat();
if (sentences.length < 1000) problems.push(`only ${sentences.length} sentences were looked for`);
for (const problem of problems.slice(0, 20)) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
