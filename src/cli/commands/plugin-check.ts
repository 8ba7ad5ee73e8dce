import { checkPlugin } from '../../testing/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { EXIT } from '../exit.ts';
import { JSON_OUTPUT } from '../options.ts';
import { pluginsIn } from '../plugins.ts';

/** Tests plugins. */
export const command: Command = defineCommand({
  usage: 'MODULE [--json]',
  about:
    'Tests the plugins that MODULE exports: how they are wired, what their rules say of themselves, their examples, and every law that rules keep. Ends with 1 where there is a problem.',
  operands: [1, 1],
  options: { json: { ...JSON_OUTPUT, help: 'Writes the problems as JSON' } },
  examples: [['plugin check ./dist/index.js', 'Tests the plugin in a file.']],
  run: async ({ options: { json }, operands: [module = ''] }, io) => {
    const plugins = await pluginsIn(module, io);
    const problems = plugins.flatMap((plugin) => checkPlugin(plugin));
    const rules = plugins.flatMap((plugin) => plugin.rules).length;
    if (json === true) await io.write(`${JSON.stringify(problems, null, 2)}\n`);
    else if (problems.length === 0) await io.write(`${String(rules)} rules checked, no problem found.\n`);
    else await io.write(problems.map(({ where, law, message }) => `${where} (${law}): ${message}\n`).join(''));
    return problems.length === 0 ? EXIT.good : EXIT.failed;
  },
});
