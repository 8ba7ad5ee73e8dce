import { defineRule, type Rule } from '../../define/index.ts';
import { sectorBridging } from '../../facts/relationships/relationship-network.ts';
import { type Interval, interval, type Range } from '../../util/interval.ts';
import { between } from '../../util/number.ts';

/** Ties cross sectors without hollowing out each. */
export const bridgingRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/bridging',
    theme: 'private-and-public',
    depth: 'full',
    levels: ['organisation', 'service', 'proposal'],
    status: 'experimental',
  },
  needs: { ties: sectorBridging },
  parameters: {
    bandFrom: { value: 0.3, unit: 'share' },
    bandTo: { value: 0.7, unit: 'share' },
    allAcross: { value: 0.5, unit: 'score' },
  },
  messages: {
    band: '{low:percent} {high:percent} {baseline:number} {ei:number}',
    few: '{high:percent} {baseline:number} {ei:number}',
    many: '{low:percent} {baseline:number} {ei:number}',
    open: '{low:percent} {high:percent}',
  },
  judge: ({ ties: { shareRange, ei, baseline } }, { bandFrom, bandTo, allAcross }) => {
    const scoreOf = (share: number): number =>
      share <= bandTo ? between(share, 0, bandFrom) : 1 - (1 - allAcross) * between(share, bandTo, 1);
    const { low, high } = shareRange;
    const score = overHump(shareRange, scoreOf, { low: bandFrom, high: bandTo });
    if (low >= bandFrom && high <= bandTo) return { score, message: 'band', data: { low, high, ei, baseline } };
    if (high < bandFrom) return { score, message: 'few', data: { high, ei, baseline } };
    if (low > bandTo) return { score, message: 'many', data: { low, ei, baseline } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'introduce', owner: 'mutual', after: ['few', 'open'] },
    { id: 'hold-together', owner: 'partner', after: ['many'] },
  ],
});

/** A score that rises to a band and falls after it: the extremes lie at the ends, or inside the band. */
const overHump = ({ low, high }: Interval, scoreOf: (value: number) => number, band: Range): Interval => {
  const ends = [scoreOf(low), scoreOf(high)];
  const best = high >= band.low && low <= band.high ? 1 : Math.max(...ends);
  return interval(Math.min(...ends), best);
};
