import type { Io } from './io.ts';
import { run } from './run.ts';

/** Runs the command line of this process. */
export const runInProcess = async (): Promise<void> => {
  const reader = { aborted: false };
  // Whoever reads the output may stop early, as `head` does. That is no fault: the run ends at the next row.
  process.stdout.on('error', () => {
    reader.aborted = true;
  });
  const io: Io = {
    folder: process.cwd(),
    today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    // Rows on the same terminal would be broken by it.
    watched: process.stderr.isTTY && !process.stdout.isTTY,
    input: () => process.stdin,
    write: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, () => {
          resolve();
        });
      }),
    tell: (text) => {
      process.stderr.write(text);
    },
    reader,
  };
  process.exitCode = await run(process.argv.slice(2), io);
};
