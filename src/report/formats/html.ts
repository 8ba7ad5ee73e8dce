import { match } from 'ts-pattern';
import type { Block, Figure, ReportDocument, Table } from '../document/document.ts';
import { textOf, type LocalisedText } from '../language/language.ts';
import { escapeMarkup } from './escape.ts';
import { STYLE } from './style.ts';

/** Looks an HTML report can take: its own style sheet, or the class names of govuk-frontend without any style. */
export type HtmlStyle = 'plain' | 'govuk';

/** Prints a report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. */
export const printHtml = (report: ReportDocument, skin: HtmlStyle = 'plain'): string => {
  const title = escapeMarkup(textOf(report.title));
  const style = skin === 'plain' ? `<style>${STYLE}</style>\n` : '';
  return (
    `<!doctype html>\n<html lang="${report.lang}"${skin === 'govuk' ? ' class="govuk-template"' : ''}>\n<head>\n` +
    '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${title}</title>\n${style}</head>\n` +
    `<body${classOf('body', skin)}>\n${htmlMain(report, skin)}</body>\n</html>\n`
  );
};

/** Prints the part of the page that holds the report, to stand in a page of one's own; its headings start at h1. */
export const htmlMain = ({ title, blocks }: ReportDocument, skin: HtmlStyle): string => {
  const body = blocks.map((block, i) => htmlOf(block, { skin, id: `part-${String(i + 1)}` })).join('\n');
  return `<main${classOf('main', skin)}>\n<h1${classOf('h1', skin)}>${inline(title)}</h1>\n${body}\n</main>\n`;
};

interface Printer {
  readonly skin: HtmlStyle;
  /** Prefix of the ids inside one block; no other block on the page has it. */
  readonly id: string;
}

const htmlOf = (block: Block, printer: Printer): string => {
  const { skin } = printer;
  const inside = (blocks: readonly Block[]): string =>
    blocks.map((one, i) => htmlOf(one, { skin, id: `${printer.id}-${String(i + 1)}` })).join('\n');
  return match(block)
    .with({ kind: 'heading' }, ({ level, words, tag }) => {
      const element = HEADINGS[level];
      const answer = tag === undefined ? '' : ` <span${classOf('tag', skin)}>${inline(tag)}</span>`;
      return `<${element}${classOf(element, skin)}>${inline(words)}${answer}</${element}>`;
    })
    .with({ kind: 'group' }, ({ id, part, blocks }) => {
      const name = id === undefined ? '' : ` id="${escapeMarkup(id)}"`;
      return `<div${name}${classOf(part, skin)}>\n${inside(blocks)}\n</div>`;
    })
    .with({ kind: 'strip' }, ({ svg }) => svg)
    .with({ kind: 'paragraph' }, ({ words }) => `<p${classOf('p', skin)}>${inline(words)}</p>`)
    .with({ kind: 'note' }, ({ words }) => `<p${classOf('note', skin)}><strong>${inline(words)}</strong></p>`)
    .with({ kind: 'list' }, ({ items, isNumbered }) => {
      const element = isNumbered === true ? 'ol' : 'ul';
      const lines = items.map((item) => `<li>${inline(item)}</li>`).join('\n');
      return `<${element}${classOf(element, skin)}>\n${lines}\n</${element}>`;
    })
    .with({ kind: 'details' }, ({ summary, blocks }) => detailsOf(inline(summary), inside(blocks), skin))
    .with({ kind: 'table' }, (table) => tableOf(table, printer))
    .with({ kind: 'picture' }, (figure) => pictureOf(figure, printer))
    .exhaustive();
};

/** Its title stands above a picture and what its marks mean below it, so that nobody has to guess. */
const pictureOf = ({ svg, legend, opener, table }: Figure, printer: Printer): string =>
  `<figure>\n<figcaption${classOf('figcaption', printer.skin)}><strong>${inline(table.caption)}</strong></figcaption>\n${svg}\n` +
  `<p${classOf('p', printer.skin)}>${inline(legend)}</p>\n` +
  `${detailsOf(inline(opener), tableOf(table, printer), printer.skin)}\n</figure>`;

