import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT, fileReasonOf, Refusal } from './exit.ts';
import type { Io } from './io.ts';

/** The whole text of a file, or of the standard input for `-`. */
export const textOf = async (path: string, io: Io): Promise<string> => {
  const parts: string[] = [];
  for await (const part of textsIn(path, io)) parts.push(part);
  return parts.join('');
};

/** Lines with something in them, one after another, and how many lines have been read. */
export interface Lines {
  /** The lines, without their ends. */
  readonly texts: AsyncIterable<string>;
  /** Number of the line that was answered last, from 1; blank lines count. */
  readonly line: () => number;
}

/** The lines of a file, or of the standard input for `-`. No more is read than the next line needs. */
export const linesOf = (path: string, io: Io): Lines => {
  let count = 0;
  const texts = async function* (): AsyncGenerator<string> {
    let left = '';
    for await (const part of textsIn(path, io)) {
      const [first = '', ...others] = part.split('\n');
      const whole = [left + first, ...others];
      left = whole.pop() ?? '';
      if (left.length > LONGEST_LINE)
        throw new Refusal(
          EXIT.invalid,
          `${nameOf(path)}: line ${String(count + whole.length + 1)} has no end. Put one dossier on each line.`,
        );
      for (const text of whole) {
        count += 1;
        if (text.trim() !== '') yield text;
      }
    }
    count += 1;
    if (left.trim() !== '') yield left;
  };
  return { texts: texts(), line: () => count };
};

/** What a path is called in a sentence. */
export const nameOf = (path: string): string => (path === STANDARD_INPUT ? 'The standard input' : path);

/** Text piece by piece. A byte order mark says the encoding and is dropped: Windows writes both kinds. */
async function* textsIn(path: string, io: Io): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let begun = new Uint8Array(0);
  for await (const chunk of bytesIn(path, io)) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    begun = Buffer.concat([begun, chunk]);
    if (begun.length < 2) continue;
    decoder = new TextDecoder(encodingOf(begun));
    yield decoder.decode(begun, { stream: true });
  }
  yield decoder === undefined ? new TextDecoder().decode(begun) : decoder.decode();
}

async function* bytesIn(path: string, io: Io): AsyncGenerator<Uint8Array> {
  if (path === STANDARD_INPUT) {
    yield* io.input();
    return;
  }
  try {
    const stream: AsyncIterable<Uint8Array> = createReadStream(resolve(io.folder, path));
    yield* stream;
  } catch (error) {
    throw new Refusal(EXIT.file, `${path} cannot be read: ${fileReasonOf(error)}.`);
  }
}

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

const STANDARD_INPUT = '-';

/** Characters after which a line is no dossier: far above what the parser takes. Source: judgement. */
const LONGEST_LINE = 1 << 26;
