import { shapeIssues } from '../parse/shape-issues.ts';
import type { ShapeData } from '../util/shape.ts';

/**
 * What a cell of a table says, as a shape takes it: a text, a number (`1,200`, `62%`), `yes` or `no`, words parted by
 * semicolons, or JSON. `undefined` where the shape takes none of these.
 */
export const readAs = (shape: ShapeData, cell: string | number | boolean): unknown =>
  readings(cell).find((reading) => reading !== undefined && shapeIssues(shape, reading).length === 0);

const readings = (cell: string | number | boolean): readonly unknown[] => {
  if (typeof cell !== 'string') return [cell, String(cell)];
  const text = cell.trim();
  return [cell, text, YES_NO.get(text.toLowerCase()), numberIn(text), wordsIn(text), jsonIn(text)];
};

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

/** Commas may part thousands, and nothing else. */
const numberIn = (text: string): number | undefined => {
  const [, digits, percent] = /^(-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)\s?(%?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const plain = digits.replaceAll(',', '');
  // The decimal point is moved in the text: 0.07 is not 7 / 100 for a computer that counts in twos.
  return percent === '%' ? Number(`${plain}e-2`) : Number(plain);
};

const wordsIn = (text: string): readonly unknown[] =>
  text
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const jsonIn = (text: string): unknown => {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