const detailsOf = (summary: string, content: string, skin: HtmlStyle): string => {
  const inner = skin === 'govuk' ? `<span class="govuk-details__summary-text">${summary}</span>` : summary;
  return (
    `<details${classOf('details', skin)}>\n<summary${classOf('summary', skin)}>${inner}</summary>\n` +
    `<div${classOf('working', skin)}>\n${content}\n</div>\n</details>`
  );
};

/** A wide table scrolls inside its own region, which a keyboard can reach, so that the page never does. */
const tableOf = ({ caption, head, rows }: Table, { skin, id: at }: Printer): string => {
  const id = `${at}-caption`;
  const th = (words: LocalisedText, scope: 'col' | 'row'): string =>
    `<th scope="${scope}"${classOf('th', skin)}>${inline(words)}</th>`;
  const body = rows.map(([first = [], ...rest]) => {
    const cells = rest.map((cell) => `<td${classOf('td', skin)}>${inline(cell)}</td>`).join('');
    return `<tr${classOf('tr', skin)}>${th(first, 'row')}${cells}</tr>`;
  });
  return (
    `<div class="table-region" role="region" aria-labelledby="${id}" tabindex="0">\n<table${classOf('table', skin)}>\n` +
    `<caption id="${id}"${classOf('caption', skin)}>${inline(caption)}</caption>\n` +
    `<thead${classOf('thead', skin)}><tr${classOf('tr', skin)}>${head.map((one) => th(one, 'col')).join('')}</tr></thead>\n` +
    `<tbody${classOf('tbody', skin)}>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`
  );
};

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** Spans that lead to one place make one link. */
const inline = (run: LocalisedText): string =>
  run
    .map((span, i) => {
      const { href } = span;
      const [before, after] = [run[i - 1]?.href, run[i + 1]?.href];
      const opened = href === undefined || href === before ? '' : `<a href="${escapeMarkup(href)}">`;
      return `${opened}${spanOf(span)}${href === undefined || href === after ? '' : '</a>'}`;
    })
    .join('');

const spanOf = ({ text, lang, isPicture }: LocalisedText[number]): string => {
  if (isPicture === true) return `<span class="marks" aria-hidden="true">${escapeMarkup(text)}</span>`;
  return lang === undefined ? escapeMarkup(text) : `<span lang="${lang}">${escapeMarkup(text)}</span>`;
};

const classOf = (part: keyof typeof GOVUK | keyof typeof PARTS, skin: HtmlStyle): string => {
  if (skin === 'govuk') return ` class="${{ ...GOVUK, ...PARTS }[part]}"`;
  return part in PARTS ? ` class="${part}"` : '';
};

/** Parts that the report's own style sheet knows by name, with the class names of govuk-frontend. */
const PARTS = {
  note: 'govuk-inset-text',
  tag: 'govuk-tag',
  answer: 'govuk-inset-text',
  question: 'question',
  columns: 'govuk-grid-row',
  column: 'govuk-grid-column-one-half',
  card: 'govuk-summary-card',
  foot: 'foot',
  layer: 'layer',
};

/** Class names of govuk-frontend 5 by part of the page. */
const GOVUK = {
  body: 'govuk-template__body',
  main: 'govuk-width-container govuk-main-wrapper',
  h1: 'govuk-heading-xl',
  h2: 'govuk-heading-l',
  h3: 'govuk-heading-m',
  h4: 'govuk-heading-s',
  p: 'govuk-body',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  figcaption: 'govuk-body',
  details: 'govuk-details',
  summary: 'govuk-details__summary',
  working: 'govuk-details__text',
  table: 'govuk-table',
  caption: 'govuk-table__caption govuk-table__caption--m',
  thead: 'govuk-table__head',
  tbody: 'govuk-table__body',
  tr: 'govuk-table__row',
  th: 'govuk-table__header',
  td: 'govuk-table__cell',
};
