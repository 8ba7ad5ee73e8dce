/** Whether two types are one, however they are spelt: a property, an optional mark or a `readonly` tells them apart. */
export type Alike<A, B> = Same<Plain<A>, Plain<B>>;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Flattens an intersection or mapped type, so that two spellings of one shape compare equal. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { [Key in keyof T]: Plain<T[Key]> }
    : T;
