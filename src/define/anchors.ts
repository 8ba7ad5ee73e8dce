import type { Catalogue } from './plugin.ts';

/** What 0, ¼, ½, ¾ and 1 look like on the scale of a rule, in words that can be ticked. */
export type AnchorSentences = readonly [
  nothing: string,
  quarter: string,
  half: string,
  threeQuarters: string,
  whole: string,
];

/** Anchored sentences by rule id. They are for forms and reports: no rule and no verdict reads them. */
export type Anchors = Readonly<Record<string, AnchorSentences>>;

/** The sentences by message id, `<rule>#anchor.<step>`, so that a report can quote what was ticked. */
export const anchorCatalogueOf = (anchors: Anchors): Catalogue =>
  Object.fromEntries(
    Object.entries(anchors).flatMap(([rule, sentences]) =>
      sentences.map((sentence, i) => [`${rule}#anchor.${String(i / 4)}`, sentence]),
    ),
  );
