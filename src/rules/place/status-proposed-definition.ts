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
    depthReason: 'Definitions are tested on form, ownership and origin, which are on record.',
    levels: ['organisation', 'proposal'],
    title: 'Public service mutual as proposed in 2019',
    claim:
      'It delivers public services for a clear social mission, staff have real influence, and it is open about who owns it.',
    rationale:
      'The 2019 consultation would have dropped the origin in the public sector, tightened the influence of staff, and ' +
      'asked for a social mission and transparency. No response of government to it was found.',
    zeroMeans: 'A part of the proposed definition does not hold.',
    oneMeans: 'Every part of the proposed definition holds.',
    falsifiedBy: 'A text of the final definition that reads otherwise.',
    contested: 'It was proposed and, as far as was found, never adopted; read it as a direction, not as law.',
    status: 'stable',
    criteria: ['D1'],
    sources: [
      {
        kind: 'publication',
        title: 'The future definition of public service mutuals',
        publisher: 'Department for Digital, Culture, Media and Sport',
        year: 2019,
        url: 'https://gov.uk/government/consultations/the-future-definition-of-public-service-mutuals',
        stance: 'advocate',
      },
    ],
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
    majority: {
      value: 0.5,
      unit: 'share',
      meaning: 'Share of ownership by staff that counts as influence whatever else is known.',
      source: {
        kind: 'judgement',
        note: 'The proposal asked for more than before and gave no figure; half leaves no doubt.',
      },
    },
  },
  messages: {
    meets: 'It meets this definition.',
    'does-not-meet': 'It does not meet this definition: {because:list}.',
    doubtful: 'Whether it meets this definition is open to argument: {because:list}.',
    'cannot-tell': 'Whether it meets this definition cannot be told yet: {because:list}.',
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
  remedies: [
    {
      id: 'settle-definition',
      owner: 'policy',
      text: 'Publish which definition of a public service mutual holds.',
      evidence: 'a published definition',
      after: ['doubtful', 'cannot-tell'],
    },
  ],
});

/** Tighter than the older definition: a stake below half, a single seat or a council is arguable. */
const influenceLimb = (share: Interval | undefined, influence: string | undefined, majority: number): Limb['state'] => {
  if ((share !== undefined && atLeast(share.low, majority)) || influence === 'control') return 'holds';
  if (influence === 'seat' || influence === 'voice') return 'doubtful';
  const ownsTooLittle = share !== undefined && below(share.high, majority);
  return influence === 'none' && ownsTooLittle ? 'fails' : 'unknown';
};
