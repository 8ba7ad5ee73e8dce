// Assesses newline-delimited JSON with several threads: `node --single-threaded-gc node.mjs FILE [THREADS]`, or `-` for
// standard input. Without the flag each thread clears its memory with threads of its own, and all of them wait for each
// other: with two threads on two cores that takes longer than one thread alone.
//
// Bytes go to a thread and text comes back: to hand it parsed objects costs more than to assess them. No more is read
// than twice what the threads have in hand, nor than the reader of the output takes; rows come in the order of the lines.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { wholeLines } from './rows.mjs';

const [file, threads = '2'] = process.argv.slice(2);
// A thread that is given a large heap fills it before it clears it.
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 64 };

/** A thread that answers in the order in which it is asked. */
const started = () => {
  const worker = new Worker(new URL('./node-worker.mjs', import.meta.url), { resourceLimits });
  const waiting = [];
  worker.on('message', (rows) => waiting.shift().resolve(rows));
  worker.on('error', (error) => {
    for (const { reject } of waiting) reject(error);
  });
  const ask = (bytes) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(bytes, [bytes.buffer]);
    });
  return { ask, end: () => worker.terminate() };
};
const workers = Array.from({ length: Number(threads) }, started);

const write = async (rows) => {
  if (!process.stdout.write(rows)) await once(process.stdout, 'drain');
};

// Two pieces for each thread: one that it works on, and one that is there when it has done.
const under = [];
let next = 0;
const input = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
for await (const bytes of wholeLines(input)) {
  if (under.length === workers.length * 2) await write(await under.shift());
  under.push(workers[next++ % workers.length].ask(bytes));
}
for (const rows of under) await write(await rows);
await Promise.all(workers.map(({ end }) => end()));
