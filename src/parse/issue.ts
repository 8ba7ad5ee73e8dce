import { ISSUE_MESSAGES, type IssueMessageId } from './issue-messages.ts';

/**
 * Something wrong with a dossier, told to whoever must put it right.
 *
 * `code` is for programs and stays the same across releases; `messageId` and `data` let a host write it in another
 * language; `message` is ready to print.
 */
export interface Issue {
  /** Where: an RFC 6901 JSON pointer into the input. */
  readonly path: string;
  /** What kind of fault it is: `family/fault`. */
  readonly code: IssueCode;
  /** An `error` is impossible and stops the dossier; a `warning` is unlikely and does not. */
  readonly severity: 'error' | 'warning';
  /** Which text tells it. A code may have several texts. */
  readonly messageId: IssueMessageId;
  /** What fills the holes of the text. */
  readonly data: Readonly<Record<string, string | number>>;
  /** What is wrong, where, why it matters, what to do. In English. */
  readonly message: string;
}

/** Kinds of fault, a closed list. Codes stay the same across releases; new ones come with a minor release. */
export type IssueCode = Stem<IssueMessageId>;

/** Texts of one kind differ in their ending and share their code. */
type Stem<Id extends string> = Id extends `${infer Code}-like` | `${infer Code}-listed` ? Code : Id;

/** Makes an issue. Codes that differ only in their text end in `-like` or `-listed`; families `unlikely` and repeated words warn. */
export const issueAt = (path: string, messageId: IssueMessageId, data: Issue['data'] = {}): Issue =>
  issueIn(ISSUE_MESSAGES, path, messageId, data);

/** Makes an issue that one of these texts tells. */
export const issueIn = <Id extends IssueMessageId>(
  texts: Readonly<Record<Id, string>>,
  path: string,
  messageId: Id,
  data: Issue['data'],
): Issue => ({
  path,
  code: codeOf(messageId),
  severity: messageId.startsWith('unlikely/') || messageId === 'identity/repeated-word' ? 'warning' : 'error',
  messageId,
  data,
  message: `At ${path === '' ? 'the top of the dossier' : path}: ${fill(texts[messageId], data)}`,
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type takes the same endings off
const codeOf = (messageId: IssueMessageId): IssueCode => messageId.replace(/-(like|listed)$/, '') as IssueCode;

/** Orders issues by place, then by code, so that the same faults are always told in the same order. */
export const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  [...issues].sort((a, b) => compare(a.path, b.path) || compare(a.messageId, b.messageId));

const fill = (text: string, data: Issue['data']): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
