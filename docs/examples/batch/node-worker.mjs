// One thread of node.mjs.
import { parentPort } from 'node:worker_threads';
import { rowsOf } from './rows.mjs';

parentPort.on('message', async (bytes) => {
  const rows = await rowsOf(bytes);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  parentPort.postMessage(rows);
});
