// One list says the whole architecture: a folder may import from folders to its left, never to its right.
const order = [
  'util',
  'measures',
  'models',
  'parse',
  'edit',
  'results',
  'schemas',
  'define',
  'facts',
  'rules',
  'aggregate',
  'assess',
  'analysis',
  'report',
  'testing',
  'plugins',
  'cli',
];
// Public faces of the package that are no index.
const faces = ['analysis/batch[.]ts$', 'report/locales/welsh-catalogue[.]ts$'];
const dir = (names) => `^src/(${names.join('|')})/`;
const error = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

export default {
  forbidden: [
    ...order
      .slice(0, -1)
      .map((name, i) =>
        error(
          `${name}-looks-left`,
          { path: dir([name]) },
          { path: dir(order.slice(i + 1)) },
          'Move what is shared into a folder further left.',
        ),
      ),
    error(
      'layers-look-inward',
      { path: dir(order.filter((name) => name !== 'cli')) },
      { path: '^src/[^/]+[.]ts$' },
      'Files at the root of src/ join layers; no layer imports them.',
    ),
    error(
      'every-folder-is-a-layer',
      {},
      { path: '^src/[^/]+/', pathNot: dir(order) },
      'A new folder of src/ takes its place in the list at the top of .dependency-cruiser.mjs first.',
    ),
    error('no-cycles', {}, { circular: true }, 'Move what both need into a third file.'),
    error(
      'rules-are-strangers',
      { path: '^src/rules/[^/]+/(?!(index|words)[.]ts$)[^/]+$' },
      { path: '^src/rules/' },
      'Shared thinking is a fact, or goes to measures/.',
    ),
    error(
      'what-decides-carries-no-words',
      { path: '^src/', pathNot: ['words[.]ts$', '^src/standard[.]ts$', '^src/rules/index[.]ts$'] },
      { path: '^src/(facts|rules)/.*words[.]ts$' },
      'A program that only judges must not carry the words. Let src/standard.ts join them.',
    ),
    error(
      'engine-is-rule-blind',
      { path: dir(['aggregate', 'assess', 'analysis']) },
      { path: dir(['facts', 'rules']) },
      'Take the rules as an argument; only src/standard.ts joins engine and built-in rules.',
    ),
    error(
      'only-standard-joins',
      { path: '^src/(?!standard[.]ts$)[^/]+[.]ts$' },
      { path: dir(['facts', 'rules']) },
      'Let src/standard.ts join them and re-export from there.',
    ),
    error(
      'report-reads-results-only',
      { path: '^src/report/' },
      { path: '^src/(?!report/|results/|util/)' },
      'A stored assessment must be reportable without the rules that made it.',
    ),
    error(
      'first-party-plugins-are-outsiders',
      { path: '^src/plugins/([^/]+)/' },
      { path: '^src/', pathNot: '^src/(plugins/$1/|(define|models|parse)/index[.]ts$)' },
      'Import the public faces: define/index.ts, models/index.ts and parse/index.ts.',
    ),
    error(
      'the-command-is-an-outsider',
      { path: '^src/cli/' },
      { path: '^src/', pathNot: `^src/(cli/|util/|index[.]ts$|[^/]+/index[.]ts$|${faces.join('|')})` },
      'The command does what any program could: import the public faces, or the technical helpers of util/.',
    ),
    error(
      'nothing-needs-the-command',
      { path: '^src/[^/]+[.]ts$' },
      { path: '^src/cli/' },
      'The library runs where there is no command line.',
    ),
    error(
      'no-node',
      { path: '^src/', pathNot: '^src/cli/' },
      { dependencyTypes: ['core'] },
      'The library runs in a bare JavaScript engine; only src/cli may ask for Node.',
    ),
    error(
      'two-runtime-dependencies',
      { path: '^src/' },
      { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional'], pathNot: 'node_modules/(zod|ts-pattern)/' },
      'A consumer gets zod and ts-pattern, nothing else.',
    ),
    error(
      'no-patterns-in-sums',
      { path: '^src/(?!(analysis|report|cli)/)' },
      { path: 'node_modules/ts-pattern/' },
      'Rules and sums run for every dossier: ts-pattern is for telling apart what is shown.',
    ),
    error(
      'zod-is-for-schemas',
      { path: '^src/(?!schemas/|plugins/)' },
      { path: 'node_modules/zod/' },
      'Describe a record by its shape (util/shape.ts): parsing and judging carry no zod.',
    ),
    error(
      'schemas-are-for-those-who-ask',
      { path: '^src/(?!schemas/|cli/)' },
      { path: '^src/schemas/' },
      'Who needs a schema imports social-productivity/schemas.',
    ),
    error('no-unresolved', { path: '^src/' }, { couldNotResolve: true }, 'Mend the path.'),
    error(
      'zod-is-mini',
      { path: '^src/' },
      { path: 'node_modules/zod/', pathNot: 'node_modules/zod/mini/' },
      "Import * as z from 'zod/mini': 5.6 kB instead of 93.",
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
