/**
 * Where a claim or a number comes from.
 *
 * `judgement` is the honest kind for our own conventions: it is printed as such and says what would replace it.
 */
export type Source =
  | {
      /** A report, paper, article or page that somebody read. */
      readonly kind: 'publication';
      /** Title as published. */
      readonly title: string;
      /** Author or publisher. */
      readonly publisher: string;
      /** Year of publication; absent when the page shows none. */
      readonly year?: number;
      /** Address; absent when it was read in print only. */
      readonly url?: string;
      /** Whether the publisher argues for a side, sells the method, or neither; absent means neither is known. */
      readonly stance?: 'independent' | 'advocate' | 'opponent' | 'vendor';
    }
  | {
      /** An act, instrument or statutory guidance. */
      readonly kind: 'law';
      /** Short title. */
      readonly title: string;
      /** Section, regulation or paragraph. */
      readonly section: string;
      /** Address; absent when it was read in print only. */
      readonly url?: string;
    }
  | {
      /** Our own convention. */
      readonly kind: 'judgement';
      /** Why this value and not another, in one or two sentences. */
      readonly note: string;
    };
