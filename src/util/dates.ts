/**
 * Whether a text is a real calendar date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * Reduced precision is allowed because sources often say no more than a year.
 */
export const isIsoDate = (text: string): boolean => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const month = parts[2] === undefined ? 1 : Number(parts[2]);
  const day = parts[3] === undefined ? 1 : Number(parts[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(parts[1]), month);
};

/**
 * First day that a date of reduced precision may mean: `2014` gives `2014-01-01`.
 *
 * Together with {@link lastDay} it orders dates: one is *certainly* before another when its last day is before the
 * other's first. Dates that may be the same day are never called out of order.
 */
export const firstDay = (date: string): string => {
  const [year = '0000', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
};

/** Last day that a date of reduced precision may mean: `2014-02` gives `2014-02-28`. */
export const lastDay = (date: string): string => {
  const [year = '0000', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
};

/** Whether one date is certainly before another, whatever days the two may mean. */
export const isCertainlyBefore = (a: string, b: string): boolean => lastDay(a) < firstDay(b);

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
