type Fields = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A text that is not empty. */
export const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0;
/** True or false. */
export const isFlag = (value: unknown): boolean => typeof value === 'boolean';
/** A number from 0 to 1. */
export const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
/** A finite number from 0. */
export const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < Infinity;

/** A list of which every item passes. */
export const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean => {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false;
  return true;
};

/** Whether it is a real day, `YYYY-MM-DD`. */
export const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  if (month !== 2) return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  const year = Number(value.slice(0, 4));
  return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
};

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** A JSON pointer. */
export const POINTER = /^(\/([^/~]|~[01])*)*$/;

/** A JSON pointer. */
export const isPointer = (value: unknown): boolean => typeof value === 'string' && POINTER.test(value);
