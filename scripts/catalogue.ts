// Writes a page for every rule from what the rule says of itself: docs/rules/<group>/<noun>.md, and their index.
// `npm run docs:catalogue` writes them; with `--check` it changes nothing and fails where a page is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cataloguePages } from '../src/cli/catalogue-pages.ts';
import { describeCatalogue } from '../src/analysis/index.ts';
import { createEvaluator } from '../src/assess/index.ts';
import type { Plugin } from '../src/define/index.ts';
import { standardWords } from '../src/standard.ts';

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
  const plugins = (await ruleSets()).map(([, plugin]) => plugin);
  const fresh = cataloguePages(describeCatalogue(createEvaluator({ plugins }), standardWords()));
  return new Map([...fresh].map(([path, text]) => [`${PAGES}/${path}`, text]));
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
