/**
 * The name of a list that is nearest to a text, or `undefined` when none is near enough to be meant.
 *
 * The text itself is not near: whoever is offered what they wrote learns nothing. Near enough is at most two edits, and
 * fewer than half the letters, capitals aside. Ties go to the first.
 */
export const nearestName = (text: string, names: readonly string[]): string | undefined => {
  let best: string | undefined;
  let least = Math.min(MOST_EDITS + 1, text.length / 2);
  for (const name of names) {
    if (name === text) continue;
    // Each letter that one has more takes an edit, so that a very long text is never measured.
    if (Math.abs(name.length - text.length) >= least) continue;
    const edits = editDistance(text.toLowerCase(), name.toLowerCase());
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
};

/** Names above which no near one is looked for: comparing all with all would hang on a small text. Source: judgement. */
export const MOST_COMPARED = 100;

/** Most edits after which a name still passes for a misspelling. Source: judgement. */
const MOST_EDITS = 2;

/** Least number of letters to insert, delete or replace to make one text the other (Levenshtein 1966). */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
