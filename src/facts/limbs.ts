import type { Limb } from '../results/finding.ts';

/** Answers of a definitional test. `doubtful`: every part may hold, and one of them is a matter of opinion. */
export const STATUS_ANSWERS = ['meets', 'does-not-meet', 'doubtful', 'cannot-tell'] as const;
/** One of {@link STATUS_ANSWERS}. */
export type StatusAnswer = (typeof STATUS_ANSWERS)[number];

/** What the limbs of a test come to together, and which of them stand in the way. */
export interface StatusReading {
  /** The answer: one failing limb settles it, and one that is not known outweighs one in doubt. */
  readonly answer: StatusAnswer;
  /** Names of the limbs that fail, or else of those not known, or else of those in doubt. */
  readonly because: readonly string[];
}

/** Reads a test whose limbs must all hold. */
export const readLimbs = (limbs: readonly Limb[]): StatusReading => {
  const named = (state: Limb['state']): readonly string[] =>
    limbs.filter((one) => one.state === state).map(({ limb }) => limb);
  const [fails, unknown, doubtful] = [named('fails'), named('unknown'), named('doubtful')];
  if (fails.length > 0) return { answer: 'does-not-meet', because: fails };
  if (unknown.length > 0) return { answer: 'cannot-tell', because: unknown };
  if (doubtful.length > 0) return { answer: 'doubtful', because: doubtful };
  return { answer: 'meets', because: [] };
};

/** Turns a yes-or-no fact into a limb. */
export const limbOf = (limb: string, holds: boolean | undefined): Limb => ({
  limb,
  state: holds === undefined ? 'unknown' : holds ? 'holds' : 'fails',
});
