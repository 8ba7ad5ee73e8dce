/**
 * A name as it is compared: capitals, white space and the two ways in which Unicode writes an accent do not tell two
 * bodies apart.
 */
export const sameName = (name: string): string =>
  // Most names that are compared are ids, which are as they should be.
  /^[a-z0-9-]*$/.test(name) ? name : name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
