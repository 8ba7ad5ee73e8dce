import type { ThemeResult } from '../results/proposition.ts';
import { clamp01 } from '../util/interval.ts';
import type { Cuts } from './conventions.ts';
import { type Outcome, outcomeAt } from './outcome.ts';
import type { PropositionPlan } from './plan.ts';
import { classOf, RANK, rankAt } from './rank.ts';
import type { Weighting } from './weigh.ts';

/** Adds up each theme on its own, in plan order; caps belong to the proposition and leave a theme's class alone. */
export const themesOf = (
  plan: PropositionPlan,
  weighting: Weighting,
  outcomes: readonly Outcome[],
  cuts: Cuts,
): readonly ThemeResult[] => {
  const results: ThemeResult[] = [];
  let at = 0;
  for (let t = 0; t < plan.themes.length; t++) {
    const theme = plan.themes[t];
    if (theme === undefined) continue;
    let total = 0;
    let low = 0;
    let centre = 0;
    let high = 0;
    for (const rule of theme.rules) {
      const share = weighting.local[at++] ?? 0;
      if (share === 0) continue;
      const outcome = outcomeAt(outcomes, rule.slot);
      total += share;
      low += share * outcome.low;
      centre += share * outcome.centre;
      high += share * outcome.high;
    }
    const weight = weighting.themes[t] ?? 0;
    results.push(
      total > 0
        ? liveTheme(theme.id, weight, low / total, centre / total, high / total, cuts)
        : { theme: theme.id, weight },
    );
  }
  return results;
};

/** Returns the first theme, by id, of the lowest class: within a class, themes are not ranked. */
export const weakestOf = (themes: readonly ThemeResult[]): { readonly theme: string; readonly rank: number } => {
  let theme = '';
  let rank = Number.MAX_SAFE_INTEGER;
  for (const candidate of themes) {
    if (candidate.weight === 0 || candidate.indicated === undefined || RANK[candidate.indicated] >= rank) continue;
    theme = candidate.theme;
    rank = RANK[candidate.indicated];
  }
  return { theme, rank };
};

const liveTheme = (
  theme: string,
  weight: number,
  low: number,
  centre: number,
  high: number,
  cuts: Cuts,
): ThemeResult => ({
  theme,
  weight,
  bounds: { low, centre, high },
  coverage: clamp01(1 - (high - low)),
  indicated: classOf(rankAt(centre, cuts)),
});
