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
    depthReason: 'Definitions are tested on form, ownership and origin, which are on record.',
    levels: ['organisation', 'proposal'],
    title: 'Public service mutual as government defines it',
    claim:
      'It has left the public sector, still delivers public services, and its staff have a significant part in ownership, influence or control.',
    rationale:
      'The word decides who gets support and in whose figures an organisation stands. This is the definition that the ' +
      'Cabinet Office and later departments used; it is wide, and counts influence as well as ownership.',
    zeroMeans: 'A part of the definition does not hold.',
    oneMeans: 'Every part of the definition holds.',
    falsifiedBy: 'An organisation that government counts as a mutual although a part does not hold.',
    contested: 'It is wide enough to take in bodies in which staff own a quarter and a partner the largest share.',
    status: 'stable',
    criteria: ['D1'],
    sources: [
      {
        kind: 'publication',
        title: 'Introduction to public service mutuals',
        publisher: 'HM Government',
        url: 'https://www.gov.uk/guidance/introduction-to-public-service-mutuals',
        stance: 'advocate',
      },
    ],
  },
  needs: {},
  uses: { left: leftPublicSector, delivers: deliversPublicServices, share: staffOwnership, influence: staffInfluence },
  answers: STATUS_ANSWERS,
  parameters: {
    significant: {
      value: 0.25,
      unit: 'share',
      meaning: 'Share of ownership by staff that counts as significant whatever else is known.',
      source: {
        kind: 'judgement',
        note: 'The definition gives no figure; bodies with staff trusts of 25% and 27.5% were counted as mutuals.',
      },
    },
  },
  messages: {
    meets: 'It meets this definition.',
    'does-not-meet': 'It does not meet this definition: {because:list}.',
    doubtful: 'Whether it meets this definition is open to argument: {because:list}.',
    'cannot-tell': 'Whether it meets this definition cannot be told yet: {because:list}.',
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
  remedies: [
    {
      id: 'record-status',
      owner: 'mutual',
      text: 'Put on record when it left the public sector, what it delivers, and how staff own or influence it.',
      evidence: 'the governing document and a register of members',
      after: ['doubtful', 'cannot-tell'],
    },
  ],
});

/** Ownership settles it where it is large; a seat or control does too; a mere channel for voice is arguable. */
const staffLimb = (share: Interval | undefined, influence: string | undefined, significant: number): Limb['state'] => {
  if (share !== undefined && atLeast(share.low, significant)) return 'holds';
  if (influence === 'control' || influence === 'seat') return 'holds';
  if (influence === 'voice') return 'doubtful';
  const ownsTooLittle = share !== undefined && below(share.high, significant);
  return influence === 'none' && ownsTooLittle ? 'fails' : 'unknown';
};
