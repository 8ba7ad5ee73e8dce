// Writes a page for every rule from what the rule says of itself: docs/rules/<group>/<noun>.md, and their index.
// `npm run docs:catalogue` writes them; with `--check` it changes nothing and fails where a page is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fact, Parameter, Plugin, Rule, Source } from '../src/define/index.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = 'docs/rules';

/** Every rule set of the library by group, in order of name. */
export const ruleSets = async (): Promise<readonly (readonly [string, Plugin])[]> => {
  const groups = readdirSync(join(ROOT, 'src/rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, 'src/rules', entry.name, 'index.ts')))
    .map(({ name }) => name)
    .sort();
  return Promise.all(
    groups.map(async (group): Promise<readonly [string, Plugin]> => {
      const path = join(ROOT, 'src/rules', group, 'index.ts');
      const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
      const plugin = Object.values(module).find(isPlugin);
      if (plugin === undefined) throw new Error(`src/rules/${group}/index.ts exports no rule set`);
      return [group, plugin];
    }),
  );
};

/** All pages by path from the root of the project. */
export const pages = async (): Promise<ReadonlyMap<string, string>> => {
  const sets = await ruleSets();
  return new Map([
    [`${PAGES}/index.md`, indexPage(sets)],
    ...sets.flatMap(([, plugin]) =>
      plugin.rules.map((rule): [string, string] => [`${PAGES}/${rule.meta.id}.md`, rulePage(rule, plugin)]),
    ),
  ]);
};

/** Pages on disk that differ from what the rules say now, and pages of rules that are gone. */
export const stalePages = async (): Promise<readonly string[]> => {
  const fresh = await pages();
  const changed = [...fresh].filter(([path, text]) => textAt(path) !== text).map(([path]) => path);
  return [...changed, ...written().filter((path) => !fresh.has(path))];
};

const isPlugin = (value: unknown): value is Plugin =>
  typeof value === 'object' && value !== null && 'rules' in value && 'namespace' in value;

const textAt = (path: string): string | undefined => {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

const written = (): readonly string[] =>
  existsSync(join(ROOT, PAGES))
    ? readdirSync(join(ROOT, PAGES), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${PAGES}/${name.replaceAll('\\', '/')}`)
    : [];

const indexPage = (sets: readonly (readonly [string, Plugin])[]): string =>
  page([
    '# The rules',
    `${String(sets.reduce((count, [, { rules }]) => count + rules.length, 0))} rules in ${String(sets.length)} groups, one page each. The pages are written from the rules themselves.`,
    'A *quality* rule scores a proposition. An *exposure* names what could take a verdict away. A *gate* asks whether somebody would pay for an offer. A *determination* answers in words of its own, and a *tension* names two goods that pull apart; neither moves a verdict.',
    ...sets.flatMap(([group, plugin]) => [
      `## ${group}`,
      plugin.description,
      table(
        ['rule', 'claim', 'role', 'asked at'],
        [...plugin.rules]
          .sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1))
          .map(({ meta, role }) => [`[${meta.title}](${meta.id}.md)`, meta.claim, role, meta.depth]),
      ),
    ]),
  ]);

