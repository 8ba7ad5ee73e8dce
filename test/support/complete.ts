import { surveyOf } from '../../src/parse/wholeness.ts';
import { pointerOf } from '../../src/util/json-pointer.ts';

/** Says of every empty list in a part of a dossier that it is meant: whoever writes `[]` in a test means "none". */
export const withNones = (part: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { empty } = surveyOf(part);
  return empty.length === 0 ? part : { complete: empty.map(pointerOf), ...part };
};
