import { plainText } from '../report/index.ts';

/** Text that somebody else wrote, whole, on one line and without characters that a terminal would obey. */
export const inOneLine = (text: string): string => plainText(text, Infinity);
