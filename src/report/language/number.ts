import { noNegativeZero } from '../../util/number.ts';

/** A number with at most two decimals and commas between thousands; the same on every machine. */
export const numberText = (value: number): string => grouped(trimmed(value.toFixed(2)));

/** A score or share of the scale from 0 to 1 with exactly two decimals. */
export const scoreText = (value: number): string => signed(value.toFixed(2));

/** A movement of a score with its sign: `+0.08`, `−0.03`, `0.00`. */
export const shiftText = (value: number): string => {
  const text = scoreText(value);
  return value > 0 && text !== '0.00' ? `+${text}` : text;
};

/** A share as a percentage. Shares close to none or all keep a decimal, so that 99.6% is never told as everything. */
export const percentText = (share: number): string => {
  const percent = share * 100;
  const far = Math.abs(percent);
  const nearEnd = (far > EXACT && far < 1) || (far > 99 && far < 100 - EXACT);
  if (!nearEnd) return `${grouped(signed(percent.toFixed(0)))}%`;
  if (percent > 0 && percent < 0.05) return '<0.1%';
  if (percent >= 99.95 && percent < 100) return '>99.9%';
  return `${signed(percent.toFixed(1))}%`;
};

/** An amount in pounds; pence only where they are not nought and the amount is below a thousand. */
export const poundText = (amount: number): string => {
  const digits = Math.abs(amount) < 1000 && amount % 1 !== 0 ? 2 : 0;
  const text = grouped(signed(amount.toFixed(digits)));
  return text.startsWith('−') ? `−£${text.slice(1)}` : `£${text}`;
};

/** Differences smaller than this are rounding. */
const EXACT = 1e-7;

const trimmed = (fixed: string): string => signed(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);

/** A true minus sign; none in front of nothing. */
const signed = (fixed: string): string =>
  noNegativeZero(Number(fixed)) === 0 ? fixed.replace('-', '') : fixed.replace('-', '−');

const grouped = (text: string): string => {
  const [whole = '', ...decimals] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
};
