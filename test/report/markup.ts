/** An element as it stands in a page. */
export interface Element {
  readonly name: string;
  readonly attributes: string;
}

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/g;
const VOID = new Set(['meta', 'br', 'link', 'img']);

/** Every opening tag whose name matches. */
export const elementsOf = (markup: string, name: RegExp): readonly Element[] =>
  [...markup.matchAll(TAG)].flatMap(([, close, tag = '', attributes = '']) =>
    close === '' && name.test(tag) ? [{ name: tag, attributes }] : [],
  );

/** Tags that do not nest, and characters that should have been escaped. */
export const faultsOfMarkup = (markup: string): readonly string[] => {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [tag, close, name = '', , own] of markup.matchAll(TAG)) {
    if (close === '') {
      if (own !== '/' && !VOID.has(name)) open.push(name);
    } else if (open.pop() !== name) faults.push(`${tag} closes something else`);
  }
  const text = markup
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<!doctype html>/i, '')
    .replace(TAG, '');
  if (/[<>]/.test(text)) faults.push(`unescaped: ${/.{0,20}[<>].{0,20}/.exec(text)?.[0] ?? ''}`);
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) faults.push('a bare ampersand');
  return [...faults, ...open.map((name) => `${name} is never closed`)];
};
