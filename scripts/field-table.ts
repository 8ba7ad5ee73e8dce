/**
 * Writes docs/every-field.md: each field of a dossier, what may stand in it, and which rules read it.
 *
 * `npm run docs:fields`; a test tells when it is due.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type DescribedCatalogue, describeCatalogue } from '../src/analysis/index.ts';
import { createEvaluator, standardRuleSets, standardWords } from '../src/index.ts';
import { dossierJsonSchema } from '../src/schemas/index.ts';

/** The page, from the schema and the rules as they are. */
export const fieldTable = (): string => {
  const schema = dossierJsonSchema() as unknown as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
  const readers = readersIn(describeCatalogue(createEvaluator({ plugins: standardRuleSets }), standardWords()));
  const patterns = patternsOf(schema, schema.$defs);
  const models: readonly (readonly [string, Schema])[] = [['Dossier', schema], ...Object.entries(schema.$defs)];
  const sections = models
    .filter(([, { properties }]) => properties !== undefined)
    .map(([name, model]) => section(name, model, patterns.get(name) ?? [], readers));
  return [INTRODUCTION, ...sections].join('\n\n').concat('\n');
};

const INTRODUCTION = `# Every field of a dossier

<!-- Written by \`npm run docs:fields\`. Do not edit by hand. -->

Left out means *not known*, in every field: never 0, \`false\` or "none". A list says "there are no others" only where
\`complete\` names it. *Required* fields are needed by whatever holds them. *Read by* names the rules that a value can reach;
a field that no rule reads is kept for readers, plugins and reports, and [what no rule reads](unread-values.md) says why.

[The fields of a dossier](dossier-fields.md) says what is easy to get wrong.`;

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
}

type Readers = readonly { readonly pattern: string; readonly rules: readonly string[] }[];

const readersIn = ({ facts }: DescribedCatalogue): Readers =>
  facts.flatMap(({ reads, neededBy, usedBy }) =>
    reads.map((pattern) => ({ pattern: absolute(pattern), rules: [...neededBy, ...usedBy] })),
  );

/** `@` stands for the offer in hand, which is an item of its list. */
const absolute = (pattern: string): string => pattern.replaceAll('/@', '/*');

const named = ({ $ref }: Schema): string | undefined => $ref?.replace('#/$defs/', '');

/** Where each model may stand in a dossier. */
const patternsOf = (root: Schema, models: Readonly<Record<string, Schema>>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>([['Dossier', ['']]]);
  const visit = ({ properties = {} }: Schema, at: string): void => {
    for (const [name, field] of Object.entries(properties)) {
      const inside = named(field) ?? named(field.items ?? {});
      const model = inside === undefined ? undefined : models[inside];
      const place = `${at}/${name}${field.items === undefined ? '' : '/*'}`;
      if (inside === undefined || model === undefined || found.get(inside)?.includes(place)) continue;
      found.set(inside, [...(found.get(inside) ?? []), place]);
      visit(model, place);
    }
  };
  visit(root, '');
  return found;
};

const section = (name: string, model: Schema, places: readonly string[], readers: Readers): string => {
  const rows = Object.entries(model.properties ?? {}).map(([field, schema]) => {
    const required = model.required?.includes(field) === true ? ' Required.' : '';
    const means = `${schema.description ?? ''}${required}`.replaceAll('|', '\\|');
    const rules = rulesReading(
      places.map((place) => `${place}/${field}`),
      readers,
    );
    return `| \`${field}\` | ${kindOf(schema)} | ${means} | ${listed(rules)} |`;
  });
  return [
    `## ${name}`,
    ...(model.description === undefined ? [] : [model.description]),
    ...(places.length === 0 || name === 'Dossier' ? [] : [`At ${places.map((place) => `\`${place}\``).join(', ')}.`]),
    ['| field | holds | means | read by |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
};

/** Rules of facts that read a field, or the whole that it is in. What reads parts of a field stands beside the parts. */
const rulesReading = (places: readonly string[], readers: Readers): readonly string[] => {
  const rules = readers
    .filter(({ pattern }) =>
      places.some((place) => pattern === place || pattern === `${place}/*` || place.startsWith(`${pattern}/`)),
    )
    .flatMap((reader) => reader.rules);
  return [...new Set(rules)].sort();
};

const listed = (rules: readonly string[]): string =>
  rules.length > MOST_LISTED ? `${rules.length} rules` : rules.map(link).join(', ');

/** More names in one cell nobody reads. */
const MOST_LISTED = 8;

const link = (rule: string): string => `[${rule}](rules/${rule}.md)`;

const kindOf = (schema: Schema): string => {
  const model = named(schema);
  if (model?.startsWith('Json') === true) return 'any JSON';
  if (model !== undefined) return `[${model}](#${model.toLowerCase()})`;
  if (schema.items !== undefined) return `list of ${kindOf(schema.items)}`;
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${word}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(kindOf))].join(' or ');
  const isRange = schema.minimum !== undefined && schema.maximum !== undefined && Math.abs(schema.maximum) < 1e15;
  return `${WORDS[schema.type ?? ''] ?? 'any JSON'}${isRange ? `, ${schema.minimum} to ${schema.maximum}` : ''}`;
};

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'object',
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../docs/every-field.md', import.meta.url), fieldTable());
}
