// One thread: lines in, one row of verdicts for each of them out.
import { parentPort } from 'node:worker_threads';
import { createEvaluator, standardRuleSets } from 'social-productivity';
import { assessAll } from 'social-productivity/batch';

const evaluator = createEvaluator({ plugins: standardRuleSets });
const decoder = new TextDecoder();

parentPort.on('message', async (bytes) => {
  const lines = decoder
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '');
  let rows = '';
  for await (const row of assessAll(evaluator, lines)) {
    const verdicts = row.ok
      ? Object.values(row.assessment.propositions).map(({ proposition, verdict }) => [proposition, verdict])
      : row.error;
    rows += `${JSON.stringify({ ok: row.ok, verdicts })}\n`;
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  parentPort.postMessage(rows);
});
