import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { Constituency, DecisionMatter } from '../../models/index.ts';
import type { Interval } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';
import { memberControl, shareOfKinds, STAKE_READS } from '../ownership/ownership.ts';
import { anyOf, isComplete, meanAnswer } from '../partly-known.ts';

/** Whether an elected council controls it: it owns most of it, or controls it as it does its own departments. */
export const isCouncils: Fact<boolean> = /* @__PURE__ */ defineFact({
  id: 'governance.council-controlled',
  unit: 'yes-no',
  reads: [
    ...STAKE_READS,
    '/mutual/legalForm',
    '/mutual/ownership/model',
    '/mutual/membership/votingRule',
    '/mutual/governance/employeeControl',
    '/mutual/governance/publicControl',
    '/mutual/governance/bodies/*/role',
    '/mutual/governance/bodies/*/seats/*/constituency',
    '/mutual/governance/bodies/*/seats/*/seats',
  ],
  changeableBy: ['parent'],
  read: (dossier) => {
    const { legalForm, governance } = dossier.mutual;
    const members = memberControl.read(dossier, undefined);
    const owned = shareOfKinds(dossier, ['public-body']);
    if (legalForm === 'local-authority-trading-company') return true;
    if (members !== undefined && below(0.5, members.low)) return false;
    if (owned !== undefined && atLeast(0.5, owned.high) && governance?.publicControl !== 'yes') return false;
    const isPublic = governance?.publicControl === 'yes' || (owned !== undefined && below(0.5, owned.low));
    // A public body that owns it may be a department or a health service: seats say that it is a council.
    return isPublic && holdsSeat(dossier) === true ? true : undefined;
  },
});

/** How far it answers to that council in public: the share of three questions answered yes. */
export const councilAccountability: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'governance.council-accountability',
  unit: 'share',
  reads: [
    '/mutual/governance/bodies/*/role',
    '/mutual/governance/bodies/*/seats/*/constituency',
    '/mutual/governance/bodies/*/seats/*/seats',
    '/mutual/governance/reservedMatters/*/matter',
    '/mutual/governance/reservedMatters/*/heldBy',
    '/mutual/governance/councilScrutiny',
  ],
  changeableBy: ['parent', 'mutual'],
  read: (dossier) => meanAnswer([holdsSeat(dossier), agreesTo(dossier), dossier.mutual.governance?.councilScrutiny]),
});

const COUNCIL: Constituency = 'council';

/** A council that is listed without a number sits there, and how many seats it has is not known. */
const holdsSeat = ({ mutual: { governance } }: FactDossier): boolean | undefined =>
  anyOf(
    (governance?.bodies ?? []).flatMap(({ role, seats = [] }) =>
      seats
        .filter(({ constituency }) => constituency === COUNCIL && (role === undefined || role === 'board'))
        .map((group) => (role === undefined || group.seats === undefined ? undefined : group.seats > 0)),
    ),
  );

const PLANS: readonly DecisionMatter[] = ['strategy', 'budget'];

const agreesTo = (dossier: FactDossier): boolean | undefined => {
  const matters = dossier.mutual.governance?.reservedMatters ?? [];
  const found = anyOf(
    matters.map(({ matter, heldBy }) => {
      if (heldBy !== undefined && heldBy !== COUNCIL) return false;
      if (matter !== undefined && !PLANS.includes(matter)) return false;
      return heldBy === undefined || matter === undefined ? undefined : true;
    }),
  );
  const isNone = matters.length === 0 || found === false;
  return isNone && isComplete(dossier, '/mutual/governance/reservedMatters') ? false : found || undefined;
};
