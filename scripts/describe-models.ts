// Copies the documentation of the models into the data that their JSON Schemas show.
// Run `npx tsx scripts/describe-models.ts` after editing the documentation of a model; a test tells when it is due.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const folder = new URL('../src/models/', import.meta.url);

/** First paragraphs of every interface and property of the models, by `Interface` and `Interface.property`. */
export const describeModels = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => describeFile(readFileSync(new URL(name, folder), 'utf8')))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const describeFile = (source: string): [string, string][] =>
  [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport interface (\w+) \{\n([\s\S]*?)\n\}/g)].flatMap(
    ([, doc = '', name = '', body = '']): [string, string][] => [
      [name, textOf(doc)],
      ...[...body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (\w+)\??:/g)].map(
        ([, about = '', property = '']): [string, string] => [`${name}.${property}`, textOf(about)],
      ),
    ],
  );

const textOf = (doc: string): string =>
  doc
    .replace(/@example[\s\S]*/, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\{@link (\w+)(?:\.(\w+))?\}/g, (_, name: string, property?: string) => property ?? name)
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('descriptions.json', folder), `${JSON.stringify(describeModels(), null, 2)}\n`);
}
