import { defineFact, type Fact } from '../../define/index.ts';
import type { Range } from '../../util/interval.ts';
import { sum } from '../../util/number.ts';

/** Maturity as an anchor, mean of five dimensions. Unit: level 1 to 4; a dimension without a level may be any. */
export const anchorMaturityLevel: Fact<Range> = /* @__PURE__ */ defineFact({
  id: 'local-economy.anchor-maturity',
  unit: 'level',
  reads: [
    '/mutual/localEconomy/anchorEmployer',
    '/mutual/localEconomy/anchorProcurement',
    '/mutual/localEconomy/anchorAssets',
    '/mutual/localEconomy/anchorServices',
    '/mutual/localEconomy/anchorCivic',
  ],
  changeableBy: ['mutual', 'partner'],
  read: ({ mutual: { localEconomy: economy } }) => {
    const levels: readonly (number | undefined)[] = [
      economy?.anchorEmployer,
      economy?.anchorProcurement,
      economy?.anchorAssets,
      economy?.anchorServices,
      economy?.anchorCivic,
    ];
    if (levels.every((level) => level === undefined)) return undefined;
    return {
      low: sum(levels.map((level) => level ?? LOWEST)) / levels.length,
      high: sum(levels.map((level) => level ?? HIGHEST)) / levels.length,
    };
  },
});

/** Ends of the scale of the anchor progression framework. */
const LOWEST: number = 1;
const HIGHEST: number = 4;
