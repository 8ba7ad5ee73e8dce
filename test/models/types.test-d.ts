import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Dossier, Known, Mutual, NormalisedDossier, Relationship } from '../../src/models/index.ts';
import { defineFact, defineOfferFact, type Fact } from '../../src/define/index.ts';
import type { IssueCode } from '../../src/parse/index.ts';
import type { mutualSchema, relationshipSchema } from '../../src/schemas/index.ts';
import { maybe, number, record, shapeOf, text } from '../../src/util/shape.ts';

it('schema and interface agree', () => {
  expectTypeOf<z.output<typeof mutualSchema>>().toEqualTypeOf<Mutual>();
  expectTypeOf<z.output<typeof relationshipSchema>>().toEqualTypeOf<Relationship>();
});
it('a known model has every key, through lists and records', () => {
  expectTypeOf<Known<{ readonly id: string; readonly list?: readonly { readonly n?: 1 | 2 }[] }>>().toEqualTypeOf<{
    readonly id: string;
    readonly list: readonly { readonly n: 1 | 2 | undefined }[] | undefined;
  }>();
  expectTypeOf<NormalisedDossier['mutual']['level']>().toEqualTypeOf<Mutual['level']>();
});
it('only the parser makes a normalised dossier', () => {
  expectTypeOf<Dossier>().not.toExtend<NormalisedDossier>();
  expectTypeOf<Known<Dossier>>().not.toExtend<NormalisedDossier>();
});

it('a fact answers at once', () => {
  const spec = { id: 'a.b', title: 'A', question: 'A?', unit: 'count', reads: ['/asOf'], changeableBy: [] } as const;
  expectTypeOf(defineFact({ ...spec, read: () => 1 })).toEqualTypeOf<Fact<number>>();
  // @ts-expect-error -- a promise is no answer
  defineFact({ ...spec, read: () => Promise.resolve(1) });
  // @ts-expect-error -- nor is one among other answers
  defineOfferFact({ ...spec, read: ({ context }) => (context === undefined ? undefined : Promise.resolve(1)) });
});
it('codes of issues are a closed list', () => {
  expectTypeOf<'shape/above'>().toExtend<IssueCode>();
  expectTypeOf<string>().not.toExtend<IssueCode>();
  expectTypeOf<Extract<IssueCode, `${string}-like`>>().toEqualTypeOf<never>();
});

interface Model {
  readonly a?: string;
}
// @ts-expect-error -- the shape has a property that the model lacks
shapeOf<Model>()(() => record({ a: maybe(text()), b: text() }));
// @ts-expect-error -- the shape lacks a property that the model has
shapeOf<Model>()(() => record({}));
// @ts-expect-error -- the shape demands what the model leaves open
shapeOf<Model>()(() => record({ a: text() }));
// @ts-expect-error -- the shape has another kind of value
shapeOf<Model>()(() => record({ a: maybe(number()) }));
shapeOf<Model>()(() => record({ a: maybe(text()) }));
