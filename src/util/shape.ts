import type { Alike } from './alike.ts';
/** What plain JSON must look like, as plain data: readers, messages, zod and JSON Schemas are all made from it. */
export type Shape<Value = unknown> = ShapeData & { readonly [says]?: Value };

/** What a shape is made of. */
export type ShapeData = TextShape | NumberShape | BooleanShape | WordsShape | ListShape | RecordShape | JsonShape;

/** A text. */
export interface TextShape {
  /** Tells the kinds apart. */
  readonly kind: 'text';
  /** Whether at least one character must be one that can be seen. */
  readonly isFilled: boolean;
  /** What it must look like; absent where it may look like anything. */
  readonly pattern?: RegExp;
  /** What it must be besides; absent where the pattern says all. */
  readonly accepts?: (text: string) => boolean;
}

/** A finite number. */
export interface NumberShape {
  /** Tells the kinds apart. */
  readonly kind: 'number';
  /** Whether it must be whole. */
  readonly isWhole: boolean;
  /** Least value; absent where there is none. */
  readonly least?: number;
  /** Greatest value that is not allowed any more; absent where there is none. */
  readonly above?: number;
  /** Greatest value; absent where there is none. */
  readonly most?: number;
}

/** `true` or `false`. */
export interface BooleanShape {
  /** Tells the kinds apart. */
  readonly kind: 'boolean';
}

/** One of a closed list. */
export interface WordsShape {
  /** Tells the kinds apart. */
  readonly kind: 'words';
  /** What may stand there. */
  readonly words: readonly (string | number)[];
}

/** A list. */
export interface ListShape {
  /** Tells the kinds apart. */
  readonly kind: 'list';
  /** What each item looks like. */
  readonly item: ShapeData;
  /** Whether at least one item must be there. */
  readonly isFilled: boolean;
}

/** A record whose names are known. */
export interface RecordShape {
  /** Tells the kinds apart. */
  readonly kind: 'record';
  /** What stands under each name. */
  readonly fields: ReadonlyMap<string, ShapeData>;
  /** Names that must be there. */
  readonly required: ReadonlySet<string>;
}

/** Plain JSON that nobody here describes: anything, an object, or an object of objects by name. */
export interface JsonShape {
  /** Tells the kinds apart. */
  readonly kind: 'json';
  /** How much of it is known to be objects. */
  readonly objects: 0 | 1 | 2;
}

/** A property that may be left out, which means "not known". */
export interface Maybe<Value> {
  /** What stands there when it is there. */
  readonly maybe: Shape<Value>;
}

/** Describes a text. */
export const text = (tests: Partial<Omit<TextShape, 'kind'>> = {}): Shape<string> => ({
  kind: 'text',
  isFilled: false,
  ...tests,
});

/** Describes a number. */
export const number = (limits: Partial<Omit<NumberShape, 'kind'>> = {}): Shape<number> => ({
  kind: 'number',
  isWhole: false,
  ...limits,
});

/** Describes one of a closed list. */
export const oneOf = <const Word extends string | number>(words: readonly Word[]): Shape<Word> => ({
  kind: 'words',
  words,
});

/** Describes a list. */
export const list = <Item>(item: Shape<Item>): Shape<readonly Item[]> => ({ kind: 'list', item, isFilled: false });

/** Describes a list with at least one item. */
export const filledList = <Item>(item: Shape<Item>): Shape<readonly Item[]> => ({
  kind: 'list',
  item,
  isFilled: true,
});

/** Describes a record whose names are known; any other name is refused. */
export const record = <const Fields extends Readonly<Record<string, Shape | Maybe<unknown>>>>(
  fields: Fields,
): Shape<RecordOf<Fields>> => ({
  kind: 'record',
  fields: new Map(Object.entries(fields).map(([name, field]) => [name, 'maybe' in field ? field.maybe : field])),
  required: new Set(Object.keys(fields).filter((name) => !('maybe' in (fields[name] ?? {})))),
});

/** Marks a property that may be left out. */
export const maybe = <Value>(shape: Shape<Value>): Maybe<Value> => ({ maybe: shape });

/** Marks a list that may be left out. */
export const maybeList = <Item>(item: Shape<Item>): Maybe<readonly Item[]> => maybe(list(item));

/**
 * Ties a shape to its interface. Compiling fails when one has a property, an optional mark or a `readonly` that the other
 * lacks.
 *
 * The shape is built by a function so that one pure mark in front of the call lets a bundler drop it whole.
 */
export const shapeOf =
  <Model>() =>
  <Value>(
    build: () => Shape<Value> & (Alike<Value, Model> extends true ? unknown : { readonly driftsFrom: Model }),
  ): Shape<Model> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the conditional type has just proved the two alike
    build() as unknown as Shape<Model>;

declare const says: unique symbol;

type ValueOf<Field> = Field extends Maybe<infer Value> ? Value : Field extends Shape<infer Value> ? Value : never;

type RecordOf<Fields> = {
  readonly [Name in keyof Fields as Fields[Name] extends Maybe<unknown> ? never : Name]: ValueOf<Fields[Name]>;
} & {
  readonly [Name in keyof Fields as Fields[Name] extends Maybe<unknown> ? Name : never]?: ValueOf<Fields[Name]>;
};
