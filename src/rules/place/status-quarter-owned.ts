import { defineDetermination, type Rule } from '../../define/index.ts';
import { limbOf, readLimbs, STATUS_ANSWERS } from '../../facts/limbs.ts';
import { staffOwnership } from '../../facts/ownership/ownership.ts';
import { ANYTHING } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** Mutual as practitioners count it. */
export const statusQuarterOwnedRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: {
    id: 'place/status-quarter-owned',
    theme: 'mutual-status',
    depth: 'screening',
    levels: ['organisation', 'proposal'],
    status: 'stable',
  },
  needs: {},
  uses: { share: staffOwnership },
  answers: STATUS_ANSWERS,
  parameters: {
    quarter: { value: 0.25, unit: 'share' },
  },
  messages: {
    meets: '',
    'does-not-meet': '{because:list}',
    'cannot-tell': '{because:list}',
  },
  judge: ({ share }, { quarter }) => {
    const reached = share !== undefined && atLeast(share.low, quarter);
    const missed = share !== undefined && below(share.high, quarter);
    const limbs = [limbOf('staff own a quarter or more', reached ? true : missed ? false : undefined)];
    const { answer, because } = readLimbs(limbs);
    if (answer === 'meets') return { score: 1, message: 'meets', answer, limbs };
    const data = { because };
    if (answer === 'does-not-meet') return { score: 0, message: 'does-not-meet', data, answer, limbs };
    return { score: ANYTHING, message: 'cannot-tell', data, answer, limbs };
  },
  remedies: [{ id: 'publish-stakes', owner: 'mutual', after: ['cannot-tell'] }],
});
