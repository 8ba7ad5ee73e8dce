import { defineRule, type Rule } from '../../define/index.ts';
import { citizenElectedShare, electedShare } from '../../facts/participation/governance.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Members elect the body that sets the strategy. */
export const boardCompositionRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/board-composition',
    theme: 'democratic-ownership',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { elected: electedShare },
  uses: { citizens: citizenElectedShare },
  parameters: {
    majority: { value: 0.5, unit: 'share' },
  },
  messages: {
    majority: '{low:percent}',
    'staff-majority': '{low:percent}',
    minority: '{high:percent} {majority:percent}',
    none: '',
    open: '{low:percent} {high:percent}',
  },
  judge: ({ elected, citizens }, { majority }) => {
    const score = betweenRange(elected, 0, majority);
    const { low, high } = elected;
    if (atLeast(low, majority)) {
      return { score, message: citizens?.high === 0 ? 'staff-majority' : 'majority', data: { low } };
    }
    if (high === 0) return { score, message: 'none' };
    if (below(high, majority)) return { score, message: 'minority', data: { high, majority } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'elect-more', owner: 'mutual', after: ['minority', 'none', 'open'] },
    { id: 'give-up-nominations', owner: 'parent', after: ['minority', 'none'] },
    { id: 'citizen-seats', owner: 'mutual', after: ['staff-majority'] },
  ],
});
