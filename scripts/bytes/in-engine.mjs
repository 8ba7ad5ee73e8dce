// What runs inside each engine: texts in, one fingerprint for each out.
import { sha256 } from '../../src/util/sha256.ts';
import { everything, onceForAll } from '../../test/package/bare.mjs';

/** All that the library makes of a text; of no text, what is the same for all. */
export const whole = (text) => (text === '' ? onceForAll() : everything(text));

export const fingerprint = (text) => sha256(whole(text));
