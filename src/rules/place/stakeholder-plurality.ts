import { defineRule, type Rule } from '../../define/index.ts';
import { memberSides } from '../../facts/participation/membership.ts';
import { hullOf, type Interval, point } from '../../util/interval.ts';

/** Membership is open to both sides of the service. */
export const stakeholderPluralityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/stakeholder-plurality',
    theme: 'democratic-ownership',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { sides: memberSides },
  parameters: {
    staffOnly: { value: 0.25, unit: 'score' },
    citizensOnly: { value: 0.75, unit: 'score' },
  },
  messages: {
    both: '',
    'staff-only': '',
    'citizens-only': '',
    neither: '',
    open: '',
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
    { id: 'open-to-citizens', owner: 'mutual', after: ['staff-only', 'neither', 'open'] },
    { id: 'open-to-staff', owner: 'mutual', after: ['citizens-only', 'open'] },
    { id: 'ask-for-members', owner: 'commissioner', after: ['staff-only', 'neither'] },
  ],
});

/** What a side may turn out to be: 0, 1, or either. */
const ends = ({ low, high }: Interval): readonly number[] => (low === high ? [low] : [low, high]);
