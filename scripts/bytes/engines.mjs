import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Engines by name. Each opens the bundle at a path and answers with its version and with `run`, which puts texts to the
 * method of the bundle that is named. `undefined` where the machine has no such engine.
 */
export const ENGINES = {
  'this Node': (bundle) => inNode(process.execPath, bundle),
  'first Node': (bundle) => inNode(binaryOf('node-first'), bundle),
  'oldest Node': (bundle) => inNode(binaryOf('node-oldest'), bundle),
  'newest Node': (bundle) => inNode(binaryOf('node-newest'), bundle),
  Chromium: (bundle) => inChromium(bundle),
  QuickJS: (bundle) => inQuickJs(bundle),
};

/**
 * Other versions of Node are large, and for one platform: they are installed when they are first asked for. The *first* is
 * the earliest with every method the library uses, the *oldest* the earliest that its package supports.
 */
const binaryOf = (name) => {
  const binary = join(import.meta.dirname, 'node_modules', name, 'bin/node');
  if (existsSync(binary)) return binary;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: import.meta.dirname, stdio: 'inherit' });
  return binary;
};

const inNode = (binary, bundle) => {
  if (binary === undefined) return undefined;
  const call = (values, input) => execFileSync(binary, values, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  return {
    version: `Node ${call(['--print', 'process.versions.node']).trim()}`,
    run: (method, texts) =>
      JSON.parse(call([join(import.meta.dirname, 'in-node.mjs'), bundle, method], JSON.stringify(texts))),
    close: () => undefined,
  };
};

const inChromium = async (bundle) => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return undefined;
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  await page.addScriptTag({ path: bundle });
  return {
    version: `Chromium ${browser.version()}`,
    run: (method, texts) =>
      page.evaluate(([name, all]) => all.map((text) => globalThis.bytes[name](text)), [method, texts]),
    close: () => browser.close(),
  };
};

const inQuickJs = async (bundle) => {
  const { newQuickJSWASMModuleFromVariant } = await import('quickjs-emscripten-core');
  const { default: variant } = await import('@jitl/quickjs-wasmfile-release-sync');
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../node_modules/quickjs-emscripten-core/package.json'), 'utf8'),
  );
  const runtime = (await newQuickJSWASMModuleFromVariant(variant)).newRuntime();
  const context = runtime.newContext();
  const evaluate = (code) => {
    const handle = context.unwrapResult(context.evalCode(code));
    const value = context.dump(handle);
    handle.dispose();
    return value;
  };
  evaluate(`${readFileSync(bundle, 'utf8')}; 0`);
  return {
    version: `QuickJS of quickjs-emscripten-core ${version}`,
    // An interpreter would take longer to fingerprint the text than to make it.
    run: (method, texts) =>
      texts
        .map((text) => evaluate(`bytes.whole(${JSON.stringify(text)})`))
        .map((text) => (method === 'whole' ? text : createHash('sha256').update(text).digest('hex'))),
    close: () => undefined,
  };
};
