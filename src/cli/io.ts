/** What a command may touch outside its arguments: files below a folder, one input, two outputs. */
export interface Io {
  /** Folder from which paths are read. */
  readonly folder: string;
  /** Today, for a dossier that is begun. ISO date. */
  readonly today: string;
  /** Whether somebody watches the standard error output, so that progress is worth telling. */
  readonly watched: boolean;
  /** Bytes of the standard input, piece by piece. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Writes to the standard output; answers when more can be taken. */
  readonly write: (text: string) => Promise<void>;
  /** Writes to the standard error output. */
  readonly tell: (text: string) => void;
  /** Aborted when nobody reads the output any more. */
  readonly reader: { readonly aborted: boolean };
}
