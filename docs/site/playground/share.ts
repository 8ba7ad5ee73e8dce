import { isRecord, type Json, jsonOf } from './json.ts';

/** Everything that a link carries. */
export interface Shared {
  /** Name of the bundled dossier that was chosen. */
  readonly from: string;
  /** The dossier, where it differs from the bundled one. */
  readonly dossier?: Json;
  readonly locale: 'en' | 'cy';
  readonly depth: 'screening' | 'standard' | 'full';
  readonly law: boolean;
  /** Weights that are not 1, by `proposition/theme`. */
  readonly weights: Readonly<Record<string, number>>;
}

/** What stands behind the # of a link: compressed, in letters that no mail program breaks. */
export const encoded = async (shared: Shared): Promise<string> => {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `s=${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
};

/** What a link carries; undefined when it is cut short or not ours. */
export const decoded = async (fragment: string): Promise<Shared | undefined> => {
  const [, text] = /^#?s=([\w-]+)$/.exec(fragment) ?? [];
  if (text === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const json = new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
    const shared = jsonOf(json);
    return isShared(shared) ? shared : undefined;
  } catch {
    return undefined;
  }
};

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> => {
  const written = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(written).arrayBuffer());
};

const isShared = (value: Json): value is Json & Shared => {
  if (!isRecord(value)) return false;
  const { from, locale, depth, law, weights } = value;
  return (
    typeof from === 'string' &&
    (locale === 'en' || locale === 'cy') &&
    (depth === 'screening' || depth === 'standard' || depth === 'full') &&
    typeof law === 'boolean' &&
    isRecord(weights) &&
    Object.values(weights).every((weight) => typeof weight === 'number' && weight >= 0)
  );
};
