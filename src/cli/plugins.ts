import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from '../define/index.ts';
import { EXIT, messageOf, Refusal } from './exit.ts';
import type { Io } from './io.ts';
import { inOneLine } from './in-one-line.ts';

/**
 * Loads the plugins that a module exports: a file, a folder with a `package.json`, or the name of a package.
 *
 * @throws Refusal when there is no such module, when it breaks, or when it exports no plugin.
 */
export const pluginsIn = async (module: string, io: Io): Promise<readonly Plugin[]> => {
  const plugins = await exportedPlugins(module, io);
  if (plugins.length === 0)
    throw new Refusal(EXIT.invalid, `${module} exports no plugin. Export what definePlugin answers.`);
  return plugins;
};

const exportedPlugins = async (module: string, { folder }: Io): Promise<readonly Plugin[]> => {
  try {
    const exported: unknown = await import(addressOf(module, folder));
    return isRecord(exported) ? Object.values(exported).filter(isPlugin) : [];
  } catch (error) {
    throw new Refusal(EXIT.invalid, `The plugin ${module} cannot be loaded: ${reasonOf(error)}.`);
  }
};

const reasonOf = (error: unknown): string => inOneLine(messageOf(error).split('\n')[0] ?? '').replace(/[. ]+$/, '');

const addressOf = (module: string, folder: string): string => {
  const path = resolve(folder, module);
  if (existsSync(path) && statSync(path).isFile()) return pathToFileURL(path).href;
  const require = createRequire(join(existsSync(path) ? path : folder, 'package.json'));
  if (!existsSync(join(path, 'package.json'))) return pathToFileURL(require.resolve(module)).href;
  const manifest: unknown = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const name = isRecord(manifest) && 'exports' in manifest ? String(manifest.name) : path;
  return pathToFileURL(require.resolve(name)).href;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPlugin = (value: unknown): value is Plugin =>
  isRecord(value) && Array.isArray(value.rules) && typeof value.namespace === 'string';
