import { isIsoDate } from '../../util/dates.ts';
import { number, type Shape, text } from '../../util/shape.ts';
import type { JsonObject, JsonValue } from './json.ts';

/** A text with at least one character that can be seen: blank text would pass for knowledge. */
export const textShape: Shape<string> = /* @__PURE__ */ text({ isFilled: true });

/** A real calendar date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const dateShape: Shape<string> = /* @__PURE__ */ text({
  pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  accepts: isIsoDate,
});

/** One real day, `YYYY-MM-DD`. */
export const dayShape: Shape<string> = /* @__PURE__ */ text({
  pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  accepts: isIsoDate,
});

/** A JSON pointer (RFC 6901). */
export const pointerShape: Shape<string> = /* @__PURE__ */ text({ pattern: /^(\/([^/~]|~[01])*)*$/ });

/** A share: 0 to 1, both ends included. */
export const shareShape: Shape<number> = /* @__PURE__ */ number({ least: 0, most: 1 });

/** A change in share: -1 to 1, both ends included. */
export const changeShape: Shape<number> = /* @__PURE__ */ number({ least: -1, most: 1 });

/** A whole number from 0. */
export const countShape: Shape<number> = /* @__PURE__ */ number({ isWhole: true, least: 0 });

/** A number from 0: money, months, hours. */
export const amountShape: Shape<number> = /* @__PURE__ */ number({ least: 0 });

/** A number above 0. */
export const positiveShape: Shape<number> = /* @__PURE__ */ number({ above: 0 });

/** Any finite number. */
export const numberShape: Shape<number> = /* @__PURE__ */ number();

/** A number from 1 to 5. */
export const fivePointShape: Shape<number> = /* @__PURE__ */ number({ least: 1, most: 5 });

/** `true` or `false`. */
export const booleanShape: Shape<boolean> = { kind: 'boolean' };

/** Whatever JSON can carry. */
export const jsonValueShape: Shape<JsonValue> = { kind: 'json', objects: 0 };

/** JSON objects by name. */
export const jsonObjectsShape: Shape<Readonly<Record<string, JsonObject>>> = { kind: 'json', objects: 2 };
