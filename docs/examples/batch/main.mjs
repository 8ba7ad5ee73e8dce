// Assesses newline-delimited JSON with several threads: `node main.mjs FILE [THREADS]`; rows go to standard output.
//
// Bytes go in and verdicts come out. To hand parsed objects to a thread costs more than to assess them.
import { createReadStream } from 'node:fs';
import { Worker } from 'node:worker_threads';

const [file, threads = '2'] = process.argv.slice(2);
const workers = Array.from({ length: Number(threads) }, () => new Worker(new URL('./worker.mjs', import.meta.url)));
const idle = [...workers];
const waiting = [];

/** Waits for a thread that has nothing to do: no more chunks are read than there are threads to take them. */
const free = () => (idle.length > 0 ? Promise.resolve(idle.pop()) : new Promise((ready) => waiting.push(ready)));
const rest = (worker) => {
  const next = waiting.shift();
  if (next === undefined) idle.push(worker);
  else next(worker);
};
for (const worker of workers) {
  worker.on('message', (rows) => {
    process.stdout.write(rows);
    rest(worker);
  });
}

const NEWLINE = 10;
const give = async (bytes) => {
  const worker = await free();
  const own = Uint8Array.from(bytes);
  worker.postMessage(own, [own.buffer]);
};
let left = new Uint8Array(0);
for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
  const bytes = Buffer.concat([left, chunk]);
  const cut = bytes.lastIndexOf(NEWLINE) + 1;
  if (cut > 0) await give(bytes.subarray(0, cut));
  left = Uint8Array.from(bytes.subarray(cut));
}
if (left.length > 0) await give(left);
for (let done = 0; done < workers.length; done++) await (await free()).terminate();
