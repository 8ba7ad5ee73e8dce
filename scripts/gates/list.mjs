/** What `npm test -- quick` runs in under a minute, for everyday work. */
export const QUICK = ['types of everything', 'format', 'lint', 'layers', 'tests of what changed'];

/**
 * Every gate: its name, the command that ends with 0 if it passes, and the gate whose outcome it needs.
 * Order is the order of starting: what others wait for first, then what takes long.
 */
export const gates = [
  { name: 'build', command: 'node scripts/build.mjs' },
  {
    name: 'tests',
    command: 'vitest run --coverage --reporter=dot --reporter=json --outputFile.json="$TEST_RESULTS"',
  },
  {
    name: 'tests of what changed',
    command: 'vitest run --changed --passWithNoTests --reporter=dot --reporter=json --outputFile.json="$TEST_RESULTS"',
    // The gate "tests" runs them all.
    onlyQuick: true,
  },
  { name: 'types of the library', command: 'tsc -p tsconfig.src.json' },
  { name: 'site', command: 'node scripts/site/build.mjs' },
  { name: 'types of the site', command: 'tsc -p docs/site/tsconfig.json' },
  { name: 'types of everything', command: 'tsc -p tsconfig.json' },
  { name: 'format', command: 'biome check --error-on-warnings --diagnostic-level=warn --max-diagnostics=50' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'layers', command: 'depcruise src --config .dependency-cruiser.mjs' },
  { name: 'unused', command: 'knip' },
  { name: 'work', command: 'node scripts/gates/work.mjs' },
  { name: 'pins', command: 'node scripts/gates/pins.mjs' },
  { name: 'documentation', command: 'node scripts/gates/documentation.mjs' },
  { name: 'scaffold', command: 'node scripts/gates/scaffold.mjs', needs: 'build' },
  { name: 'published package', command: 'publint --strict', needs: 'build' },
  { name: 'published types', command: 'attw --pack . --profile node16 --quiet', needs: 'build' },
  { name: 'size', command: 'size-limit', needs: 'build' },
  { name: 'tree-shaking', command: 'node scripts/gates/tree-shaking.mjs', needs: 'build' },
  { name: 'no words', command: 'node scripts/gates/no-words.mjs', needs: 'build' },
  { name: 'bare engine', command: 'node scripts/gates/bare-engine.mjs', needs: 'build' },
  {
    name: 'same bytes',
    command: "node scripts/bytes.mjs --mutations 12 --engines 'this Node,Chromium,QuickJS'",
    needs: 'build',
  },
  { name: 'allocations', command: 'node scripts/gates/allocations.mjs', needs: 'build' },
  { name: 'many dossiers', command: 'node scripts/gates/many-dossiers.mjs', needs: 'build' },
  { name: 'documented code', command: 'node scripts/gates/documented-code.mjs', needs: 'build' },
  { name: 'browser', command: 'node scripts/gates/browser.mjs', needs: 'site' },
  { name: 'consumers', command: 'node scripts/gates/consumers.mjs', needs: 'build' },
  { name: 'command', command: 'node scripts/gates/command.mjs', needs: 'build' },
];
