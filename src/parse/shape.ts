import { isIndex } from '../util/json-pointer.ts';
import type { ShapeData } from '../util/shape.ts';

/** The shape at the end of a path, or `undefined` when no such place can exist. */
export const shapeAt = (root: ShapeData, segments: readonly string[]): ShapeData | undefined => {
  let shape: ShapeData | undefined = root;
  for (const segment of segments) shape = shape && shapeBelow(shape, segment);
  return shape;
};

/** The shape one step below, or `undefined` when no such place can exist. Anything goes inside plain JSON. */
const shapeBelow = (shape: ShapeData, segment: string): ShapeData | undefined => {
  if (shape.kind === 'record') return shape.fields.get(segment);
  if (shape.kind === 'list') return isIndex(segment) ? shape.item : undefined;
  return shape.kind === 'json' ? shape : undefined;
};
