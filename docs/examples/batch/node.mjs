// Assesses newline-delimited JSON with several threads: `node node.mjs FILE [THREADS]`, or `-` for standard input.
//
// Bytes go to a thread and text comes back: to hand it parsed objects costs more than to assess them. No more is read
// than there are threads to take it, nor than the reader of the output takes; rows come in the order of the lines.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { wholeLines } from './rows.mjs';

const [file, threads = '2'] = process.argv.slice(2);
// A thread that is given a large heap fills it before it clears it.
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 };
const start = () => new Worker(new URL('./node-worker.mjs', import.meta.url), { resourceLimits });
const workers = Array.from({ length: Number(threads) }, start);

const write = async (rows) => {
  if (!process.stdout.write(rows)) await once(process.stdout, 'drain');
};

const input = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
const under = [];
let next = 0;
for await (const bytes of wholeLines(input)) {
  // The thread whose turn it is has given back its rows when they are first in line.
  if (under.length === workers.length) await write(await under.shift());
  const worker = workers[next++ % workers.length];
  under.push(once(worker, 'message').then(([rows]) => rows));
  worker.postMessage(bytes, [bytes.buffer]);
}
for (const rows of under) await write(await rows);
await Promise.all(workers.map((worker) => worker.terminate()));
