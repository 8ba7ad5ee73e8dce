import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { PROPOSITIONS } from '../../results/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { EXIT, Refusal } from '../exit.ts';
import { packageRoot, packageVersion } from '../package-root.ts';

const PREFIX = 'social-productivity-plugin-';

/** Names that rule sets of the library use. An evaluator would refuse a plugin that takes one. */
const RESERVED: readonly string[] = [
  ...PROPOSITIONS,
  'vulnerability',
  'commissioning',
  'tensions',
  'engine',
  'fact',
  'theme',
  'report',
];

/** Begins a plugin. */
export const command: Command = defineCommand({
  usage: 'FOLDER [--js]',
  about:
    'Writes a rule plugin into a new folder: a rule, its facts, its own data, tests, a README and a workflow. It passes its tests as it is. The name of the folder becomes its name.',
  operands: [1, 1],
  options: { js: { type: 'boolean', help: 'Writes plain JavaScript instead of TypeScript' } },
  examples: [['plugin new social-productivity-plugin-libraries', 'Begins a plugin in TypeScript.']],
  run: async ({ options: { js = false }, operands: [folder = ''] }, io) => {
    const target = resolve(io.folder, folder);
    const namespace = basename(target).replace(PREFIX, '');
    checkTarget(folder, target, namespace);
    const template = join(packageRoot(), 'docs/examples/plugin-template');
    for (const file of filesOfTemplate(template)) {
      if (js && file === 'tsconfig.json') continue;
      const text = named(readFileSync(join(template, file), 'utf8'), namespace);
      const name = js ? file.replace(/\.ts$/, '.js') : file;
      const path = join(target, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file === 'package.json' ? manifestOf(text, js) : js ? inJavaScript(file, text) : text);
    }
    writeFileSync(join(target, '.gitignore'), 'node_modules/\ndist/\n');
    await io.write(`Wrote ${PREFIX}${namespace} into ${folder}. Next:\n  cd ${folder}\n  npm install\n  npm test\n`);
    return EXIT.good;
  },
});

const checkTarget = (folder: string, target: string, namespace: string): void => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(namespace))
    throw new Refusal(
      EXIT.usage,
      `"${namespace}" cannot be a namespace: use small letters, digits and single hyphens, as in libraries.`,
    );
  if (RESERVED.includes(namespace))
    throw new Refusal(
      EXIT.usage,
      `The namespace "${namespace}" belongs to the library. Choose another name for the folder.`,
    );
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new Refusal(EXIT.file, `${folder} is not empty, and nothing is overwritten. Choose another folder.`);
};

/** What the template holds; not what building or testing it in place leaves behind. */
const filesOfTemplate = (template: string): readonly string[] =>
  readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(template, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/^(node_modules|dist)\//.test(file) && file !== 'package-lock.json')
    .sort();

const named = (text: string, namespace: string): string =>
  text.replaceAll('coproduction-audit', namespace).replaceAll(
    'coproductionAudit',
    namespace.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );

/** What of a manifest is changed. */
interface Manifest {
  main: string;
  types?: string;
  files: readonly string[];
  scripts: { build?: string; test: string; catalogue: string };
  peerDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const manifestOf = (text: string, js: boolean): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the manifest of the template, which is tested
  const manifest = JSON.parse(text) as Manifest;
  const library = { 'social-productivity': `^${packageVersion()}` };
  const { types: _, ...rest } = manifest;
  const { build, ...scripts } = manifest.scripts;
  const whole = js
    ? {
        ...rest,
        main: './src/index.js',
        files: ['src'],
        scripts: {
          ...scripts,
          test: 'node --test test/*.test.js',
          catalogue: scripts.catalogue.replace('tsc && ', ''),
        },
        devDependencies: library,
      }
    : { ...manifest, devDependencies: { ...manifest.devDependencies, ...library } };
  return `${JSON.stringify({ ...whole, peerDependencies: { ...manifest.peerDependencies, ...library } }, null, 2)}\n`;
};

/**
 * Takes the types out. The template keeps to few forms, so that nothing but its text is needed: imports of types on
 * lines of their own, declared types, annotated constants and parameters.
 */
const inJavaScript = (file: string, text: string): string => {
  const renamed = text.replaceAll(/\b([\w-]+)\.ts\b/g, '$1.js');
  if (!file.endsWith('.ts')) return renamed;
  const declaration = /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:type [^;]*;|interface \w+ \{[^}]*\})\n\n?/gm;
  const parameter = /: (?:unknown|readonly number\[\]|number|Readonly<Record<string, readonly number\[\]>>)(?=[,)])/g;
  return renamed
    .replaceAll(/^import type [^;]*;\n/gm, '')
    .replaceAll(declaration, '')
    .replaceAll(/^((?:export )?const \w+): .*? = /gm, '$1 = ')
    .replaceAll(parameter, '');
};
