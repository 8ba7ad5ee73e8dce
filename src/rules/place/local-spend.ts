import { defineRule, type Rule } from '../../define/index.ts';
import { localBoundary, localSpendBaseline, localSpendShare } from '../../facts/place/local-spend.ts';
import { hasBegun } from '../../facts/change/standing.ts';
import { add, ANYTHING, scale } from '../../util/interval.ts';
import { below, betweenRange } from '../../util/number.ts';

/** More of what is spent with suppliers stays in the place than before. */
export const localSpendRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/local-spend',
    theme: 'local-money',
    depth: 'full',
    levels: ['organisation', 'service'],
    status: 'stable',
  },
  needs: { share: localSpendShare, boundary: localBoundary },
  uses: { baseline: localSpendBaseline, begun: hasBegun },
  notApplicable: { 'not-begun': '' },
  applies: ({ begun }) => (begun === false ? 'not-begun' : true),
  parameters: {
    fullChange: { value: 0.132, unit: 'share' },
    levelPart: { value: 0.5, unit: 'share' },
  },
  messages: {
    rising: '{low:percent} {boundary} {baseline:percent}',
    'not-rising': '{high:percent} {boundary} {baseline:percent}',
    unclear: '{low:percent} {high:percent} {boundary} {baseline:percent}',
    'no-baseline': '{low:percent} {high:percent} {boundary}',
  },
  judge: ({ share, boundary, baseline }, { fullChange, levelPart }) => {
    const { low, high } = share;
    const change =
      baseline === undefined ? ANYTHING : betweenRange(share, baseline - fullChange, baseline + fullChange);
    const score = add(scale(share, levelPart), scale(change, 1 - levelPart));
    if (baseline === undefined) return { score, message: 'no-baseline', data: { low, high, boundary } };
    if (below(baseline, low)) return { score, message: 'rising', data: { low, boundary, baseline } };
    if (below(baseline, high)) return { score, message: 'unclear', data: { low, high, boundary, baseline } };
    return { score, message: 'not-rising', data: { high, boundary, baseline } };
  },
  remedies: [
    { id: 'measure-twice', owner: 'mutual' },
    { id: 'smaller-lots', owner: 'commissioner' },
  ],
});
