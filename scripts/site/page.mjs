import { posix } from 'node:path';

/** A page of the site: without a script of its own its policy allows none. The text comes before the contents, as on a phone. */
export const pageOf = ({ title, content, navigation, to, script }) => {
  const up = (file) => posix.relative(posix.dirname(to), file);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${script === undefined ? '' : "script-src 'self'; "}style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}${title === 'social-productivity' ? '' : ' – social-productivity'}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up('site.css')}">
</head>
<body>
<header>
<p><a href="${up('index.html')}">social-productivity</a> · <a href="#contents">Contents</a> · <a href="${up('search.html')}">Search</a></p>
</header>
<div class="layout">
<main>
${content}</main>
<nav id="contents" tabindex="-1" aria-labelledby="contents-title">
<h2 id="contents-title">Contents</h2>
${navigation}</nav>
</div>
${script === undefined ? '' : `<script src="${up(script)}"></script>\n`}</body>
</html>
`;
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
