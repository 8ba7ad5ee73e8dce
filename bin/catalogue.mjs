import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cataloguePages } from './catalogue-pages.mjs';

/** Writes the documentation of the plugins that a module exports; answers with what was done. */
export const writeCatalogue = async (module, { out, check }) => {
  const { createEvaluator } = await import('../dist/index.js');
  const { describeCatalogue } = await import('../dist/analysis.js');
  const plugins = Object.values(await import(addressOf(module))).filter(isPlugin);
  if (plugins.length === 0) throw new Error(`${module} exports no plugin. Export what definePlugin answers.`);
  const fresh = cataloguePages(describeCatalogue(createEvaluator({ plugins })));
  const stale = [...fresh].filter(([path, text]) => textAt(join(out, path)) !== text).map(([path]) => path);
  const gone = plugins.flatMap(({ namespace }) => pagesIn(out, namespace)).filter((path) => !fresh.has(path));
  if (check && stale.length + gone.length > 0)
    throw new Error(`Out of date in ${out}: ${[...stale, ...gone].join(', ')}. Run the command without --check.`);
  for (const path of gone) rmSync(join(out, path));
  for (const path of stale) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), fresh.get(path));
  }
  return `${fresh.size} pages in ${out}, ${stale.length + gone.length} of them changed.`;
};

/** A file, a folder with a package.json, or the name of an installed package. */
const addressOf = (module) => {
  const path = resolve(module);
  if (existsSync(path) && statSync(path).isFile()) return pathToFileURL(path).href;
  const require = createRequire(join(existsSync(path) ? path : process.cwd(), 'package.json'));
  if (!existsSync(join(path, 'package.json'))) return pathToFileURL(require.resolve(module)).href;
  const { name, exports } = require('./package.json');
  return pathToFileURL(require.resolve(exports === undefined ? path : name)).href;
};

const isPlugin = (value) =>
  typeof value === 'object' && value !== null && Array.isArray(value.rules) && typeof value.namespace === 'string';

const textAt = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const pagesIn = (out, namespace) =>
  existsSync(join(out, namespace))
    ? readdirSync(join(out, namespace))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${namespace}/${name}`)
    : [];
