/** A value that JSON can carry. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;

/** A JSON array. */
export type JsonArray = readonly JsonValue[];

/** A JSON object. An interface, because a type alias could not name itself. */
export interface JsonObject {
  /** A value by its name. */
  readonly [name: string]: JsonValue;
}
