import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { clamp01, type Interval, interval, point } from '../../util/interval.ts';
import { below, quotient, sum } from '../../util/number.ts';
import { CITIZENS, STAFF, shareOfKinds, STAKE_READS } from '../ownership/ownership.ts';
import { agreedRange } from '../partly-known.ts';
import { CITIZEN_ELECTORATES } from './governance.ts';

/**
 * Share of those who work there, use it or live by it who may be members, as far as they are the members’ side.
 *
 * How many have joined is another question: whoever may join and does not has had the choice. Those who have joined
 * show only that no fewer may. Of a sector it is not asked: each of its organisations has its own circle.
 */
export const openCircle: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'membership.open-circle',
  unit: 'share',
  reads: [
    ...STAKE_READS,
    '/mutual/level',
    '/mutual/legalForm',
    '/mutual/ownership/model',
    '/mutual/membership/open',
    '/mutual/membership/constituencies/*/kind',
    '/mutual/membership/constituencies/*/members',
    '/mutual/membership/constituencies/*/eligible',
    '/mutual/workforce/headcount',
  ],
  changeableBy: ['mutual', 'parent'],
  read: (dossier) => {
    const { level, legalForm, membership } = dossier.mutual;
    if (level === 'sector') return point(1);
    return agreedRange([
      membership?.open === true ? point(1) : undefined,
      legalForm === 'cooperative-society' ? MOST : undefined,
      ...(hasOnlyStaff(dossier) ? [inTrust(dossier), amongStaff(dossier)] : []),
    ]);
  },
});

/**
 * More than half. Open membership is the first co-operative principle, and a trust for the employees of a body has the
 * tax relief it is set up for only where more than half of them may benefit.
 */
const MOST: Interval = { low: 0.5, high: 1 };

/** Whether the members are known to be staff alone. */
const hasOnlyStaff = ({ mutual: { ownership, membership } }: FactDossier): boolean => {
  const { model, stakes = [] } = ownership ?? {};
  const groups = membership?.constituencies ?? [];
  if (groups.some(({ kind }) => CITIZEN_ELECTORATES.includes(kind))) return false;
  if (stakes.some(({ kind }) => kind === undefined || CITIZENS.includes(kind))) return false;
  const isStaff = stakes.some(({ kind }) => kind !== undefined && STAFF.includes(kind));
  return isStaff || model === 'employee' || model === 'trust-held-employee';
};

const inTrust = (dossier: FactDossier): Interval | undefined => {
  const held = shareOfKinds(dossier, ['employee-trust']);
  const isTrust = dossier.mutual.ownership?.model === 'trust-held-employee';
  return isTrust || (held !== undefined && below(0.5, held.low)) ? MOST : undefined;
};

const amongStaff = ({ mutual: { membership, workforce } }: FactDossier): Interval | undefined => {
  const groups = membership?.constituencies?.filter(({ kind }) => kind === 'staff') ?? [];
  const ofStaff = (people: readonly (number | undefined)[]): number | null => {
    const known = people.flatMap((count) => count ?? []);
    if (known.length === 0 || known.length < people.length || workforce?.headcount === undefined) return null;
    return quotient(sum(known), workforce.headcount);
  };
  const may = ofStaff(groups.map(({ eligible }) => eligible));
  const joined = ofStaff(groups.map(({ members }) => members));
  return agreedRange([
    may === null ? undefined : point(clamp01(may)),
    joined === null ? undefined : interval(clamp01(joined), 1),
  ]);
};
