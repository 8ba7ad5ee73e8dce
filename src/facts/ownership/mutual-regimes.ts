import { defineFact, type Fact } from '../../define/index.ts';

/** Whether it has left the public sector. */
export const leftPublicSector: Fact<boolean> = /* @__PURE__ */ defineFact({
  id: 'status.left-public-sector',
  unit: 'yes-no',
  reads: ['/mutual/leftPublicSector'],
  changeableBy: ['parent'],
  read: ({ mutual }) => mutual.leftPublicSector,
});

/** Whether it exists to deliver public services. */
export const deliversPublicServices: Fact<boolean> = /* @__PURE__ */ defineFact({
  id: 'status.delivers-public-services',
  unit: 'yes-no',
  reads: ['/mutual/deliversPublicServices'],
  changeableBy: ['mutual'],
  read: ({ mutual }) => mutual.deliversPublicServices,
});

/** Whether its governing document states a social or public-service purpose. */
export const socialPurpose: Fact<boolean> = /* @__PURE__ */ defineFact({
  id: 'status.social-purpose',
  unit: 'yes-no',
  reads: ['/mutual/mission/socialPurpose'],
  changeableBy: ['mutual'],
  read: ({ mutual }) => mutual.mission?.socialPurpose,
});

/** Whether changes of ownership are published. */
export const ownershipPublished: Fact<boolean> = /* @__PURE__ */ defineFact({
  id: 'status.ownership-published',
  unit: 'yes-no',
  reads: ['/mutual/ownership/changesPublished'],
  changeableBy: ['mutual', 'partner'],
  read: ({ mutual }) => mutual.ownership?.changesPublished,
});

/** How firmly staff are heard: control, a seat where decisions fall, a channel for their voice, or none of these. */
export const staffInfluence: Fact<'control' | 'seat' | 'voice' | 'none'> = /* @__PURE__ */ defineFact({
  id: 'governance.staff-influence',
  unit: 'choice',
  reads: [
    '/mutual/governance/employeeControl',
    '/mutual/governance/instruments',
    '/mutual/governance/bodies/*/role',
    '/mutual/governance/bodies/*/seats/*/constituency',
    '/mutual/governance/bodies/*/seats/*/seats',
  ],
  changeableBy: ['mutual', 'parent'],
  read: ({ mutual: { governance } }) => {
    if (governance === undefined) return undefined;
    const { employeeControl, instruments, bodies = [] } = governance;
    if (employeeControl === 'yes' || employeeControl === 'shared') return 'control';

    const seated = bodies.some(
      ({ role, seats }) =>
        (role === 'board' || role === 'representative-body') &&
        seats?.some(({ constituency, seats: count }) => constituency === 'staff' && (count ?? 0) > 0),
    );
    if (seated || instruments?.includes('employee-director')) return 'seat';

    const heard = instruments?.includes('staff-council') || bodies.some(({ role }) => role === 'staff-council');
    if (heard) return 'voice';
    return employeeControl === 'no' && instruments?.length === 0 ? 'none' : undefined;
  },
});
