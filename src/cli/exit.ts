/** How a run ends. The numbers above 2 are those of `sysexits.h`. */
export const EXIT = {
  /** All went well. */
  good: 0,
  /** A condition that was asked for failed. */
  failed: 1,
  /** A dossier, a plugin or a profile cannot be used. */
  invalid: 2,
  /** The command was not understood. */
  usage: 64,
  /** A file cannot be read or written. */
  file: 66,
  /** A fault of this program. */
  fault: 70,
} as const;

/** One of the numbers of {@link EXIT}. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Why a command did not do what was asked: told in sentences, without a stack. */
export class Refusal extends Error {
  /** The number with which the run ends. */
  readonly exit: Exit;

  /** Says why, and with which number to end. */
  constructor(exit: Exit, message: string) {
    super(message);
    this.name = 'Refusal';
    this.exit = exit;
  }
}

/** Why a file cannot be read or written, in words where the system answers with a code. */
export const fileReasonOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? messageOf(error);
};

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['EACCES', 'you have no right to it'],
  ['EPERM', 'you have no right to it'],
  ['EEXIST', 'it is there already'],
  ['ENOSPC', 'the disk is full'],
]);

/** What an error says, for a sentence. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
