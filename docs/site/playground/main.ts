import { dossiers } from 'virtual:dossiers';
import { PROPOSITIONS } from '../../../src/index.ts';
import { dossierJsonSchema } from '../../../src/schemas/index.ts';
import { toHtml, toMarkdown } from '../../../src/report/index.ts';
import { button, byId, el, live, select } from './dom.ts';
import { download } from './download.ts';
import { checkLine } from './fields.ts';
import { type DossierForm, formOf } from './form.ts';
import { type Judged, judge } from './judge.ts';
import { isRecord, jsonOf, valueAt } from './json.ts';
import { shownOf } from './results.ts';
import type { Schema } from './schema.ts';
import { decoded, encoded } from './share.ts';
import { FIRST, fresh, type State } from './state.ts';
import { weightField } from './weights.ts';
import { isWord, say, type Word } from './words.ts';

let state = fresh(FIRST);
let judged: Judged | undefined;
const open = new Set(['part-2', 'levers']);

const words = (word: Word): string => say(state.locale, word);

const change = (changes: Partial<State>): void => {
  state = { ...state, ...changes };
  show();
};

const show = (): void => {
  const { judged: now, issues } = judge(state.dossier, state);
  const problems = issues.filter(({ severity }) => severity === 'error');
  judged = now ?? judged;
  const warned = now === undefined ? [el('p', {}, words(judged === undefined ? 'none' : 'stale'))] : [];
  if (judged !== undefined) {
    const shown = shownOf(judged, open);
    live('status', [...warned, ...shown.verdicts]);
    byId('report').replaceChildren(...shown.parts);
  } else live('status', warned);
  const told = (problems.length > 0 ? problems : issues).slice(0, 10).map(({ path, message }) => {
    return el('li', {}, message, ' ', ...(path === '' ? [] : [button(`Go to ${path}`, () => form.reveal(path))]));
  });
  live('problems', told.length === 0 ? [] : [el('ul', {}, ...told)]);
  drawWeights();
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the dossier's schema uses this part of JSON Schema
const schema = dossierJsonSchema() as Schema;
const form: DossierForm = formOf(schema, byId('form'), {
  get: () => state.dossier,
  put: (dossier) => {
    state = { ...state, dossier };
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  },
});
let waiting: ReturnType<typeof setTimeout> | undefined;

const field = (id: string, label: Word, control: HTMLElement): HTMLElement =>
  el('div', { class: 'field' }, el('label', { for: id }, words(label)), control);

const titleOf = (name: string): string => {
  const title = valueAt(dossiers[name], ['title']);
  return typeof title === 'string' ? title : name;
};

const drawChoices = (): void => {
  const law = el('input', { type: 'checkbox', id: 'law', checked: state.law });
  law.addEventListener('change', () => change({ law: law.checked }));
  const names = Object.keys(dossiers).map((name): readonly [string, string] => [name, titleOf(name)]);
  const every = dossiers[state.from] === undefined ? [['', words('opened')] as const, ...names] : names;
  const languages = [
    ['en', 'English'],
    ['cy', 'Cymraeg'],
  ] as const;
  const depths = (['screening', 'standard', 'full'] as const).map((one) => [one, words(`depth.${one}`)] as const);
  byId('choices').replaceChildren(
    field(
      'choose',
      'choose',
      select({ id: 'choose' }, every, dossiers[state.from] === undefined ? '' : state.from, (from) => {
        if (from === '') return;
        start({ ...state, from, dossier: dossiers[from] ?? {} });
      }),
    ),
    field(
      'locale',
      'language',
      select({ id: 'locale' }, languages, state.locale, (locale) => {
        state = { ...state, locale: locale === 'cy' ? 'cy' : 'en' };
        drawPage();
        show();
        byId('locale').focus();
      }),
    ),
    field(
      'depth',
      'depth',
      select({ id: 'depth' }, depths, state.depth, (depth) => {
        change({ depth: depth === 'full' || depth === 'standard' ? depth : 'screening' });
      }),
    ),
    checkLine(law, words('law')),
  );
};

let weighed = '';

/** The themes that take part decide which weights there are; fields stay while they do, so that typing goes on. */
const drawWeights = (): void => {
  if (judged === undefined) return;
  const { propositions } = judged.assessment;
  const themes = PROPOSITIONS.map((id) => ({ id, themes: propositions[id].themes.map(({ theme }) => theme) }));
  const drawn = JSON.stringify([themes, state.locale]);
  if (drawn === weighed) return;
  weighed = drawn;
  const groups = themes.map(({ id, themes: own }) =>
    el(
      'fieldset',
      {},
      el('legend', {}, words(`proposition.${id}`)),
      ...own.map((theme) =>
        weightField(
          `${id}/${theme}`,
          () => state.weights,
          (weights) => change({ weights }),
        ),
      ),
    ),
  );
  const equal = button(
    words('weights.equal'),
    () => {
      weighed = '';
      change({ weights: {} });
      byId('equal').focus();
    },
    { id: 'equal' },
  );
  byId('weight-fields').replaceChildren(el('p', { class: 'hint' }, words('weights.hint')), ...groups, equal);
};

const drawTake = (): void => {
  const link = el('input', { id: 'link', type: 'text', readonly: true });
  const told = el('p', { role: 'status' });
  const share = async (): Promise<void> => {
    const { dossier, ...rest } = state;
    const same = JSON.stringify(dossier) === JSON.stringify(dossiers[state.from]);
    written = await encoded(same ? rest : { ...rest, dossier });
    location.hash = written;
    link.value = location.href;
    link.select();
    await navigator.clipboard?.writeText(location.href).catch(() => undefined);
    told.textContent = words('copied');
  };
  const file = el('input', { type: 'file', id: 'open', accept: '.json,application/json' });
  file.addEventListener('change', () => void opened(file));
  byId('take-fields').replaceChildren(
    el(
      'div',
      { class: 'buttons' },
      button(words('share'), () => void share(), { id: 'share' }),
      button(
        words('html'),
        () => judged && download('report.html', 'text/html', toHtml(judged.assessment, judged.options)),
        { id: 'html' },
      ),
      button(
        words('markdown'),
        () => judged && download('report.md', 'text/markdown', toMarkdown(judged.assessment, judged.options)),
        { id: 'markdown' },
      ),
      button(
        words('json'),
        () => download('dossier.json', 'application/json', `${JSON.stringify(state.dossier, null, 2)}\n`),
        { id: 'json' },
      ),
    ),
    field('link', 'link', link),
    told,
    field('open', 'open', file),
  );
};

const opened = async (file: HTMLInputElement): Promise<void> => {
  const text = await file.files?.[0]?.text();
  if (text === undefined) return;
  try {
    const dossier = jsonOf(text);
    if (isRecord(dossier)) return start({ ...state, from: '', dossier });
  } catch {
    // Told below, as for a file that holds something other than an object.
  }
  live('problems', [el('p', {}, 'The file holds no dossier: it cannot be read as JSON.')]);
};

/** Everything around form and results, in the language chosen. */
const drawPage = (): void => {
  document.documentElement.lang = state.locale;
  for (const part of document.querySelectorAll<HTMLElement>('[data-say]')) {
    const name = part.dataset.say ?? '';
    if (isWord(name)) part.textContent = words(name);
  }
  const note = byId('translation');
  note.textContent = words('unreviewed');
  note.hidden = note.textContent === '';
  drawChoices();
  drawTake();
};

const start = (next: State): void => {
  state = next;
  judged = undefined;
  const focused = document.activeElement?.id ?? '';
  drawPage();
  form.draw();
  show();
  if (focused !== '') document.getElementById(focused)?.focus();
};

/** The link that this page wrote itself says nothing new. */
let written = '';

const fromLink = async (): Promise<void> => {
  if (location.hash === `#${written}`) return;
  const shared = await decoded(location.hash);
  if (shared !== undefined) start(fresh(shared.from, shared));
};

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement)) return;
    const { part } = target.dataset;
    if (part === undefined || !target.isConnected) return;
    if (target.open) open.add(part);
    else open.delete(part);
  },
  { capture: true },
);

globalThis.addEventListener('hashchange', () => void fromLink());
start(state);
void fromLink();