const rulePage = (rule: Rule, plugin: Plugin): string => {
  const { meta } = rule;
  const [group = ''] = meta.id.split('/');
  const theme = plugin.themes[`${group}/${meta.theme}`] ?? meta.theme;
  const parameters = Object.entries(rule.parameters);
  return page([
    `# ${meta.title}`,
    `\`${meta.id}\` · ${rule.role} · ${theme}${meta.criteria === undefined ? '' : ` · ${meta.criteria.join(', ')}`} · ${meta.status}`,
    `> ${meta.claim}`,
    meta.rationale,
    list([
      `**0 means** ${inline(meta.zeroMeans)}`,
      `**1 means** ${inline(meta.oneMeans)}`,
      `**Shown to be wrong by** ${inline(meta.falsifiedBy)}`,
      ...(meta.contested === undefined ? [] : [`**Disputed:** ${meta.contested}`]),
      ...(rule.cap === undefined
        ? []
        : [`**Limit:** below ${String(rule.cap.below)} the proposition is ${rule.cap.max} at most.`]),
    ]),
    '## When it is asked',
    `From the depth *${meta.depth}* on: ${inline(meta.depthReason)} Of: ${meta.levels.join(', ')}.`,
    ...(Object.keys(rule.notApplicable).length === 0
      ? []
      : [`Not asked where: ${Object.values(rule.notApplicable).join(' ')}`]),
    '## What it asks',
    list([
      ...Object.values(rule.needs).map((fact) => question(fact)),
      ...Object.values(rule.uses).map((fact) => `${question(fact)} *Helps, and is not needed.*`),
    ]),
    ...(parameters.length === 0
      ? []
      : [
          '## Numbers it turns on',
          table(
            ['number', 'value', 'decides', 'from'],
            parameters.flatMap(([name, one]) => parameterRows(name, one)),
          ),
        ]),
    ...(rule.losses === undefined
      ? []
      : [
          '## What would be lost',
          `${rule.losses.meaning} (${citation(rule.losses.source)})`,
          list(Object.entries(rule.losses.of).map(([id, share]) => `${percent(share)} of \`${id}\``)),
        ]),
    '## What it says',
    list(Object.values(rule.messages)),
    ...(rule.remedies.length === 0
      ? []
      : [
          '## What could be done',
          table(
            ['by', 'what', 'shown by'],
            rule.remedies.map(({ owner, text, evidence }) => [owner, text, evidence]),
          ),
        ]),
    '## Sources',
    list(meta.sources.map(citation)),
  ]);
};

const question = (fact: Fact<unknown>): string =>
  `${fact.question} (\`${fact.id}\`${fact.changeableBy.length === 0 ? '' : `; can be changed by: ${fact.changeableBy.join(', ')}`})`;

const parameterRows = (name: string, parameter: Parameter): readonly (readonly string[])[] => {
  const meaning = parameter.jurisdiction === undefined ? '' : ` (${parameter.jurisdiction})`;
  return [
    [
      `\`${name}\``,
      `${String(parameter.value)} ${parameter.unit}${dates(parameter)}`,
      `${parameter.meaning}${meaning}`,
      citation(parameter.source),
    ],
    ...(parameter.dated ?? []).map((other) => [
      '',
      `${String(other.value)} ${parameter.unit}${dates(other)}`,
      '',
      citation(other.source ?? parameter.source),
    ]),
  ];
};

const dates = ({ validFrom, validTo }: { readonly validFrom?: string; readonly validTo?: string }): string =>
  [validFrom === undefined ? '' : ` from ${validFrom}`, validTo === undefined ? '' : ` to ${validTo}`].join('');

const citation = (source: Source): string => {
  if (source.kind === 'judgement') return `*judgement:* ${source.note}`;
  const titled = source.url === undefined ? source.title : `[${source.title}](${source.url})`;
  if (source.kind === 'law') return `${titled}, ${source.section}`;
  const year = source.year === undefined ? '' : `, ${String(source.year)}`;
  return `${titled}, ${source.publisher}${year}${source.stance === undefined ? '' : ` (${source.stance})`}`;
};

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

const inline = (sentence: string): string => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const page = (blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) {
    const stale = await stalePages();
    for (const path of stale) console.error(`${path} is not what the rules say now`);
    if (stale.length > 0) console.error('Run npm run docs:catalogue and commit what it writes.');
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    const fresh = await pages();
    for (const path of written()) if (!fresh.has(path)) rmSync(join(ROOT, path));
    for (const [path, text] of fresh) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), text);
    }
    console.log(`${String(fresh.size)} pages in ${PAGES}`);
  }
}
