// Bytes of newline-delimited JSON in, one line of verdicts for each dossier out. The same in Node and in a browser.
import { createEvaluator, standardRuleSets } from 'social-productivity';
import { assessAll } from 'social-productivity/batch';

const evaluator = createEvaluator({ plugins: standardRuleSets });
const decoder = new TextDecoder();

/** Assesses the dossiers of some whole lines; a line that is no dossier gets a row that says why. */
export const rowsOf = async (bytes) => {
  const lines = decoder.decode(bytes).split('\n');
  let rows = '';
  for await (const row of assessAll(
    evaluator,
    lines.filter((line) => line.trim() !== ''),
  )) {
    const verdicts = row.ok && Object.values(row.assessment.propositions).map(({ verdict }) => verdict);
    rows += `${JSON.stringify(row.ok ? { verdicts } : { error: row.error })}\n`;
  }
  return rows;
};

/** Cuts a stream of bytes into pieces that end where a line does. */
export async function* wholeLines(chunks) {
  let left = new Uint8Array(0);
  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(NEWLINE) + 1;
    if (cut > 0) yield joined(left, chunk.subarray(0, cut));
    left = cut > 0 ? chunk.slice(cut) : joined(left, chunk);
  }
  if (left.length > 0) yield left;
}

const NEWLINE = 10;

const joined = (one, other) => {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};
