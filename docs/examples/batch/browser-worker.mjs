// A worker of a web page: it is sent a file of newline-delimited JSON and answers with rows, then with `undefined`.
//
// In the page: `const worker = new Worker(new URL('./browser-worker.mjs', import.meta.url), { type: 'module' })`, then
// `worker.postMessage(input.files[0])`. The file is read piece by piece and never leaves the machine.
import { rowsOf, wholeLines } from './rows.mjs';

globalThis.addEventListener('message', ({ data: file }) => void assess(file));

const assess = async (file) => {
  // oxlint-disable unicorn/require-post-message-target-origin -- a worker has one page to answer
  for await (const bytes of wholeLines(piecesOf(file))) globalThis.postMessage(await rowsOf(bytes));
  globalThis.postMessage(undefined);
  // oxlint-enable unicorn/require-post-message-target-origin
};

async function* piecesOf(file) {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
