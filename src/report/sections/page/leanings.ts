import type { Leanings } from '../../../results/proposition.ts';
import type { LocalisedText } from '../../language/language.ts';
import type { Translator } from '../../language/translator.ts';

/** Answers by the way they point, with how many there are and how many were asked for. */
export interface LeaningTotals extends Leanings {
  /** Number of answers. */
  readonly count: number;
  /** Number of questions. */
  readonly asked: number;
}

/** Sums of leanings over questions. */
export const totalsOf = (all: readonly Leanings[]): LeaningTotals => {
  const sum = (lean: keyof Leanings): number => all.reduce((total, one) => total + one[lean], 0);
  const leanings = {
    favourable: sum('favourable'),
    unfavourable: sum('unfavourable'),
    mixed: sum('mixed'),
    open: sum('open'),
    unknown: sum('unknown'),
  };
  const count = leanings.favourable + leanings.unfavourable + leanings.mixed + leanings.open;
  return { ...leanings, count, asked: count + leanings.unknown };
};

/** How many answers lean which way; ways that none leans are left out, and one way alone is *all*. */
export const leansOf = (totals: LeaningTotals, translator: Translator): readonly LocalisedText[] =>
  LEANS.flatMap((lean) => {
    const count = totals[lean];
    if (count === 0) return [];
    return [
      count === totals.count && count > 1
        ? translator.say(`page.lean.all.${lean}`)
        : translator.say(`page.lean.${lean}`, { count }),
    ];
  });

const LEANS = ['favourable', 'unfavourable', 'mixed', 'open'] as const;
