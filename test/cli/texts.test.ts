import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { linesOf, textOf } from '../../src/cli/texts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const from = (chunks: readonly Uint8Array[]): Io => ({
  folder: scratch,
  today: '2024-04-01',
  watched: false,
  input: async function* () {
    yield* chunks;
  },
  write: async () => {},
  tell: () => {},
  reader: { aborted: false },
});
const cut = (bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] => {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(bytes.slice(at, at + size));
    at += size;
  }
  return [...chunks, bytes.slice(at)];
};
const all = async (chunks: readonly Uint8Array[]): Promise<readonly (readonly [number, string])[]> => {
  const { texts, line } = linesOf('-', from(chunks));
  const read: (readonly [number, string])[] = [];
  for await (const text of texts) read.push([line(), text.trim()]);
  return read;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('lines', () => {
  it('are counted from 1, blank ones too, and need no end', async () => {
    expect(await all([utf8('a\n\n  \nb\nc')])).toEqual([
      [1, 'a'],
      [4, 'b'],
      [5, 'c'],
    ]);
    expect(await all([])).toEqual([]);
    expect(await all([utf8('a\n')])).toEqual([[1, 'a']]);
  });
  it('are the same whatever their ends, their encoding and the pieces in which they come', async () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', 'ŵ', '€', '😀', '"'), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf8', 'utf8-marked', 'utf16le'),
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 }),
        async (lines, end, encoding, sizes) => {
          const text = lines.map((line) => `${line}${end}`).join('');
          const bytes =
            encoding === 'utf16le'
              ? new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
              : utf8(encoding === 'utf8' ? text : `\uFEFF${text}`);
          expect(await all(cut(bytes, sizes))).toEqual(lines.map((line, i) => [i + 1, line]));
        },
      ),
    );
  });
});

describe('a line without end', () => {
  it('is refused before it fills the memory', async () => {
    const piece = utf8('x'.repeat(1 << 22));
    await expect(all([utf8('a\n'), ...Array.from({ length: 40 }, () => piece)])).rejects.toThrow('line 2 has no end');
  });
});

describe('a file that cannot be read', () => {
  it('is named with the reason in words', async () => {
    await expect(textOf('nowhere.json', from([]))).rejects.toThrow(
      'nowhere.json cannot be read: there is no such file',
    );
    await expect(textOf('.', from([]))).rejects.toThrow('. cannot be read: it is a folder.');
  });
});
