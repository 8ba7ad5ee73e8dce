import { PROPOSITIONS, type PropositionId } from '../../../src/index.ts';
import { findOutNext, levers } from '../../../src/analysis/index.ts';
import type { Rule } from '../../../src/define/index.ts';
import { toHtml } from '../../../src/report/index.ts';
import { el } from './dom.ts';
import { type Judged, sentence } from './judge.ts';
import { say } from './words.ts';

/** What the page shows of a judged dossier. */
export interface Shown {
  /** The three verdicts, one line each. */
  readonly verdicts: readonly HTMLElement[];
  /** The report in foldable parts, and among them what would change the verdicts. */
  readonly parts: readonly HTMLElement[];
}

/** Draws verdicts, levers and the report; parts whose number is in `open` are unfolded. */
export const shownOf = (judged: Judged, open: ReadonlySet<string>): Shown => {
  const locale = judged.options.locale ?? 'en';
  const page = new DOMParser().parseFromString(
    toHtml(judged.assessment, { ...judged.options, layer: 'audit', fragment: true }),
    'text/html',
  );
  const main = page.querySelector('main');
  const blocks = main === null ? [] : [...main.children].map((block) => document.importNode(block, true));
  const headlines = blocks
    .filter(({ tagName }) => tagName === 'H3')
    .slice(0, PROPOSITIONS.length)
    .map(({ textContent }) => textContent ?? '');
  // What comes before the first heading, the summary, and the verdicts with their pictures.
  const parts = partsOf(blocks, locale, open);
  return {
    verdicts: [el('ol', { lang: locale }, ...headlines.map((line, i) => verdictLine(line, i, judged)))],
    parts: [...parts.slice(0, 3), leversOf(judged, open), ...parts.slice(3)],
  };
};

/** A headline is "1. Proposition: verdict"; the number is that of the list. */
const verdictLine = (headline: string, index: number, { assessment }: Judged): HTMLElement => {
  const text = headline.replace(/^\d+\.\s*/, '');
  const cut = text.lastIndexOf(': ');
  const id = PROPOSITIONS[index] ?? 'place';
  const attributes = { 'data-proposition': id, 'data-verdict': assessment.propositions[id].verdict };
  return el('li', attributes, `${text.slice(0, cut)}: `, el('strong', {}, text.slice(cut + 2)));
};

/** Splits the report at its second-level headings, so that each part folds; its headings move one level down. */
const partsOf = (blocks: readonly Element[], locale: string, open: ReadonlySet<string>): readonly HTMLElement[] => {
  const before = el('div', { lang: locale, class: 'report' });
  const parts: HTMLElement[] = [before];
  let inside: HTMLElement = before;
  for (const block of blocks) {
    if (block.tagName === 'H1') before.append(el('h3', {}, block.textContent ?? ''));
    else if (block.tagName === 'H2') {
      inside = el('div', { class: 'part' });
      const key = `part-${String(parts.length)}`;
      parts.push(foldable(key, block.textContent ?? '', inside, locale, open));
    } else inside.append(lowered(block));
  }
  return parts;
};

const foldable = (
  key: string,
  title: string,
  inside: HTMLElement,
  locale: string,
  open: ReadonlySet<string>,
): HTMLElement =>
  el(
    'details',
    { class: 'report', lang: locale, 'data-part': key, open: open.has(key) },
    el('summary', {}, el('h3', {}, title)),
    inside,
  );

const lowered = (block: Element): Element => {
  const level = /^H([3-5])$/.exec(block.tagName)?.[1];
  if (level === undefined) return block;
  const heading = document.createElement(`h${String(Number(level) + 1)}`);
  heading.append(...block.childNodes);
  return heading;
};

const leversOf = (judged: Judged, open: ReadonlySet<string>): HTMLElement => {
  const locale = judged.options.locale ?? 'en';
  const inside = el('div', { class: 'part' }, el('p', { class: 'hint' }, say(locale, 'levers.hint')));
  for (const id of PROPOSITIONS) inside.append(...leversUnder(id, judged, locale));
  return foldable('levers', say(locale, 'levers'), inside, locale, open);
};

const leversUnder = (id: PropositionId, judged: Judged, locale: 'en' | 'cy'): readonly HTMLElement[] => {
  const { evaluator, assessment } = judged;
  const title = el('h4', {}, say(locale, `proposition.${id}`));
  if (assessment.propositions[id].indicated === undefined) return [title, el('p', {}, say(locale, 'nothing'))];
  const { up, down, evidenceFirst } = levers(evaluator, assessment, id);
  const rules = new Map<string, Rule>(evaluator.arithmetic.rules.map((rule) => [rule.meta.id, rule]));
  const ask = findOutNext(evaluator, assessment, id).items.flatMap((item) => item.ask);
  const questions = [...new Set(ask)].slice(0, 3).map((fact) => sentence(`fact:${fact}#question`));
  return [
    title,
    ...(evidenceFirst ? [el('p', {}, say(locale, 'evidence'))] : []),
    ...(up === undefined || up.changes.length > 0 || up.possible
      ? []
      : [el('p', {}, say(locale, 'up.none', { class: say(locale, `class.${up.target}`) }))]),
    ...changes('up', up, rules, locale),
    ...changes('down', down, rules, locale),
    ...(questions.length === 0
      ? []
      : [
          el('p', {}, say(locale, 'find')),
          el('ul', { lang: 'en' }, ...questions.map((question) => el('li', {}, question))),
        ]),
  ];
};

const changes = (
  word: 'up' | 'down',
  found: ReturnType<typeof levers>['up'],
  rules: ReadonlyMap<string, Rule>,
  locale: 'en' | 'cy',
): readonly HTMLElement[] => {
  if (found === undefined || found.changes.length === 0) return [];
  const items = found.changes.map(({ rule }) => {
    const owners = [...new Set(rules.get(rule)?.remedies.map(({ owner }) => owner))];
    const named = owners.map((owner) => say(locale, `owner.${owner}`)).join(', ');
    const after = owners.length === 0 || word === 'down' ? [] : [` (${say(locale, 'owners', { owners: named })})`];
    return el('li', {}, el('span', { lang: 'en' }, sentence(`${rule}#title`)), ...after);
  });
  return [el('p', {}, say(locale, word, { class: say(locale, `class.${found.target}`) })), el('ul', {}, ...items)];
};
