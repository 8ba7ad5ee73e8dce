import { documents } from 'virtual:documents';
import MiniSearch from 'minisearch';

// Finds pages of guides, rules and API by the words in them. All that it looks through came with the page.
const finder = new MiniSearch({
  idField: 'address',
  fields: ['title', 'headings', 'text'],
  storeFields: ['title', 'part', 'lead'],
  searchOptions: { boost: { title: 5, headings: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
});
finder.addAll(documents);

const MOST_SHOWN = 40;

const element = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page lacks #${id}.`);
  return found;
};
const query = element('query', HTMLInputElement);
const list = element('results', HTMLOListElement);
const count = element('count', HTMLParagraphElement);

const show = (words: string): void => {
  const found = words.trim() === '' ? [] : finder.search(words);
  count.textContent =
    words.trim() === ''
      ? ''
      : found.length === 0
        ? `Nothing was found for “${words}”. Try fewer or other words.`
        : `${found.length} ${found.length === 1 ? 'page' : 'pages'} for “${words}”${found.length > MOST_SHOWN ? `, the first ${MOST_SHOWN} of them` : ''}.`;
  list.replaceChildren(
    ...found.slice(0, MOST_SHOWN).map(({ id, title, part, lead }) => {
      const link = document.createElement('a');
      link.href = String(id);
      link.textContent = `${String(part)}: ${String(title)}`;
      const hint = document.createElement('p');
      hint.className = 'hint';
      hint.textContent = String(lead);
      const item = document.createElement('li');
      item.append(link, hint);
      return item;
    }),
  );
};

query.value = new URLSearchParams(location.search).get('q') ?? '';
show(query.value);
query.addEventListener('input', () => show(query.value));
