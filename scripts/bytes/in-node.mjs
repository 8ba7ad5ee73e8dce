// Runs the bundle in the Node that runs this file: `node in-node.mjs BUNDLE METHOD`, texts as JSON on standard input.
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const [bundle, method] = process.argv.slice(2);
const library = runInThisContext(`${readFileSync(bundle, 'utf8')}; bytes`);
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map((text) => library[method](text))));
