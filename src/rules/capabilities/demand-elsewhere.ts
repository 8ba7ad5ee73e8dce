import { defineRule, type Rule } from '../../define/index.ts';
import { demandElsewhere } from '../../facts/offers/measured-figures.ts';
import { add, point, scale } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Other services are spared demand. */
export const demandElsewhereRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/demand-elsewhere',
    theme: 'before-failure',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'experimental',
  },
  needs: { travel: demandElsewhere },
  parameters: {
    aimPart: { value: 0.25, unit: 'share' },
  },
  messages: {
    fewer: '',
    'no-fewer': '',
    claimed: '',
  },
  judge: ({ travel }, { aimPart }) => {
    const score = scoreOfSpread(travel, (figures) => add(point(aimPart), scale(figures, 1 - aimPart)));
    if (atLeast(score.low, 1)) return { score, message: 'fewer' };
    if (below(score.high, 1)) return { score, message: 'no-fewer' };
    return { score, message: 'claimed' };
  },
  remedies: [
    { id: 'agree-figure', owner: 'partner', after: ['claimed', 'no-fewer'] },
    { id: 'comparison', owner: 'commissioner', after: ['claimed'] },
  ],
});
