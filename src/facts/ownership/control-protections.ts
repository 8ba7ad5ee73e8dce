import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { Constituency } from '../../models/index.ts';
import type { Interval } from '../../util/interval.ts';
import { isCertainlyBefore } from '../../util/dates.ts';
import { anyOf, meanAnswer } from '../partly-known.ts';

/** Share of five protections of members’ control that are in place. */
export const controlProtections: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'ownership.protections',
  unit: 'share',
  reads: [
    '/mutual/governance/reservedMatters/*/matter',
    '/mutual/governance/reservedMatters/*/heldBy',
    '/mutual/governance/instruments',
    '/mutual/safeguards/assetLock',
    '/mutual/safeguards/missionLock',
    '/mutual/safeguards/tagAlong',
    '/mutual/ownership/lockInMonths',
    '/mutual/ownership/lockInFrom',
    '/mutual/ownership/changesPublished',
  ],
  changeableBy: ['partner', 'parent', 'mutual'],
  read: (dossier) => {
    const { governance, safeguards, ownership } = dossier.mutual;
    const locks = [safeguards?.assetLock, safeguards?.missionLock];
    return meanAnswer([
      vetoOf(governance),
      anyOf(locks.map((lock) => (lock === undefined ? undefined : lock !== 'none'))),
      lockedIn(dossier),
      safeguards?.tagAlong,
      ownership?.changesPublished,
    ]);
  },
});

const GUARDIANS: readonly Constituency[] = ['staff', 'users', 'carers', 'community', 'council', 'public-body'];

/** One veto held by members or the public settles it; only both lists without one settle the contrary. */
const vetoOf = (governance: FactDossier['mutual']['governance']): boolean | undefined => {
  const vetoes = governance?.reservedMatters?.map(({ matter, heldBy }) => {
    if (heldBy !== undefined && !GUARDIANS.includes(heldBy)) return false;
    if (matter !== undefined && !['sale', 'merger', 'new-investor', 'mission', 'dissolution'].includes(matter))
      return false;
    return heldBy === undefined || matter === undefined ? undefined : true;
  });
  const byShare = governance?.instruments?.includes('golden-share');
  return anyOf([vetoes?.length === 0 ? false : vetoes && anyOf(vetoes), byShare]);
};

const lockedIn = ({ asOf, mutual: { ownership } }: FactDossier): boolean | undefined => {
  const { lockInMonths, lockInFrom } = ownership ?? {};
  if (lockInMonths === 0) return false;
  if (lockInMonths === undefined || lockInFrom === undefined) return undefined;
  const [year = '', month = '01'] = lockInFrom.split('-');
  const end = Number(year) * 12 + Number(month) - 1 + lockInMonths;
  const until = `${String(Math.floor(end / 12))}-${String((end % 12) + 1).padStart(2, '0')}`;
  return isCertainlyBefore(asOf, until);
};
