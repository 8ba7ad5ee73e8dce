import { match } from 'ts-pattern';
import type { Block, ReportDocument, Table } from '../document/document.ts';
import { joined, type LocalisedText } from '../language/language.ts';

/** Prints a report as Markdown with tables (GitHub's flavour); nothing in it is read as markup but what is meant so. */
export const printMarkdown = ({ title, blocks }: ReportDocument): string =>
  `${[`# ${inline(title)}`, ...blocks.flatMap(linesOf)].join('\n\n')}\n`;

/** Text with every character escaped that Markdown, or HTML inside it, could read as markup. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+!|~^$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}&#46;`);

/** Marks that make a list or a rule of a line count only where the line starts. */
const atLineStart = (text: string): string =>
  text.replace(/^(\s*)([-=])/, '$1\\$2').replace(/^(\s*\d+)([.])/, '$1\\$2');

const linesOf = (block: Block): readonly string[] =>
  match(block)
    .returnType<readonly string[]>()
    .with({ kind: 'group' }, ({ blocks }) => blocks.flatMap(linesOf))
    .with({ kind: 'heading' }, ({ level, words, tag }) => [
      `${'#'.repeat(level)} ${inline(tag === undefined ? words : joined([words, tag]))}`,
    ])
    .with({ kind: 'paragraph' }, ({ words }) => [inline(words)])
    .with({ kind: 'note' }, ({ words }) => [`> ${inline(words)}`])
    .with({ kind: 'list' }, ({ items, isNumbered }) => [
      items.map((item, i) => `${isNumbered ? `${String(i + 1)}.` : '-'} ${inline(item)}`).join('\n'),
    ])
    .with({ kind: 'details' }, ({ summary, blocks }) => [`**${inline(summary)}**`, ...blocks.flatMap(linesOf)])
    .with({ kind: 'table' }, tableLines)
    .with({ kind: 'strip' }, { kind: 'picture' }, () => [])
    .exhaustive();

/** Markdown knows no languages: a span in another one is marked in the HTML that Markdown allows. */
const inline = (run: LocalisedText): string =>
  run
    .map(({ text, lang, href }, i) => {
      // What begins a line may start a list; what follows may still start a link.
      const escaped = i === 0 ? atLineStart(escapeMarkdown(text)) : escapeMarkdown(text);
      const words = lang === undefined ? escaped : `<span lang="${lang}">${escaped}</span>`;
      // Only a web address is a link here: the parts of Markdown have no names that hold everywhere.
      return href === undefined || href.startsWith('#') ? words : `[${words}](<${href}>)`;
    })
    .join('');

const tableLines = ({ caption, head, rows }: Table): readonly string[] => [
  `**${inline(caption)}**`,
  [rowLine(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(rowLine)].join('\n'),
];

const rowLine = (cells: readonly LocalisedText[]): string => `| ${cells.map(inline).join(' | ')} |`;
