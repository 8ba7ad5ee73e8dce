import type { Limb } from '../../define/index.ts';

/** A limb of a legal test: holds, fails, is in doubt, or is not known. */
export const limb = (name: string, holds: boolean | 'doubtful' | undefined): Limb => ({
  limb: name,
  state: holds === undefined ? 'unknown' : holds === 'doubtful' ? 'doubtful' : holds ? 'holds' : 'fails',
});

/** Names of the limbs in one state. */
export const inState = (limbs: readonly Limb[], state: Limb['state']): readonly string[] =>
  limbs.filter((one) => one.state === state).map(({ limb: name }) => name);

/** Whether a value exceeds a limit; `undefined` where it is not known. */
export const within = (value: number | undefined, most: number): boolean | undefined =>
  value === undefined ? undefined : value <= most + 1e-9;

/** A day as the number yyyymmdd, as parameters hold it. A day that is only known to the month or year is not known. */
export const dayNumber = (day: string | undefined): number | undefined =>
  day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Number(day.replaceAll('-', '')) : undefined;
