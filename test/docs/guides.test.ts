import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const guide = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs', `${name}.md`), 'utf8');

/** Lines of code in the blocks that are run, in order; empty ones do not count. */
const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) =>
    code.split('\n').filter((line) => line.trim() !== ''),
  );

describe('the guide to rules', () => {
  const code = codeIn(guide('write-a-rule'));
  it('writes, tests and loads a rule in under 40 lines of ordinary width', () => {
    expect(code.length).toBeLessThan(40);
    for (const line of code) expect(line.length, line).toBeLessThanOrEqual(120);
  });
  it('imports nothing but public faces', () => {
    const from = code.flatMap((line) => / from '([^']+)'/.exec(line)?.[1] ?? []);
    const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, unknown>>;
    };
    expect(from.length).toBeGreaterThan(0);
    for (const name of from) expect(exports).toHaveProperty([name.replace('social-productivity', '.')]);
  });
});

describe('the guides together', () => {
  const texts = ['write-a-rule', 'write-a-plugin', 'versioning'].map(guide);
  it('name every law that the tester knows and every fault of composition', () => {
    const text = texts.join('\n');
    const source = ['src/testing/problem.ts', 'src/assess/compose/configuration-error.ts'].map((file) =>
      readFileSync(join(import.meta.dirname, '../..', file), 'utf8'),
    );
    const names = source.flatMap((one) => [...one.matchAll(/^ +\| '([\w-]+)'/gm)].map(([, name = '']) => name));
    expect(names.length).toBeGreaterThan(20);
    // What the wiring, the meta and a rule that breaks are told is in the words of their problems.
    for (const name of names.filter((one) => !['wiring', 'meta', 'runs'].includes(one)))
      expect(text).toContain(`\`${name}\``);
  });
  it('say plainly that plugins are code with full rights', () => {
    for (const name of ['write-a-plugin', 'versioning']) expect(guide(name)).toMatch(/full rights[\s\S]*sandbox/);
  });
});
