import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const template = join(root, 'docs/examples/plugin-template');
const PREFIX = 'social-productivity-plugin-';

/** Names that rule sets of the library use. An evaluator would refuse a plugin that takes one. */
const RESERVED = [
  'relationships',
  'capabilities',
  'place',
  'vulnerability',
  'commissioning',
  'tensions',
  'engine',
  'fact',
  'theme',
  'report',
];

/** Copies the template into a new folder under the folder's name; answers with what to do next. */
export const newPlugin = (folder, { js }) => {
  const target = resolve(folder);
  const namespace = basename(target).replace(PREFIX, '');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(namespace))
    throw new Error(
      `"${namespace}" cannot be a namespace: use small letters, digits and single hyphens, as in libraries.`,
    );
  if (RESERVED.includes(namespace))
    throw new Error(`The namespace "${namespace}" belongs to the library. Choose another name for the folder.`);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new Error(`${folder} is not empty, and nothing is overwritten. Choose another folder.`);

  for (const file of filesOfTemplate()) {
    if (js && file === 'tsconfig.json') continue;
    const text = named(readFileSync(join(template, file), 'utf8'), namespace);
    const name = js ? file.replace(/\.ts$/, '.js') : file;
    const path = join(target, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file === 'package.json' ? packageOf(text, js) : js ? inJavaScript(file, text) : text);
  }
  writeFileSync(join(target, '.gitignore'), 'node_modules/\ndist/\n');
  return `Wrote ${PREFIX}${namespace} into ${folder}. Next:\n  cd ${folder}\n  npm install\n  npm test`;
};

/** What the template holds; not what building or testing it in place leaves behind. */
const filesOfTemplate = () =>
  readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(template, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/^(node_modules|dist)\//.test(file) && file !== 'package-lock.json')
    .sort();

const named = (text, namespace) =>
  text.replaceAll('coproduction-audit', namespace).replaceAll(
    'coproductionAudit',
    namespace.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
  );

const packageOf = (text, js) => {
  const manifest = JSON.parse(text);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  manifest.peerDependencies['social-productivity'] = `^${version}`;
  manifest.devDependencies['social-productivity'] = `^${version}`;
  if (js) {
    manifest.main = './src/index.js';
    delete manifest.types;
    manifest.files = ['src'];
    delete manifest.scripts.build;
    manifest.scripts.test = 'node --test test/*.test.js';
    manifest.scripts.catalogue = manifest.scripts.catalogue.replace('tsc && ', '');
    manifest.devDependencies = { 'social-productivity': `^${version}` };
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

/**
 * Takes the types out. The template keeps to few forms, so that nothing but its text is needed: imports of types on
 * lines of their own, declared types, annotated constants and parameters.
 */
const inJavaScript = (file, text) => {
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
