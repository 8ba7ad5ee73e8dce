import { defineRule, type Rule } from '../../define/index.ts';
import { surplusSafeguards } from '../../facts/ownership/surplus.ts';
import { add, scale } from '../../util/interval.ts';
import { atLeast, betweenRange } from '../../util/number.ts';

/** Assets are locked and surplus stays. */
export const surplusLockRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/surplus-lock',
    theme: 'local-money',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { safeguards: surplusSafeguards },
  parameters: {
    dividendCap: { value: 0.35, unit: 'share', jurisdiction: 'United Kingdom' },
    reinvestNorm: { value: 0.5, unit: 'share' },
    lockPart: { value: 0.5, unit: 'share' },
    firm: { value: 0.75, unit: 'score' },
  },
  messages: {
    kept: '{high:percent}',
    capped: '',
    'kept-whole': '',
    'locked-only': '',
    'unlocked-only': '{high:percent}',
    'paid-out': '{low:percent}',
    partly: '',
    loose: '{low:percent}',
  },
  judge: ({ safeguards: { lock, distributed } }, { dividendCap, reinvestNorm, lockPart, firm }) => {
    const kept = betweenRange(distributed, reinvestNorm, dividendCap);
    const score = add(scale(lock, lockPart), scale(kept, 1 - lockPart));
    const { low, high } = distributed;
    if (atLeast(score.low, firm)) {
      if (high === 0) return { score, message: 'kept-whole' };
      // At the cap the law speaks, and not the accounts.
      return high === dividendCap ? { score, message: 'capped' } : { score, message: 'kept', data: { high } };
    }
    if (score.high === 0) return { score, message: 'loose', data: { low } };
    if (atLeast(lock.low, 1)) {
      return kept.low < kept.high ? { score, message: 'locked-only' } : { score, message: 'paid-out', data: { low } };
    }
    // A lock that nobody has denied may be there: only a known want of one is told as such.
    const isUnlocked = atLeast(kept.low, 1) && !atLeast(lock.high, 1);
    return isUnlocked ? { score, message: 'unlocked-only', data: { high } } : { score, message: 'partly' };
  },
  remedies: [
    { id: 'adopt-lock', owner: 'mutual', after: ['unlocked-only', 'loose'] },
    { id: 'limit-distribution', owner: 'partner', after: ['paid-out', 'loose'] },
  ],
});
