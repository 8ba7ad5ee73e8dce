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
    depthReason: 'It takes a list of who works with whom, which few organisations keep.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Ties across sectors',
    claim: 'The share of ties that cross public, private, civil society and citizens lies in a middle band.',
    rationale:
      'The first proposition looks for value across boundaries. Too few ties across leave each sector to itself; ' +
      'where all ties cross, nobody within a sector holds together.',
    zeroMeans: 'No tie crosses a sector.',
    oneMeans: 'The share of ties across sectors lies in the target band.',
    falsifiedBy: 'Networks inside the band that create no more together than those outside it.',
    contested:
      'Sizes of groups alone push the share up or down, so that it is shown beside what they would give. Ties ' +
      'inside a group are worth something too.',
    status: 'experimental',
    criteria: ['R6', 'R8'],
    sources: [
      {
        kind: 'publication',
        title: 'Functions of social capital: bonding, bridging, linking',
        publisher: 'Tristan Claridge',
        year: 2018,
        url: 'https://zenodo.org/record/7993853',
        stance: 'advocate',
      },
    ],
  },
  needs: { ties: sectorBridging },
  parameters: {
    bandFrom: {
      value: 0.3,
      unit: 'share',
      meaning: 'Share of ties across sectors from which the band begins.',
      source: { kind: 'judgement', note: 'Wide on purpose, as no published band exists.' },
    },
    bandTo: {
      value: 0.7,
      unit: 'share',
      meaning: 'Share of ties across sectors at which the band ends.',
      source: { kind: 'judgement', note: 'As far from one as the band begins from none.' },
    },
    allAcross: {
      value: 0.5,
      unit: 'score',
      meaning: 'Score where every tie crosses a sector.',
      source: { kind: 'judgement', note: 'Bridging without bonding is worth something, and is fragile.' },
    },
  },
  messages: {
    band: 'Between {low:percent} and {high:percent} of ties cross a sector, inside the target band. Sizes of groups alone would give an index of {baseline:number}; it is {ei:number}.',
    few: 'At most {high:percent} of ties cross a sector. Sizes of groups alone would give an index of {baseline:number}; it is {ei:number}.',
    many: 'At least {low:percent} of ties cross a sector. Sizes of groups alone would give an index of {baseline:number}; it is {ei:number}.',
    open: 'Between {low:percent} and {high:percent} of ties cross a sector: of some parties the sector is not known.',
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
    {
      id: 'introduce',
      owner: 'mutual',
      text: 'Bring together two parties of different sectors who serve the same people and have not met.',
      evidence: 'a list of ties before and after',
      after: ['few', 'open'],
    },
    {
      id: 'hold-together',
      owner: 'partner',
      text: 'Keep time for parties of one sector to meet among themselves.',
      evidence: 'meetings held within each sector',
      after: ['many'],
    },
  ],
});

/** A score that rises to a band and falls after it: the extremes lie at the ends, or inside the band. */
const overHump = ({ low, high }: Interval, scoreOf: (value: number) => number, band: Range): Interval => {
  const ends = [scoreOf(low), scoreOf(high)];
  const best = high >= band.low && low <= band.high ? 1 : Math.max(...ends);
  return interval(Math.min(...ends), best);
};
