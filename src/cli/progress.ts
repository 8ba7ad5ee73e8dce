import type { Io } from './io.ts';

/** Tells how far a long run has come. */
export interface Progress {
  /** Dossiers between two reports. */
  readonly every: number;
  /** Writes the one line of progress anew; says nothing where nobody watches. */
  readonly onProgress: (done: number, refused: number) => void;
  /** Ends the line, if there is one. */
  readonly end: () => void;
}

/** Progress of one run, on the standard error output. */
export const progressOf = ({ watched, tell }: Io): Progress => {
  let begun = false;
  return {
    every: EVERY,
    onProgress: (done, refused) => {
      if (!watched) return;
      begun = true;
      tell(`\r${String(done)} dossiers read, ${String(refused)} of them not valid`);
    },
    end: () => {
      if (begun) tell('\n');
    },
  };
};

/** About two reports a second for large dossiers. Source: judgement. */
const EVERY = 200;
