/** Where a text stops being JSON, and which names an object in it holds twice. */
export interface JsonFindings {
  /** The first character that JSON does not allow there; absent where the text is JSON. Counted from 0. */
  readonly fault?: number;
  /** Places of the second and later values of one name, as lists of names and positions. */
  readonly repeated: readonly (readonly (string | number)[])[];
}

/**
 * Reads a text by the grammar of JSON (RFC 8259), in one pass and without recursion.
 *
 * Engines word and place the faults of `JSON.parse` each in its own way, and take the last of two equal names in silence.
 */
export const findingsIn = (text: string): JsonFindings => {
  const repeated: (readonly (string | number)[])[] = [];
  const open: Frame[] = [];
  let at = 0;
  let awaits: Awaits = 'value';

  while (at < text.length) {
    const character = text[at] ?? '';
    if (BLANK.has(character)) {
      at += 1;
      continue;
    }
    const frame = open.at(-1);
    const next = step(text, at, character, awaits, frame);
    if (next === undefined) return { fault: at, repeated };
    if (next.opens !== undefined) open.push(next.opens);
    if (next.closes === true) open.pop();
    if (next.name !== undefined && frame !== undefined) {
      frame.name = next.name;
      if (frame.names.has(next.name)) repeated.push(open.map((one) => (one.isList ? one.items : one.name)));
      frame.names.add(next.name);
    }
    if (awaits === 'separator' && character === ',' && frame !== undefined) frame.items += 1;
    ({ at, awaits } = next);
    if (awaits === 'separator' && open.length === 0) awaits = 'end';
  }
  return awaits === 'end' ? { repeated } : { fault: text.length, repeated };
};

/** Line and column of a character, both counted from 1. */
export const lineAndColumn = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

interface Frame {
  readonly isList: boolean;
  readonly names: Set<string>;
  name: string;
  items: number;
}

type Awaits = 'value' | 'value-or-close' | 'name' | 'name-or-close' | 'colon' | 'separator' | 'end';

interface Next {
  readonly at: number;
  readonly awaits: Awaits;
  readonly opens?: Frame;
  readonly closes?: boolean;
  readonly name?: string;
}

const step = (
  text: string,
  at: number,
  character: string,
  awaits: Awaits,
  frame: Frame | undefined,
): Next | undefined => {
  const closes = frame !== undefined && character === (frame.isList ? ']' : '}');
  switch (awaits) {
    case 'value':
    case 'value-or-close':
      if (closes && awaits === 'value-or-close') return { at: at + 1, awaits: 'separator', closes };
      return valueFrom(text, at, character);
    case 'name':
    case 'name-or-close': {
      if (closes && awaits === 'name-or-close') return { at: at + 1, awaits: 'separator', closes };
      const end = character === '"' ? endOfText(text, at) : undefined;
      return end === undefined ? undefined : { at: end, awaits: 'colon', name: wordOf(text.slice(at, end)) };
    }
    case 'colon':
      return character === ':' ? { at: at + 1, awaits: 'value' } : undefined;
    case 'separator':
      if (closes) return { at: at + 1, awaits: 'separator', closes };
      return character === ',' ? { at: at + 1, awaits: frame?.isList === true ? 'value' : 'name' } : undefined;
    case 'end':
      return undefined;
  }
};

const valueFrom = (text: string, at: number, character: string): Next | undefined => {
  if (character === '{') return { at: at + 1, awaits: 'name-or-close', opens: frameOf(false) };
  if (character === '[') return { at: at + 1, awaits: 'value-or-close', opens: frameOf(true) };
  const end = character === '"' ? endOfText(text, at) : endOfWord(text, at);
  return end === undefined ? undefined : { at: end, awaits: 'separator' };
};

const frameOf = (isList: boolean): Frame => ({ isList, names: new Set(), name: '', items: 0 });

/** The place after the closing quote; `undefined` where there is none, or a character that must be escaped. */
const endOfText = (text: string, at: number): number | undefined => {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i + 1;
    if (code < SPACE) return undefined;
    if (code !== BACKSLASH) continue;
    ESCAPE.lastIndex = i;
    if (!ESCAPE.test(text)) return undefined;
    i = ESCAPE.lastIndex - 1;
  }
  return undefined;
};

const endOfWord = (text: string, at: number): number | undefined => {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : undefined;
};

const wordOf = (quoted: string): string => String(JSON.parse(quoted));

const BLANK: ReadonlySet<string> = new Set([' ', '\t', '\n', '\r']);
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][-+]?\d+)?)(?![\w.+-])/y;
