type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. True sets a bare attribute; false and undefined set none. Children are nodes or plain text. */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
};

/** The element with an id that the page is known to have. */
export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
};

/** A button that does something and submits nothing. */
export const button = (label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement => {
  const made = el('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
};

/** Options to choose from: value, then words. */
export const select = (
  attributes: Attributes,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLSelectElement => {
  const made = el('select', attributes, ...options.map(([value, words]) => el('option', { value }, words)));
  made.value = chosen;
  made.addEventListener('change', () => onChange(made.value));
  return made;
};

/** Fills a live region, and leaves it alone where nothing changed, so that a reader hears nothing twice. */
export const live = (id: string, parts: readonly HTMLElement[]): void => {
  const now = el('div', {}, ...parts);
  if (byId(id).firstElementChild?.outerHTML !== now.outerHTML) byId(id).replaceChildren(now);
};
