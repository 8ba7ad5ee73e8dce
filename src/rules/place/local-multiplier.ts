import { defineRule, type Rule } from '../../define/index.ts';
import { localMultiplierRounds } from '../../facts/place/local-multiplier.ts';
import { localBoundary } from '../../facts/place/local-spend.ts';
import { hasBegun } from '../../facts/change/standing.ts';
import { width } from '../../util/interval.ts';
import { betweenRange, nearly } from '../../util/number.ts';

/** Income is spent again in the place. */
export const localMultiplierRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/local-multiplier',
    theme: 'local-money',
    depth: 'full',
    levels: ['organisation', 'service'],
    status: 'experimental',
  },
  needs: { multiplier: localMultiplierRounds, boundary: localBoundary },
  uses: { begun: hasBegun },
  notApplicable: { 'not-begun': '' },
  applies: ({ begun }) => (begun === false ? 'not-begun' : true),
  parameters: {
    nothingStays: { value: 1, unit: 'ratio' },
    allStays: { value: 3, unit: 'ratio' },
  },
  messages: {
    measured: '{low:number} {boundary}',
    'third-round-open': '{low:number} {high:number} {boundary}',
  },
  judge: ({ multiplier, boundary }, { nothingStays, allStays }) => {
    const { low, high } = multiplier;
    const score = betweenRange(multiplier, nothingStays, allStays);
    return nearly(width(multiplier), 0)
      ? { score, message: 'measured', data: { low, boundary } }
      : { score, message: 'third-round-open', data: { low, high, boundary } };
  },
  remedies: [
    { id: 'third-round', owner: 'mutual', after: ['third-round-open'] },
    { id: 'hire-and-buy-near', owner: 'partner' },
  ],
});
