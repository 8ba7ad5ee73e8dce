import type { MessageValue } from '../results/finding.ts';

/**
 * How a placeholder is written for a reader: `{share:percent}`, `{term:months}`, `{cost:gbp}`, `{ratio:number}`,
 * `{ended:date}`, `{payers:list}`, `{kind:term}`. A plain `{name}` is written as it is.
 */
export type Format = 'percent' | 'months' | 'gbp' | 'number' | 'date' | 'list' | 'term';

/** Names of the placeholders in a message, each with the type of value that its format takes. */
export type DataOf<Text extends string> = { readonly [Hole in Holes<Text> as NameOf<Hole>]: ValueOf<Hole> };

/** The data part of a judgement: required exactly when the message has placeholders. */
export type WithData<Text extends string> = string extends Text
  ? {
      /** Values for the placeholders. */
      readonly data?: Readonly<Record<string, MessageValue>>;
    }
  : [Holes<Text>] extends [never]
    ? {
        /** It has no placeholders. */
        readonly data?: never;
      }
    : {
        /** Values for the placeholders. */
        readonly data: DataOf<Text>;
      };

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type NameOf<Hole extends string> = Hole extends `${infer Name}:${string}` ? Name : Hole;
type ValueOf<Hole extends string> = Hole extends `${string}:list`
  ? readonly string[]
  : Hole extends `${string}:term` | `${string}:date`
    ? string
    : Hole extends `${string}:${string}`
      ? number
      : string | number;
