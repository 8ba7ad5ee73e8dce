/**
 * Freezes a value and everything inside it, and returns it.
 *
 * What is frozen already is taken to be frozen throughout. The entries of maps and sets stay as they are: the language
 * cannot freeze them.
 */
export const deeplyFrozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const child of Object.values(value)) deeplyFrozen(child);
  return value;
};
