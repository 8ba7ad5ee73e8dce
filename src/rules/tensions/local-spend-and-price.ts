import { defineTension, type Rule } from '../../define/index.ts';
import { yearResults } from '../../facts/money/accounts.ts';
import { localSpendShare } from '../../facts/place/local-spend.ts';
import { ANYTHING, type Interval, point } from '../../util/interval.ts';
import { atLeast, below, between, sum } from '../../util/number.ts';

/** Much is bought locally, and margins leave no room for a higher price. */
export const localSpendAndPriceRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/local-spend-and-price',
    theme: 'resources',
    depth: 'full',
    levels: ['organisation', 'service'],
    status: 'stable',
  },
  needs: { local: localSpendShare, years: yearResults },
  parameters: {
    room: { value: 0.05, unit: 'share' },
    none: { value: 0, unit: 'share' },
    marked: { value: 0.5, unit: 'score' },
  },
  messages: {
    both: '{local:percent} {thin:percent}',
    eased: '{local:percent} {thin:percent}',
    open: '{local:percent}',
  },
  judge: ({ local, years }, { room, none, marked }) => {
    const first: Interval = local;
    const second = meanOf(
      years.map((year) => {
        if (year === null) return ANYTHING;
        return point(year.margin === null ? Number(year.isLoss) : between(year.margin, room, none));
      }),
    );
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { local: first.low, thin: second.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return below(score.high, marked)
      ? { score, message: 'eased', data }
      : { score, message: 'open', data: { local: first.low } };
  },
  remedies: [{ id: 'compare-prices', owner: 'mutual', after: ['both'] }],
});

const meanOf = (years: readonly Interval[]): Interval => ({
  low: sum(years.map(({ low }) => low)) / years.length,
  high: sum(years.map(({ high }) => high)) / years.length,
});
