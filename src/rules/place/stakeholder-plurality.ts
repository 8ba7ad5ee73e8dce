import { defineRule, type Rule } from '../../define/index.ts';
import { memberSides } from '../../facts/participation/membership.ts';
import { hullOf, type Interval, point } from '../../util/interval.ts';

/** Membership is open to both sides of the service. */
export const stakeholderPluralityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/stakeholder-plurality',
    theme: 'democratic-ownership',
    depth: 'screening',
    depthReason: 'Who may join is part of how a mutual presents itself.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Both sides as members',
    claim: 'Both those who work there and those who use it or live by it hold membership rights.',
    rationale:
      'The proposition asks for democratically owned strategies of a place. Ownership by staff alone answers to those ' +
      'who provide; without users or local people as members, the interest of the provider can stand for that of the ' +
      'place, which the founders of the idea already asked about.',
    zeroMeans: 'Neither staff nor users nor local people hold membership rights.',
    oneMeans: 'Staff hold membership rights, and so do users, carers or local people.',
    falsifiedBy: 'A mutual of staff alone whose strategy is shown to be set by the people of its place.',
    contested:
      'Some ask for influence rather than control for staff, balanced with the community; others hold that ownership ' +
      'by staff is what changes services.',
    status: 'stable',
    criteria: ['D4'],
    sources: [
      {
        kind: 'publication',
        title: 'RSA 2020 Public Services Summit',
        publisher: '2020 Public Services Trust at the RSA',
        url: 'http://2020publicservicestrust.org/page.asp-p=6515.html',
        stance: 'independent',
      },
      {
        kind: 'publication',
        title: 'Consultation on the future definition of public service mutuals',
        publisher: 'Community Leisure UK',
        year: 2019,
        url: 'https://communityleisureuk.org/work/consultation-on-the-future-definition-of-public-service-mutuals/',
        stance: 'advocate',
      },
    ],
  },
  needs: { sides: memberSides },
  parameters: {
    staffOnly: {
      value: 0.25,
      unit: 'score',
      meaning: 'Score where staff alone hold membership rights.',
      source: { kind: 'judgement', note: 'Democracy at work is something, and it is not that of a place.' },
    },
    citizensOnly: {
      value: 0.75,
      unit: 'score',
      meaning: 'Score where users, carers or local people alone hold membership rights.',
      source: { kind: 'judgement', note: 'The place owns it; those who do the work are left out.' },
    },
  },
  messages: {
    both: 'Both staff and users or local people hold membership rights.',
    'staff-only': 'Staff hold membership rights; users and local people do not.',
    'citizens-only': 'Users or local people hold membership rights; staff do not.',
    neither: 'Neither staff nor users nor local people hold membership rights.',
    open: 'It is known of one side at most whether it holds membership rights.',
  },
  judge: ({ sides: { staff, citizens } }, { staffOnly, citizensOnly }) => {
    const scoreOf = (hasStaff: number, hasCitizens: number): number =>
      hasCitizens === 1 ? (hasStaff === 1 ? 1 : citizensOnly) : hasStaff === 1 ? staffOnly : 0;
    const possible = ends(staff).flatMap((one) => ends(citizens).map((other) => point(scoreOf(one, other))));
    const score = hullOf(possible) ?? point(0);
    if (staff.low !== staff.high || citizens.low !== citizens.high) return { score, message: 'open' };
    if (citizens.low === 1) return { score, message: staff.low === 1 ? 'both' : 'citizens-only' };
    return { score, message: staff.low === 1 ? 'staff-only' : 'neither' };
  },
  cap: { below: 0.4, max: 'mixed' },
  remedies: [
    {
      id: 'open-to-citizens',
      owner: 'mutual',
      text: 'Open a class of membership to users, carers or local people, with votes of its own.',
      evidence: 'rules of membership and a count of members by class',
      after: ['staff-only', 'neither', 'open'],
    },
    {
      id: 'open-to-staff',
      owner: 'mutual',
      text: 'Open membership to staff beside users and local people.',
      evidence: 'rules of membership and a count of members by class',
      after: ['citizens-only', 'open'],
    },
    {
      id: 'ask-for-members',
      owner: 'commissioner',
      text: 'Ask in the specification how the people of the place take part in the ownership of what is bought.',
      evidence: 'the specification',
      after: ['staff-only', 'neither'],
    },
  ],
});

/** What a side may turn out to be: 0, 1, or either. */
const ends = ({ low, high }: Interval): readonly number[] => (low === high ? [low] : [low, high]);
