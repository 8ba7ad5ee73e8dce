import { defineFact, type Fact } from '../../define/index.ts';
import { type Interval, point } from '../../util/interval.ts';
import { quotient } from '../../util/number.ts';
import { rangeOf } from '../partly-known.ts';

/** Signs that purpose or beneficiaries have moved. */
export interface MissionChange {
  /** Whether the clause of purpose has changed. Unit: 0 no, 1 yes. */
  readonly clause: Interval;
  /** Part of the target group’s share that was lost since the start. Unit: 0 to 1. */
  readonly targetLost: Interval;
}

/** Signs that purpose or beneficiaries have moved since the start. */
export const missionChange: Fact<MissionChange> = /* @__PURE__ */ defineFact({
  id: 'mission.change',
  unit: 'share',
  reads: [
    '/mutual/mission/clauseChanged',
    '/mutual/mission/targetGroupShare',
    '/mutual/mission/targetGroupShareBefore',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ mutual: { mission } }) => {
    const { clauseChanged, targetGroupShare: now, targetGroupShareBefore: before } = mission ?? {};
    const kept = quotient(now ?? Number.NaN, before ?? Number.NaN);
    if (clauseChanged === undefined && kept === null) return undefined;
    return {
      clause: rangeOf(clauseChanged),
      targetLost: rangeOf(kept === null ? undefined : point(Math.max(0, 1 - kept))),
    };
  },
});

/** Whether something named triggers a review of the mission. */
export const missionReview: Fact<boolean> = /* @__PURE__ */ defineFact({
  id: 'mission.review',
  unit: 'yes-no',
  reads: ['/mutual/mission/reviewTrigger'],
  changeableBy: ['mutual'],
  read: ({ mutual: { mission } }) => mission?.reviewTrigger,
});

/** How far the offer is the same as that of established providers. */
export interface OfferOverlap {
  /** Share of the offer that they offer too. Unit: 0 to 1. */
  readonly now: number;
  /** The same share at the start; `null` means not known. */
  readonly before: number | null;
}

/** How far the offer is the same as that of established providers, now and at the start. */
export const offerOverlap: Fact<OfferOverlap> = /* @__PURE__ */ defineFact({
  id: 'mission.offer-overlap',
  unit: 'share',
  reads: ['/mutual/mission/offerOverlapShare', '/mutual/mission/offerOverlapShareBefore'],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ mutual: { mission } }) =>
    mission?.offerOverlapShare === undefined
      ? undefined
      : { now: mission.offerOverlapShare, before: mission.offerOverlapShareBefore ?? null },
});
