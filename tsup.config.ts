import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'tsup';

// One entry for each public subpath; the names are those of `exports` in package.json.
const faces: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  models: 'src/models/index.ts',
  parse: 'src/parse/index.ts',
  edit: 'src/edit/index.ts',
  results: 'src/results/index.ts',
  schemas: 'src/schemas/index.ts',
  define: 'src/define/index.ts',
  rules: 'src/rules/index.ts',
  analysis: 'src/analysis/index.ts',
  report: 'src/report/index.ts',
  batch: 'src/analysis/batch.ts',
  welsh: 'src/report/locales/welsh-catalogue.ts',
  testing: 'src/testing/index.ts',
  'plugins/uk-procurement': 'src/plugins/uk-procurement/index.ts',
};

// A file of its own for each rule set, so that a bundler leaves out whole those that are not imported.
const ruleSets = Object.fromEntries(
  readdirSync('src/rules')
    .map((name) => [`rules/${name}`, `src/rules/${name}/index.ts`] as const)
    .filter(([, file]) => existsSync(file)),
);

const library = defineConfig({
  entry: { ...faces, ...ruleSets },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  // No maps: with the sources in them they were half of the package. Nothing is minified, so that a stack can be read and a
  // bundler finds the marks by which it drops what is not used.
  sourcemap: false,
  // TypeScript 6 calls an option old that the declaration bundler still sets.
  dts: { entry: { ...faces }, compilerOptions: { ignoreDeprecations: '6.0', isolatedDeclarations: false } },
  plugins: [
    {
      // An import for its effects alone has none here, and makes a consumer's bundler warn.
      name: 'no-bare-imports',
      renderChunk: (code) => ({ code: code.replaceAll(/^import "[^"]+";$/gm, '') }),
    },
  ],
});

const built = new Map(Object.entries(faces).map(([name, file]) => [resolve(file), name]));

// The command is one more program on top of the library: what it imports from the public faces is not built in a second
// time.
const command = defineConfig({
  entry: { main: 'src/cli/main.ts' },
  outDir: 'dist/cli',
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: true,
  esbuildPlugins: [
    {
      name: 'faces-are-built',
      setup: (build) => {
        build.onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
          const face = built.get(resolve(dirname(importer), path));
          return face === undefined ? undefined : { path: `../${face}.js`, external: true };
        });
      },
    },
  ],
});

export default [library, command];
