import { run } from '../../src/cli/run.ts';

/** What a run of the command left behind. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** How the command is run: what it finds on the standard input, in which folder, and who watches. */
export interface Surroundings {
  readonly folder?: string;
  readonly input?: Iterable<Uint8Array> | string;
  readonly watched?: boolean;
  /** Rows after which the reader of the output goes away. */
  readonly readerLeavesAfter?: number;
}

/** Runs a command line without a process. */
export const command = async (
  args: readonly string[],
  { folder = process.cwd(), input = '', watched = false, readerLeavesAfter = Infinity }: Surroundings = {},
): Promise<Ran> => {
  let [out, err, written] = ['', '', 0];
  const reader = { aborted: false };
  const bytes = typeof input === 'string' ? [new TextEncoder().encode(input)] : input;
  const exit = await run(args, {
    folder,
    today: '2024-04-01',
    watched,
    input: async function* () {
      yield* bytes;
    },
    write: async (text) => {
      out += text;
      written += 1;
      if (written >= readerLeavesAfter) reader.aborted = true;
    },
    tell: (text) => {
      err += text;
    },
    reader,
  });
  return { exit, out, err };
};
