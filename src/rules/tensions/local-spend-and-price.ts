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
    depthReason: 'It takes spend by supplier and accounts of several years.',
    levels: ['organisation', 'service'],
    title: 'Local spend and price',
    claim: 'Much is bought locally, and margins leave no room for a higher price.',
    rationale:
      'Buying locally keeps money in the place. Where local suppliers cost more, somebody pays: users, ' +
      'staff or the reserve. Thin margins do not show that local suppliers are dear, only that it would ' +
      'matter.',
    zeroMeans: 'Nothing is bought locally, or margins have room.',
    oneMeans: 'Everything is bought locally, and there is no surplus.',
    falsifiedBy: 'Organisations that buy locally at no higher price whatever their margins.',
    status: 'stable',
    criteria: ['D7', 'V5'],
    sources: [
      {
        kind: 'publication',
        title: 'The Preston model: a panacea for Wales?',
        publisher: 'Wales Centre for Public Policy',
        url: 'https://www.wcpp.org.uk/commentary/the-preston-model-a-panacea-for-wales/',
        stance: 'independent',
      },
      { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
    ],
  },
  needs: { local: localSpendShare, years: yearResults },
  parameters: {
    room: {
      value: 0.05,
      unit: 'share',
      meaning: 'Surplus over turnover from which a year has room.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure.' },
    },
    none: {
      value: 0,
      unit: 'share',
      meaning: 'Surplus over turnover from which, downwards, there is no room.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure.' },
    },
    marked: {
      value: 0.5,
      unit: 'score',
      meaning: 'Strength from which the tension is said to be there; it chooses the words.',
      source: { kind: 'judgement', note: 'More than half of both sides.' },
    },
  },
  messages: {
    both:
      'At least {local:percent} of supplier spend is local, and margins are thin to at least ' +
      '{thin:percent}: a higher price would be felt.',
    eased:
      'Local spend and price do not pull apart much here: at least {local:percent} of spend is local, ' +
      'margins are thin to at least {thin:percent}.',
    open: 'At least {local:percent} of supplier spend is local; what margins leave is known in part.',
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
  remedies: [
    {
      id: 'compare-prices',
      owner: 'mutual',
      text: 'Compare price and quality of local and other suppliers for the largest purchases.',
      evidence: 'a comparison by purchase',
      after: ['both'],
    },
  ],
});

const meanOf = (years: readonly Interval[]): Interval => ({
  low: sum(years.map(({ low }) => low)) / years.length,
  high: sum(years.map(({ high }) => high)) / years.length,
});
