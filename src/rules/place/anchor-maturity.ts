import { defineRule, type Rule } from '../../define/index.ts';
import { anchorMaturityLevel } from '../../facts/place/anchor.ts';
import { atLeast, betweenRange } from '../../util/number.ts';

/** It acts as an anchor of its place. */
export const anchorMaturityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/anchor-maturity',
    theme: 'local-economy',
    depth: 'full',
    levels: ['organisation'],
    status: 'stable',
  },
  needs: { maturity: anchorMaturityLevel },
  parameters: {
    basic: { value: 1, unit: 'level' },
    best: { value: 4, unit: 'level' },
    advanced: { value: 3, unit: 'level' },
  },
  messages: {
    anchor: '{low:number}',
    partly: '{low:number} {high:number}',
    basic: '',
  },
  judge: ({ maturity }, { basic, best, advanced }) => {
    const { low, high } = maturity;
    const score = betweenRange(maturity, basic, best);
    if (atLeast(low, advanced)) return { score, message: 'anchor', data: { low } };
    if (score.high === 0) return { score, message: 'basic' };
    return { score, message: 'partly', data: { low, high } };
  },
  remedies: [
    { id: 'next-level', owner: 'mutual' },
    { id: 'anchor-network', owner: 'partner' },
  ],
});
