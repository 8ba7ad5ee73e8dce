import { match } from 'ts-pattern';
import type {
  DescribedCatalogue,
  DescribedFact,
  DescribedParameter,
  DescribedPlugin,
  DescribedRule,
} from '../analysis/index.ts';
import type { DatedValue, Source } from '../define/index.ts';

/**
 * Documentation of rules as Markdown, from `describeCatalogue`: for the library's own rules and for any plugin's. By path
 * below the folder that holds it.
 */
export const cataloguePages = (catalogue: DescribedCatalogue): ReadonlyMap<string, string> => {
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const plugins = new Map(catalogue.plugins.map((plugin) => [plugin.name, plugin]));
  return new Map<string, string>([
    ['index.md', indexPage(catalogue)],
    ...catalogue.rules.map((rule): readonly [string, string] => [
      `${rule.id}.md`,
      rulePage(rule, plugins.get(rule.plugin), facts),
    ]),
  ]);
};

const indexPage = ({ plugins, rules }: DescribedCatalogue): string =>
  page([
    '# The rules',
    `${counted(rules, 'rule')} in ${counted(plugins, 'group')}, one page each. The pages are written from the rules themselves.`,
    'A *quality* rule scores a proposition. An *exposure* names what could take a verdict away. A *gate* asks whether somebody would pay for an offer. A *determination* answers in words of its own, and a *tension* names two goods that pull apart; neither moves a verdict.',
    ...plugins.flatMap(({ name, namespace, description }) => [
      `## ${namespace}`,
      description,
      table(
        ['rule', 'claim', 'role', 'asked at'],
        rules
          .filter(({ plugin }) => plugin === name)
          .map(({ id, title, claim, role, depth }) => [`[${title}](${id}.md)`, claim, role, depth]),
      ),
    ]),
  ]);

const rulePage = (
  rule: DescribedRule,
  plugin: DescribedPlugin | undefined,
  facts: ReadonlyMap<string, DescribedFact>,
): string => {
  const group = rule.proposition ?? rule.id.split('/')[0] ?? '';
  const theme = plugin?.themes[`${group}/${rule.theme}`] ?? rule.theme;
  return page([
    `# ${rule.title}`,
    `\`${rule.id}\` · ${rule.role} · ${theme}${rule.criteria === undefined ? '' : ` · ${rule.criteria.join(', ')}`} · ${rule.status}`,
    `> ${rule.claim}`,
    rule.rationale,
    list([
      `**0 means** ${inline(rule.zeroMeans)}`,
      `**1 means** ${inline(rule.oneMeans)}`,
      `**Shown to be wrong by** ${inline(rule.falsifiedBy)}`,
      ...(rule.contested === undefined ? [] : [`**Disputed:** ${rule.contested}`]),
      ...(rule.cap === undefined
        ? []
        : [`**Limit:** below ${String(rule.cap.below)} the proposition is ${rule.cap.max} at most.`]),
    ]),
    '## When it is asked',
    `From the depth *${rule.depth}* on: ${inline(rule.depthReason)} Of: ${rule.levels.join(', ')}.`,
    ...section(Object.values(rule.notApplicable), (reasons) => [`Not asked where: ${reasons.join(' ')}`]),
    '## What it asks',
    list([
      ...rule.needs.map((id) => question(facts.get(id))),
      ...rule.uses.map((id) => `${question(facts.get(id))} *Helps, and is not needed.*`),
    ]),
    ...section(rule.parameters, (parameters) => [
      '## Numbers it turns on',
      table(['number', 'value', 'decides', 'from'], parameters.flatMap(parameterRows)),
    ]),
    ...(rule.losses === undefined
      ? []
      : [
          '## What would be lost',
          `${rule.losses.meaning} (${citation(rule.losses.source)})`,
          list(Object.entries(rule.losses.of).map(([id, share]) => `${String(Math.round(share * 100))}% of \`${id}\``)),
        ]),
    '## What it says',
    list(Object.values(rule.messages)),
    ...section(rule.remedies, (remedies) => [
      '## What could be done',
      table(
        ['by', 'what', 'shown by'],
        remedies.map(({ owner, text, evidence }) => [owner, text, evidence]),
      ),
    ]),
    '## Sources',
    list(rule.sources.map(citation)),
  ]);
};

const question = (fact: DescribedFact | undefined): string =>
  fact === undefined
    ? ''
    : `${fact.question} (\`${fact.id}\`${fact.changeableBy.length === 0 ? '' : `; can be changed by: ${fact.changeableBy.join(', ')}`})`;

const parameterRows = (parameter: DescribedParameter): readonly (readonly string[])[] => [
  [
    `\`${parameter.name}\``,
    `${String(parameter.value)} ${parameter.unit}${dates(parameter)}`,
    `${parameter.meaning}${parameter.jurisdiction === undefined ? '' : ` (${parameter.jurisdiction})`}`,
    citation(parameter.source),
  ],
  ...(parameter.dated ?? []).map((other) => [
    '',
    `${String(other.value)} ${parameter.unit}${dates(other)}`,
    '',
    citation(other.source),
  ]),
];

const dates = ({ validFrom, validTo }: Pick<DatedValue, 'validFrom' | 'validTo'>): string =>
  [validFrom === undefined ? '' : ` from ${validFrom}`, validTo === undefined ? '' : ` to ${validTo}`].join('');

const citation = (source: Source): string =>
  match(source)
    .with({ kind: 'judgement' }, ({ note }) => `*judgement:* ${note}`)
    .with({ kind: 'law' }, (law) => `${titled(law)}, ${law.section}`)
    .with({ kind: 'publication' }, (publication) => {
      const year = publication.year === undefined ? '' : `, ${String(publication.year)}`;
      const stance = publication.stance === undefined ? '' : ` (${publication.stance})`;
      return `${titled(publication)}, ${publication.publisher}${year}${stance}`;
    })
    .exhaustive();

const titled = ({ title, url }: { readonly title: string; readonly url?: string }): string =>
  url === undefined ? title : `[${title}](${url})`;

const section = <Item>(items: readonly Item[], of: (items: readonly Item[]) => readonly string[]): readonly string[] =>
  items.length === 0 ? [] : of(items);

const counted = (items: readonly unknown[], name: string): string =>
  `${String(items.length)} ${name}${items.length === 1 ? '' : 's'}`;

const inline = (sentence: string): string => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const page = (blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
