import { defineDetermination, type Rule } from '../../define/index.ts';
import { limbOf, readLimbs, STATUS_ANSWERS } from '../../facts/limbs.ts';
import {
  deliversPublicServices,
  ownershipPublished,
  socialPurpose,
  staffInfluence,
} from '../../facts/ownership/mutual-regimes.ts';
import { staffOwnership } from '../../facts/ownership/ownership.ts';
import type { Limb } from '../../results/finding.ts';
import { ANYTHING, type Interval } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** Public service mutual as proposed in 2019. */
export const statusProposedDefinitionRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: {
    id: 'place/status-proposed-definition',
    theme: 'mutual-status',
    depth: 'screening',
    levels: ['organisation', 'proposal'],
    status: 'stable',
  },
  needs: {},
  uses: {
    delivers: deliversPublicServices,
    share: staffOwnership,
    influence: staffInfluence,
    mission: socialPurpose,
    open: ownershipPublished,
  },
  answers: STATUS_ANSWERS,
  parameters: {
    majority: { value: 0.5, unit: 'share' },
  },
  messages: {
    meets: '',
    'does-not-meet': '{because:list}',
    doubtful: '{because:list}',
    'cannot-tell': '{because:list}',
  },
  judge: ({ delivers, share, influence, mission, open }, { majority }) => {
    const limbs = [
      limbOf('it delivers public services', delivers),
      { limb: 'staff have real influence', state: influenceLimb(share, influence, majority) },
      limbOf('it has a clear social mission', mission),
      limbOf('it is open about who owns it', open),
    ];
    const { answer, because } = readLimbs(limbs);
    if (answer === 'meets') return { score: 1, message: 'meets', answer, limbs };
    const data = { because };
    if (answer === 'does-not-meet') return { score: 0, message: 'does-not-meet', data, answer, limbs };
    if (answer === 'doubtful') return { score: ANYTHING, message: 'doubtful', data, answer, limbs };
    return { score: ANYTHING, message: 'cannot-tell', data, answer, limbs };
  },
  remedies: [{ id: 'settle-definition', owner: 'policy', after: ['doubtful', 'cannot-tell'] }],
});

/** Tighter than the older definition: a stake below half, a single seat or a council is arguable. */
const influenceLimb = (share: Interval | undefined, influence: string | undefined, majority: number): Limb['state'] => {
  if ((share !== undefined && atLeast(share.low, majority)) || influence === 'control') return 'holds';
  if (influence === 'seat' || influence === 'voice') return 'doubtful';
  const ownsTooLittle = share !== undefined && below(share.high, majority);
  return influence === 'none' && ownsTooLittle ? 'fails' : 'unknown';
};
