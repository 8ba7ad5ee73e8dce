// Starts a rule of the library: `npm run new:rule -- place/allotments` writes what decides, the words beside it,
// its test, and its lines in the index and the words of its group. What it writes passes its own test at once and moves no verdict: it is asked at full depth only.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** What differs between the roles that groups hold. Every other group holds rules that score a proposition. */
const ROLES: Readonly<
  Record<string, { readonly define: string; readonly more?: string; readonly words?: string; readonly offer?: true }>
> = {
  vulnerability: {
    define: 'defineExposure',
    more: "losses: { of: { 'place/local-spend': 0.5 } },",
    words: `losses: {
    meaning: 'Which rules would lose how much if it came true.',
    source: { kind: 'judgement', note: 'Say why this share.' },
  },`,
  },
  commissioning: { define: 'defineGate', more: "gate: 'condition',", offer: true },
  tensions: { define: 'defineTension' },
};

const ruleText = (id: string, theme: string): string => {
  const group = id.split('/')[0] ?? '';
  const { define, more } = ROLES[group] ?? { define: 'defineRule' };
  return `import { ${define}, type Rule } from '../../define/index.ts';
import { localSpendBaseline } from '../../facts/place/local-spend.ts';

/** Say what the rule claims. */
export const ${constantOf(id)}: Rule = /* @__PURE__ */ ${define}({
${more === undefined ? '' : `  ${more}\n`}  meta: {
    id: '${id}',
    theme: '${theme}',
    // At full depth no standard verdict moves until you decide otherwise.
    depth: 'full',
    levels: ['organisation', 'service'],
    status: 'experimental',
  },
  // A fact that is there, so that the rule runs. Find yours in src/facts/, or write it there.
  needs: { share: localSpendBaseline },
  parameters: {
    enough: { value: 0.5, unit: 'share' },
  },
  messages: {
    much: '{share:percent}',
    little: '{share:percent}',
  },
  judge: ({ share }, { enough }) => ({ score: share, message: share >= enough ? 'much' : 'little', data: { share } }),
  remedies: [{ id: 'what-to-do', owner: 'mutual' }],
});
`;
};

const wordsText = (id: string): string => {
  const { words } = ROLES[id.split('/')[0] ?? ''] ?? {};
  return `import type { RuleWords } from '../../define/index.ts';

/** Words of \`${id}\`. */
export const ${constantOf(id, 'Words')}: RuleWords = {
  id: '${id}',
  depthReason: 'Say who can answer it.',
  title: 'Short title',
  claim: 'One sentence that could be false.',
  rationale: 'Say why the claim bears on its proposition.',
  zeroMeans: 'What a score of 0 stands for.',
  oneMeans: 'What a score of 1 stands for.',
  falsifiedBy: 'What observation would show the claim to be wrong.',
  sources: [{ kind: 'judgement', note: 'Name who says so, or say why it is a judgement of ours.' }],
  parameters: {
    enough: {
      meaning: 'Share from which the words say that it is much; it does not move the score.',
      source: { kind: 'judgement', note: 'Say why this value and not another.' },
    },
  },
  messages: {
    much: 'Much is there: {share:percent}.',
    little: 'Little is there: {share:percent}.',
  },
  remedies: {
    'what-to-do': {
      text: 'Say what could be done, without blame.',
      evidence: 'what would show that it was done',
    },
  },
${words === undefined ? '' : `  ${words}\n`}};
`;
};

const testText = (id: string): string => {
  const { offer } = ROLES[id.split('/')[0] ?? ''] ?? {};
  const part = offer === true ? '...offered, ' : '';
  return `import { ${constantOf(id)} } from '../../../src/rules/${id}.ts';
import { ruleCases } from '../../support/rule-cases.ts';
${offer === true ? "\nconst offered = { interventions: [{ id: 'offer', status: 'proposed' }] };\n" : ''}
ruleCases(${constantOf(id)}, [
  {
    name: 'say what the world is like where much is there',
    dossier: { ${part}mutual: { localEconomy: { localSpendShareBaseline: 0.75 } } },
    expect: { outcome: 'judged', message: 'much', score: 0.75 },
  },
  {
    name: 'say what the world is like where little is there',
    dossier: { ${part}mutual: { localEconomy: { localSpendShareBaseline: 0.25 } } },
    expect: { outcome: 'judged', message: 'little', score: 0.25 },
  },
  { name: 'nobody has measured it', dossier: ${offer === true ? 'offered' : '{}'}, expect: { outcome: 'unknown' } },
]);
`;
};

const constantOf = (id: string, kind: 'Rule' | 'Words' = 'Rule'): string => {
  const name = (id.split('/')[1] ?? '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `${name}${kind}`;
};

/** Puts the rule where its name belongs in the imports and in the list of rules. */
const indexWith = (index: string, id: string): string => {
  const file = id.split('/')[1] ?? '';
  const withImport = inserted(
    index,
    /^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/gm,
    file,
    `import { ${constantOf(id)} } from './${file}.ts';`,
  );
  return inserted(withImport, /^ {4}(\w+Rule),$/gm, constantOf(id), `    ${constantOf(id)},`);
};

/** Puts the words where their name belongs in the imports and in the list of words. */
const wordsWith = (words: string, id: string): string => {
  const file = id.split('/')[1] ?? '';
  const constant = constantOf(id, 'Words');
  const withImport = inserted(
    words,
    /^import \{ \w+ \} from '\.\/([\w-]+)\.words\.ts';$/gm,
    file,
    `import { ${constant} } from './${file}.words.ts';`,
  );
  return inserted(withImport, /^ {4}(\w+Words),$/gm, constant, `    ${constant},`);
};

const inserted = (text: string, lines: RegExp, name: string, line: string): string => {
  const found = [...text.matchAll(lines)];
  const next = found.find(([, other = '']) => other > name);
  const last = found.at(-1);
  if (last === undefined) throw new Error('The index of the group lists no rule yet. Add this one by hand.');
  const at = next?.index ?? last.index + last[0].length + 1;
  return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
};

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const id = process.argv[2] ?? '';
const [group = ''] = id.split('/');
if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
  fail('Usage: npm run new:rule -- group/noun-phrase, for instance place/local-spend');
const indexFile = join(ROOT, `src/rules/${group}/index.ts`);
if (!existsSync(indexFile)) fail(`There is no group src/rules/${group}.`);
const index = readFileSync(indexFile, 'utf8');
const theme =
  new RegExp(`'${group}/([\\w-]+)':`).exec(index)?.[1] ?? fail(`src/rules/${group}/index.ts names no theme.`);
const wordsFile = join(ROOT, `src/rules/${group}/words.ts`);
const written = {
  [`src/rules/${id}.ts`]: ruleText(id, theme),
  [`src/rules/${id}.words.ts`]: wordsText(id),
  [`test/rules/${id}.test.ts`]: testText(id),
};
for (const path of Object.keys(written)) if (existsSync(join(ROOT, path))) fail(`${path} is there already.`);
for (const [path, text] of Object.entries(written)) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
writeFileSync(indexFile, indexWith(index, id));
writeFileSync(wordsFile, wordsWith(readFileSync(wordsFile, 'utf8'), id));
console.log(
  [
    ...Object.keys(written),
    `src/rules/${group}/index.ts`,
    `src/rules/${group}/words.ts`,
    `Now run: npx vitest run test/rules/${id}.test.ts`,
  ].join('\n'),
);
