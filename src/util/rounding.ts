/**
 * How far the sum of stated figures may lie from the sum of the true ones, because each was rounded to its last decimal.
 *
 * A figure of `d` decimals is off by half of its last place at most; figures that are stated more coarsely than
 * `decimals` count as stated to that place, for JSON drops trailing noughts. Figures that are not stated add nothing.
 */
export const roundingOf = (figures: readonly (number | undefined)[], decimals: number = 2): number =>
  figures.reduce<number>(
    (total, figure) => total + (figure === undefined ? 0 : halfOfPlace(Math.max(decimals, decimalsOf(figure)))),
    1e-9,
  );

/** Written out and read: engines may each work out a power in their own way. */
const halfOfPlace = (place: number): number => Number(`5e-${String(place + 1)}`);

const decimalsOf = (figure: number): number => {
  const [digits = '', exponent = '0'] = String(figure).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
};
