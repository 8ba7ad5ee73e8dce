import { defineDetermination, type Rule } from '../../define/index.ts';
import { limbOf, readLimbs, STATUS_ANSWERS } from '../../facts/limbs.ts';
import { deliversPublicServices, leftPublicSector, staffInfluence } from '../../facts/ownership/mutual-regimes.ts';
import { staffOwnership } from '../../facts/ownership/ownership.ts';
import type { Limb } from '../../results/finding.ts';
import { ANYTHING, type Interval } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** Public service mutual as government defines it. */
export const statusGovernmentDefinitionRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: {
    id: 'place/status-government-definition',
    theme: 'mutual-status',
    depth: 'screening',
    levels: ['organisation', 'proposal'],
    status: 'stable',
  },
  needs: {},
  uses: { left: leftPublicSector, delivers: deliversPublicServices, share: staffOwnership, influence: staffInfluence },
  answers: STATUS_ANSWERS,
  parameters: {
    significant: { value: 0.25, unit: 'share' },
  },
  messages: {
    meets: '',
    'does-not-meet': '{because:list}',
    doubtful: '{because:list}',
    'cannot-tell': '{because:list}',
  },
  judge: ({ left, delivers, share, influence }, { significant }) => {
    const limbs = [
      limbOf('it has left the public sector', left),
      limbOf('it delivers public services', delivers),
      {
        limb: 'staff have a significant degree of ownership, influence or control',
        state: staffLimb(share, influence, significant),
      },
    ];
    const { answer, because } = readLimbs(limbs);
    if (answer === 'meets') return { score: 1, message: 'meets', answer, limbs };
    const data = { because };
    if (answer === 'does-not-meet') return { score: 0, message: 'does-not-meet', data, answer, limbs };
    if (answer === 'doubtful') return { score: ANYTHING, message: 'doubtful', data, answer, limbs };
    return { score: ANYTHING, message: 'cannot-tell', data, answer, limbs };
  },
  remedies: [{ id: 'record-status', owner: 'mutual', after: ['doubtful', 'cannot-tell'] }],
});

/** Ownership settles it where it is large; a seat or control does too; a mere channel for voice is arguable. */
const staffLimb = (share: Interval | undefined, influence: string | undefined, significant: number): Limb['state'] => {
  if (share !== undefined && atLeast(share.low, significant)) return 'holds';
  if (influence === 'control' || influence === 'seat') return 'holds';
  if (influence === 'voice') return 'doubtful';
  const ownsTooLittle = share !== undefined && below(share.high, significant);
  return influence === 'none' && ownsTooLittle ? 'fails' : 'unknown';
};
