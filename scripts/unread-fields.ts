import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { dossierJsonSchema } from '../src/schemas/index.ts';
import { ukProcurement } from '../src/plugins/uk-procurement/index.ts';
import { standardRuleSets } from '../src/standard.ts';
import { isRecord } from '../src/util/json-pointer.ts';
import { isNoClaim, UNEXPLAINED } from './dossier-table.ts';
import { whyUnread } from './unread-values.ts';

/** Writes the page of fields that no rule reads, and of facts that have no field: `npm run docs:unread`. */
export const unreadPage = (): string => {
  const read = new Set([...standardRuleSets, ukProcurement].flatMap(({ rules }) => rules.flatMap(readsOf)));
  const rows = fieldsOf()
    .filter((field) => !read.has(field) && !isNoClaim(field) && field !== '/complete')
    .map((field) => row([`\`${field}\``, whyUnread(field) ?? UNEXPLAINED]));
  return [
    INTRODUCTION,
    row(['field', 'why no rule reads it']),
    row(['-----', '--------------------']),
    ...rows,
    '',
    '## Facts without a field',
    '',
    'Sources give these too. A dossier can hold them in a `note` or under `extensions`, where no rule looks.',
    '',
    row(['fact', 'why it has no field']),
    row(['----', '-------------------']),
    ...HOMELESS.map((cells) => row(cells)),
    '',
  ].join('\n');
};

const INTRODUCTION = `# What no rule reads

<!-- Written by \`npm run docs:unread\`. Do not edit by hand. -->

A dossier can hold more than the rules ask. Below is each field that no rule reads, at any depth, the rules of the plugin
\`uk-procurement\` included, and why. A *shortfall* is of the rules. Evidence, ids, names and notes are left out.
`;

/** Facts that published sources give and that the model has no field for. */
const HOMELESS: readonly (readonly [fact: string, why: string])[] = [
  [
    'Buildings and IT that the council owns and the mutual uses',
    'Shortfall: a landlord who is also the payer holds a second lever. `parentSupport` asks whether terms are settled.',
  ],
  ['Plan against outturn', 'How well a plan was kept is performance; the results of each year are read.'],
  ['Short of capital, in words', 'The exposure to thin capital asks for reserves and facilities; a word is no sum.'],
  [
    'Money raised by friends of the service',
    'Enter it as income with the source `donation`; who raised it is not asked.',
  ],
  [
    'An earlier cut by the council',
    'What is over shows in the accounts. `announcedChangeShare` holds one that is to come.',
  ],
  [
    'Income that is not yearly, one-off finance',
    'Shares of income are of a year; a grant for once belongs to the period in which it came.',
  ],
  [
    'A floor: “more than”, “at least”, “about”',
    'Shortfall: a number is read as exact. Leave out what is only bounded, and say so in `unknowns`.',
  ],
  ['A regulator’s rating history', 'The library does not judge the quality or safety of a service.'],
  [
    'Local opposition to the change',
    'The consent of those who may vote is asked (`place/absolute-consent`); a campaign is no vote.',
  ],
];

const readsOf = ({ needs, uses }: (typeof standardRuleSets)[number]['rules'][number]): readonly string[] =>
  [...Object.values(needs), ...Object.values(uses)].flatMap(({ reads }) =>
    reads.map((pattern) => pattern.replaceAll('/@', '/*')),
  );

/** Every field of a dossier that holds a plain value, as a pattern. */
const fieldsOf = (): readonly string[] => {
  const schema: unknown = JSON.parse(JSON.stringify(dossierJsonSchema()));
  const found = new Set<string>();
  const walk = (node: unknown, path: string, above: readonly string[]): void => {
    if (!isRecord(node)) return;
    const reference = typeof node.$ref === 'string' ? node.$ref : undefined;
    if (reference !== undefined) {
      if (above.includes(reference) || !isRecord(schema)) return;
      const definitions = isRecord(schema.$defs) ? schema.$defs : {};
      walk(definitions[reference.split('/').at(-1) ?? ''], path, [...above, reference]);
      return;
    }
    if (isRecord(node.properties)) {
      for (const [name, child] of Object.entries(node.properties)) walk(child, `${path}/${name}`, above);
    } else if (node.items !== undefined) {
      const before = found.size;
      walk(node.items, `${path}/*`, above);
      // A list of plain values is one field.
      if (found.size === before + 1 && found.has(`${path}/*`)) {
        found.delete(`${path}/*`);
        found.add(path);
      }
    } else if (Array.isArray(node.allOf)) {
      for (const part of node.allOf) walk(part, path, above);
    } else {
      found.add(path);
    }
  };
  walk(schema, '', []);
  return [...found].sort();
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const PAGE = new URL('../docs/unread-values.md', import.meta.url);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(PAGE, unreadPage());
