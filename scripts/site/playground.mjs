import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the playground into one script beside its page, so that it opens from a disk without a server. */
export const buildPlayground = async (root, out) => {
  const from = join(root, 'docs/site/playground');
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [join(from, 'main.ts')],
    outfile: join(out, 'playground.js'),
    bundle: true,
    minify: true,
    // A page from a disk may not load modules.
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    plugins: [dossiersIn(join(root, 'docs/dossiers'))],
  });
  for (const name of ['index.html', 'playground.css']) copyFileSync(join(from, name), join(out, name));
};

/** Every dossier of the repository as one module, so that a new one is in the playground without an edit. */
const dossiersIn = (folder) => ({
  name: 'dossiers',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^virtual:dossiers$/ }, () => ({ path: 'dossiers', namespace: 'dossiers' }));
    onLoad({ filter: /.*/, namespace: 'dossiers' }, () => {
      const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
      const entries = files.map((name) => [
        name.replace('.json', ''),
        JSON.parse(readFileSync(join(folder, name), 'utf8')),
      ]);
      return { contents: `export const dossiers = ${JSON.stringify(Object.fromEntries(entries))}`, loader: 'js' };
    });
  },
});
