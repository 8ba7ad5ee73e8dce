import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Writes the report on every dossier in both languages; answers the Markdown of a page that lists them. */
export const buildReports = async (root, out) => {
  const bundle = join(root, '.tmp/site/reports.mjs');
  await build({
    entryPoints: [join(root, 'docs/site/reports.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
  });
  const { exampleReports } = await import(`${pathToFileURL(bundle).href}?${Date.now()}`);
  const folder = join(root, 'docs/dossiers');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const dossiers = files.map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  ]);
  const reports = exampleReports(Object.fromEntries(dossiers));
  mkdirSync(out, { recursive: true });
  for (const { file, html } of reports) writeFileSync(join(out, file), html);
  const lines = reports
    .filter(({ locale, layer }) => locale === 'en' && layer === 'whole')
    .map(
      ({ file, title }) =>
        `- ${title}: [on one page](${file.replace('.en.', '.page.en.')}), [whole](${file}); in Welsh, which no translator has checked, [on one page](${file.replace('.en.', '.page.cy.')}), [whole](${file.replace('.en.', '.cy.')})`,
    );
  return `# Example reports

Each is what \`toHtml\` prints of one dossier of the repository, at *screening* depth: by the questions that a reader of
the public record may hope to answer. The dossiers can be changed in the [playground](../docs/playground/).

${lines.join('\n')}
`;
};
