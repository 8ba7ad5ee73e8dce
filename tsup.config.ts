import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';

// One entry for each public subpath; the names are those of `exports` in package.json.
const entries = {
  index: 'src/index.ts',
  models: 'src/models/index.ts',
  results: 'src/results/index.ts',
  define: 'src/define/index.ts',
  rules: 'src/rules/index.ts',
  analysis: 'src/analysis/index.ts',
  report: 'src/report/index.ts',
  testing: 'src/testing/index.ts',
  'plugins/uk-procurement': 'src/plugins/uk-procurement/index.ts',
};

export default defineConfig({
  entry: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Shared chunks: one copy of each model and rule set, and a consumer's bundler drops what is not imported.
  splitting: true,
  sourcemap: true,
  clean: true,
  // TypeScript 6 calls an option old that the declaration bundler still sets.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', isolatedDeclarations: false } },
  plugins: [
    {
      // An import for its effects alone has none here, and makes a consumer's bundler warn. Lines stay where they are,
      // so that the source map holds.
      name: 'no-bare-imports',
      renderChunk: (code) => ({ code: code.replaceAll(/^import "[^"]+";$/gm, '') }),
    },
  ],
});
