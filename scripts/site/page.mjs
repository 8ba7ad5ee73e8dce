import { posix } from 'node:path';

/** A page of the site: no script, so that its policy allows none. */
export const pageOf = ({ title, content, navigation, to }) => {
  const up = (file) => posix.relative(posix.dirname(to), file);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}${title === 'social-productivity' ? '' : ' – social-productivity'}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up('site.css')}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<div class="layout">
<nav aria-label="Site">
<details open><summary>Contents</summary>${navigation}</details>
</nav>
<main id="content" tabindex="-1">
${content}</main>
</div>
</body>
</html>
`;
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
