import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describeCatalogue } from '../../analysis/index.ts';
import { createEvaluator, standardWords } from '../../index.ts';
import { cataloguePages } from '../catalogue-pages.ts';
import { type Command, defineCommand } from '../command.ts';
import { EXIT, fileReasonOf, Refusal } from '../exit.ts';
import { pluginsIn } from '../plugins.ts';

/** Writes the documentation of plugins. */
export const command: Command = defineCommand({
  usage: 'MODULE [--out FOLDER] [--check]',
  about:
    'Writes a page of Markdown for every rule of the plugins that MODULE exports: a file, a folder with a package.json, or the name of a package.',
  operands: [1, 1],
  options: {
    out: { type: 'string', value: 'FOLDER', help: 'Folder for the pages; docs/rules unless you say so' },
    check: { type: 'boolean', help: 'Writes nothing, and ends with 1 where a page is out of date' },
  },
  examples: [
    ['plugin catalogue .', 'Pages for the plugin in this folder.'],
    ['plugin catalogue . --check', 'Fails in CI when somebody forgot to write them anew.'],
  ],
  run: async ({ options: { out = 'docs/rules', check = false }, operands: [module = ''] }, io) => {
    const plugins = await pluginsIn(module, io);
    const fresh = cataloguePages(describeCatalogue(createEvaluator({ plugins }), standardWords()));
    const folder = resolve(io.folder, out);
    const stale = [...fresh].filter(([path, text]) => textAt(join(folder, path)) !== text);
    const gone = plugins.flatMap(({ namespace }) => pagesIn(folder, namespace)).filter((path) => !fresh.has(path));
    const changed = stale.length + gone.length;
    if (check) {
      if (changed === 0) return EXIT.good;
      const names = [...stale.map(([path]) => path), ...gone].join(', ');
      io.tell(`Out of date in ${out}: ${names}. Run the command without --check.\n`);
      return EXIT.failed;
    }
    try {
      for (const path of gone) rmSync(join(folder, path));
      for (const [path, text] of stale) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    } catch (error) {
      throw new Refusal(EXIT.file, `${out} cannot be written: ${fileReasonOf(error)}.`);
    }
    await io.write(`${String(fresh.size)} pages in ${out}, ${String(changed)} of them changed.\n`);
    return EXIT.good;
  },
});

const textAt = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const pagesIn = (folder: string, namespace: string): readonly string[] =>
  existsSync(join(folder, namespace))
    ? readdirSync(join(folder, namespace))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${namespace}/${name}`)
    : [];
