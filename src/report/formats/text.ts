import { match } from 'ts-pattern';
import type { Block, Heading, ReportDocument, Table } from '../document/document.ts';
import { joined, textOf, type LocalisedText } from '../language/language.ts';

/** Width of a line in characters. */
const LINE_WIDTH = 96;

/** Prints a report as plain text, without colour, for a terminal or an e-mail. */
export const printText = ({ title, blocks }: ReportDocument, width: number = LINE_WIDTH): string => {
  const lines = [...wrap(textOf(title), width).flatMap((line) => [line, '='.repeat(line.length)]), ''];
  for (const block of blocks) lines.push(...linesOf(block, width), '');
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
};

/** Breaks a text between words so that no line is wider than `width`; only a longer word is cut. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line = `${line} ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
};

const linesOf = (block: Block, width: number): readonly string[] =>
  match(block)
    .returnType<readonly string[]>()
    .with({ kind: 'group' }, ({ blocks }) => blocks.flatMap((inner) => [...linesOf(inner, width), '']))
    .with({ kind: 'heading' }, (heading) => headingLines(heading, width))
    .with({ kind: 'paragraph' }, ({ words }) => wrap(withAddresses(words), width))
    .with({ kind: 'note' }, ({ words }) => wrap(textOf(words), width - 4).map((line) => `!   ${line}`))
    .with({ kind: 'list' }, ({ items, isNumbered }) =>
      items.flatMap((item, i) => hanging(item, width, isNumbered ? `${String(i + 1)}.` : ' -')),
    )
    .with({ kind: 'details' }, ({ summary, blocks }) => [
      ...wrap(textOf(summary), width),
      ...blocks.flatMap((inner) => linesOf(inner, width - 4).map((line) => `    ${line}`)),
    ])
    .with({ kind: 'table' }, (table) => tableLines(table, width))
    .with({ kind: 'strip' }, { kind: 'picture' }, () => [])
    .exhaustive();

const headingLines = ({ level, words, tag }: Heading, width: number): readonly string[] => {
  const text = wrap(withAddresses(tag === undefined ? words : joined([words, tag])), width);
  const longest = Math.max(0, ...text.map(({ length }) => length));
  const rule = { 2: '=', 3: '-', 4: '' }[level];
  return rule === '' ? text : [...text, rule.repeat(longest)];
};

/** Where words lead to a web address, it stands behind them; parts of the report itself are found by their headings. */
const withAddresses = (run: LocalisedText): string =>
  run
    .map(({ text, href }, i) =>
      href === undefined || href.startsWith('#') || run[i + 1]?.href === href ? text : `${text} <${href}>`,
    )
    .join('');

const hanging = (item: LocalisedText, width: number, mark: string): readonly string[] =>
  wrap(withAddresses(item), width - 4).map((line, i) => `${i === 0 ? ` ${mark} ` : '    '}${line}`);

const tableLines = ({ caption, head, rows }: Table, width: number): readonly string[] => {
  const cells = [head, ...rows].map((row) => row.map(textOf));
  const widths = columnWidths(cells, width - GUTTER.length * (head.length - 1));
  const [first = [], ...rest] = cells.map((row) => rowLines(row, widths));
  const tall = rest.some(({ length }) => length > 1);
  return [
    ...wrap(textOf(caption), width),
    ...first,
    widths.map((one) => '-'.repeat(one)).join(GUTTER),
    ...rest.flatMap((row, i) => (tall && i > 0 ? ['', ...row] : row)),
  ];
};

const GUTTER = '  ';

/** Natural widths; while they do not fit, the widest column gives way. */
const columnWidths = (cells: readonly (readonly string[])[], room: number): readonly number[] => {
  const widths = (cells[0] ?? []).map((_, i) =>
    Math.min(room, Math.max(1, ...cells.map((row) => row[i]?.length ?? 0))),
  );
  for (let over = sum(widths) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(1, (widths[widest] ?? 1) - 1);
  }
  return widths;
};

const rowLines = (row: readonly string[], widths: readonly number[]): readonly string[] => {
  const wrapped = row.map((cell, i) => wrap(cell, widths[i] ?? 1));
  const height = Math.max(1, ...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, i) => (wrapped[i]?.[line] ?? '').padEnd(width))
      .join(GUTTER)
      .trimEnd(),
  );
};

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

const pieces = (word: string, width: number): readonly string[] => {
  if (word.length <= width) return [word];
  return Array.from({ length: Math.ceil(word.length / width) }, (_, i) => word.slice(i * width, (i + 1) * width));
};
