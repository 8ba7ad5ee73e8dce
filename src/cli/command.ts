import type { Exit } from './exit.ts';
import type { Io } from './io.ts';

/** One option of a command, as `parseArgs` of `node:util` takes it, with its help. */
export interface OptionSpec {
  /** `boolean` for one that stands alone, `string` for one with a value. */
  readonly type: 'boolean' | 'string';
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** What its value is called in the help; absent where there is none or {@link OptionSpec.choices} says it. */
  readonly value?: string;
  /** Words to choose from; absent means any text. */
  readonly choices?: readonly string[];
  /** What it does. */
  readonly help: string;
}

/** Options by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values of options; those that were not given are absent. */
export type ValuesOf<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]?: ValueOf<Specs[Name]>;
};

type ValueOf<Spec extends OptionSpec> = Spec['type'] extends 'boolean'
  ? boolean
  : Spec extends { readonly multiple: true }
    ? readonly string[]
    : Spec extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string;

/** What a command is asked. */
export interface Asked<Specs extends OptionSpecs = OptionSpecs> {
  /** Its options. */
  readonly options: ValuesOf<Specs>;
  /** Its operands, in order; as many as the command takes. */
  readonly operands: readonly string[];
}

/** A command: what its help says, and what it does. */
export interface CommandSpec<Specs extends OptionSpecs> {
  /** What follows its name, as in `FILE… [--json]`. */
  readonly usage: string;
  /** What it does, in sentences. */
  readonly about: string;
  /** Least and greatest number of operands. */
  readonly operands: readonly [least: number, most: number];
  /** Its options, in the order of the help. */
  readonly options: Specs;
  /** Command lines without the name of the program, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Does it. @throws Refusal when it cannot. */
  readonly run: (asked: Asked<Specs>, io: Io) => Promise<Exit>;
}

/** A command whatever its options. */
export type Command = CommandSpec<OptionSpecs>;

/** Declares a command: its options give the types of what it is asked. */
export const defineCommand = <const Specs extends OptionSpecs>(spec: CommandSpec<Specs>): Command => ({
  ...spec,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- values are read by these very options
  run: (asked, io) => spec.run(asked as Asked<Specs>, io),
});
