import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Every relative link of a page that leads to no file, or to no place in it; the API checks its own. */
export const brokenLinks = (out, { withApi }) => {
  const pages = readdirSync(out, { recursive: true }).filter(
    (path) => path.endsWith('.html') && !path.startsWith('api'),
  );
  const idsOf = new Map();
  const ids = (file) => {
    if (!idsOf.has(file)) {
      const found = readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g);
      idsOf.set(file, new Set(Array.from(found, ([, id]) => id)));
    }
    return idsOf.get(file);
  };
  const faultOf = (page, href) => {
    if (/^(https?|mailto|data):/.test(href)) return undefined;
    const [path = '', fragment] = href.split('#');
    const file = path === '' ? join(out, page) : join(out, dirname(page), decodeURI(path));
    if (!withApi && relative(out, file).startsWith('api')) return undefined;
    if (!existsSync(file) || statSync(file).isDirectory()) return 'leads to no file of the site';
    const missing = fragment !== undefined && file.endsWith('.html') && !ids(file).has(decodeURIComponent(fragment));
    return missing ? 'names no heading of that page' : undefined;
  };
  return pages.flatMap((page) => {
    const markup = readFileSync(join(out, page), 'utf8');
    return Array.from(markup.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, href]) =>
      href.replaceAll('&amp;', '&'),
    ).flatMap((href) => {
      const fault = faultOf(page, href);
      return fault === undefined ? [] : [`docs/site/out/${page}: the link "${href}" ${fault}`];
    });
  });
};
