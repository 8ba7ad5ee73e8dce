// Who imports one proposition gets no rule of the others: told from the text of the bundle, not from its size.
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const library = await import(join(root, 'dist/index.js'));
const rules = library.standardRuleSets.flatMap((ruleSet) => ruleSet.rules.map(({ meta }) => meta.id));
const propositions = { assessRelationships: 'relationships', assessCapabilities: 'capabilities', assessPlace: 'place' };

const problemsOf = async ([name, group]) => {
  if (!(name in library)) return [`the library does not export ${name}`];
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './dist/index.js';`, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  // A rule's definition states its id; a mention in a profile or in another rule's losses does not.
  const stated = [...outputFiles[0].text.matchAll(/\bid: ["']([a-z-]+\/[a-z-]+)["']/g)].map((match) => match[1]);
  const own = rules.filter((id) => id.startsWith(`${group}/`));
  const others = Object.values(propositions).filter((each) => each !== group);
  const missing = own.filter((id) => !stated.includes(id));
  const foreign = rules.filter((id) => others.includes(id.split('/')[0]) && stated.includes(id));
  return [
    ...(own.length === 0 ? [`the standard rule sets hold no rule of ${group}`] : []),
    ...(missing.length === 0 ? [] : [`${name} lacks its own ${missing.join(', ')}`]),
    ...(foreign.length === 0 ? [] : [`${name} brings in ${foreign.join(', ')}`]),
  ];
};

const problems = (await Promise.all(Object.entries(propositions).map(problemsOf))).flat();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
