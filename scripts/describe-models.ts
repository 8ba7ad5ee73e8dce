// Copies the documentation of models and results into the data that their JSON Schemas show.
// Run `npx tsx scripts/describe-models.ts` after editing that documentation; a test tells when it is due.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const folderOf = (layer: Layer): URL => new URL(`../src/${layer}/`, import.meta.url);

type Layer = 'models' | 'results';

/** First paragraphs of every interface and property of a layer, by `Interface` and `Interface.property`. */
export const describeLayer = (layer: Layer): Record<string, string> => {
  const folder = folderOf(layer);
  const described = Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => describeFile(readFileSync(new URL(name, folder), 'utf8')))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return layer === 'results' ? inherited(described) : described;
};

/** Findings of every outcome have what the base has. */
const inherited = (described: Record<string, string>): Record<string, string> => {
  const bases = ['MessageRef', 'FindingBase'];
  const heirs = ['JudgedFinding', 'UnknownFinding', 'NotApplicableFinding', 'ErroredFinding', 'Recommendation'];
  const handed = Object.entries(described).flatMap(([key, text]) => {
    const [name = '', property] = key.split('.');
    if (property === undefined || !bases.includes(name)) return [];
    return heirs.map((heir): [string, string] => [`${heir}.${property}`, text]);
  });
  return Object.fromEntries([...handed, ...Object.entries(described)].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const describeFile = (source: string): [string, string][] =>
  [
    ...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport interface (\w+)(?: extends \w+)? \{\n([\s\S]*?)\n\}/g),
  ].flatMap(([, doc = '', name = '', body = '']): [string, string][] => [
    [name, textOf(doc)],
    ...[...body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (\w+)\??:/g)].map(
      ([, about = '', property = '']): [string, string] => [`${name}.${property}`, textOf(about)],
    ),
  ]);

const textOf = (doc: string): string =>
  doc
    .replace(/@example[\s\S]*/, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\{@link (\w+)(?:\.(\w+))?\}/g, (_, name: string, property?: string) => property ?? name)
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const layer of ['models', 'results'] as const) {
    writeFileSync(
      new URL(layer === 'models' ? 'schemas/descriptions.json' : 'descriptions.json', folderOf(layer)),
      `${JSON.stringify(describeLayer(layer), null, 2)}\n`,
    );
  }
}
