/**
 * A name as it is compared: capitals, white space and the two ways in which Unicode writes an accent do not tell two
 * bodies apart.
 */
export const sameName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
