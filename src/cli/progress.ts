import type { Io } from './io.ts';

/** Tells how far a long run has come, on one line that is written anew; says nothing where nobody watches. */
export const progressOf = ({
  watched,
  tell,
}: Io): { readonly every: number; readonly onProgress: (done: number, refused: number) => void } => ({
  every: EVERY,
  onProgress: (done, refused) => {
    if (!watched) return;
    // The last report of a run comes between two of the others, and ends the line.
    const end = done % EVERY === 0 ? '' : '\n';
    tell(`\r${String(done)} dossiers read, ${String(refused)} of them not valid${end}`);
  },
});

/** Dossiers between two reports: about one a second for large dossiers. */
const EVERY = 200;
