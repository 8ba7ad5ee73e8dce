#!/usr/bin/env node
// Tools for authors of plugins. The library itself touches no file and needs no command.
import { parseArgs } from 'node:util';
import { writeCatalogue } from './catalogue.mjs';
import { newPlugin } from './new-plugin.mjs';

const USAGE = `Usage:
  social-productivity new-plugin DIR [--js]
      Writes a rule plugin into the new folder DIR, in TypeScript or plain JavaScript. It passes its own tests as it is.
  social-productivity catalogue MODULE [--out DIR] [--check]
      Writes a page of Markdown for every rule of the plugins that MODULE (a file, a package's folder or name) exports.
      DIR is docs/rules unless it is given. --check writes nothing and fails when a page is out of date.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      js: { type: 'boolean', default: false },
      out: { type: 'string', default: 'docs/rules' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command, target, ...rest] = positionals;
  if (values.help) console.log(USAGE);
  else if (target === undefined || rest.length > 0) throw new Error(USAGE);
  else if (command === 'new-plugin') console.log(newPlugin(target, { js: values.js }));
  else if (command === 'catalogue') console.log(await writeCatalogue(target, values));
  else throw new Error(`There is no command "${command}".\n${USAGE}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
