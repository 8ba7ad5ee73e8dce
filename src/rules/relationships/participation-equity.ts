import { defineRule, type Rule } from '../../define/index.ts';
import { groupRatios } from '../../facts/participation/equity.ts';
import { point } from '../../util/interval.ts';
import { between, sum } from '../../util/number.ts';

/** Those who take part resemble those who could. */
export const participationEquityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/participation-equity',
    theme: 'citizen-and-service',
    depth: 'full',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { ratios: groupRatios },
  parameters: {
    least: { value: 0.8, unit: 'ratio' },
    most: { value: 1.25, unit: 'ratio' },
    farAbove: { value: 2.5, unit: 'ratio' },
  },
  messages: {
    parity: '',
    uneven: '{group} {ratio:number}',
    open: '{missing:list}',
  },
  judge: ({ ratios }, { least, most, farAbove }) => {
    const scoreOf = (ratio: number): number =>
      ratio < least ? between(ratio, 0, least) : 1 - between(ratio, most, farAbove);
    const known = ratios.flatMap(({ group, ratio }) =>
      ratio === null ? [] : [{ group, ratio, worth: scoreOf(ratio) }],
    );
    const missing = ratios.filter(({ ratio }) => ratio === null).map(({ group }) => group);
    const worth = sum(known.map((one) => one.worth));
    const score = { low: worth / ratios.length, high: (worth + missing.length) / ratios.length };
    if (missing.length > 0) return { score, message: 'open', data: { missing } };
    const [furthest] = [...known].sort((a, b) => a.worth - b.worth);
    if (furthest === undefined || furthest.worth === 1) return { score: point(1), message: 'parity' };
    return { score, message: 'uneven', data: { group: furthest.group, ratio: furthest.ratio } };
  },
  remedies: [
    { id: 'reach-out', owner: 'mutual', after: ['uneven'] },
    { id: 'fund-involvement', owner: 'commissioner', after: ['uneven'] },
    { id: 'ask-who', owner: 'mutual', after: ['open'] },
  ],
});
