import { defineFact, type Fact } from '../../define/index.ts';
import type { Interval, Range } from '../../util/interval.ts';
import { monthsBetween } from '../../util/months.ts';
import { quotient, sum } from '../../util/number.ts';
import type { ParentSupport } from '../../models/index.ts';
import { latestTurnover, PERIOD_READS } from '../money/accounts.ts';
import { agreedRange, type Answer, meanAnswer } from '../partly-known.ts';

/** Cost of the change over a year’s turnover. */
export interface TransitionCost {
  /** What it costs, as far as it is known. Unit: share of yearly turnover; `null` where no sum is known. */
  readonly share: Range | null;
  /** Whether every part of the cost is known. */
  readonly whole: boolean;
  /** How heavy the change was, in a word. */
  readonly burden: 'light' | 'moderate' | 'heavy' | null;
}

/** Cost of the change to the mutual, over a year’s turnover, or its weight in a word. */
export const transitionCost: Fact<TransitionCost> = /* @__PURE__ */ defineFact({
  id: 'transition.cost',
  unit: 'share',
  reads: [
    '/mutual/transition/oneOffCost',
    '/mutual/transition/backfillCost',
    '/mutual/transition/pensionBond',
    '/mutual/transition/irrecoverableVat',
    '/mutual/transition/burden',
    ...PERIOD_READS,
  ],
  changeableBy: ['parent', 'mutual', 'policy'],
  read: (dossier) => {
    const { transition } = dossier.mutual;
    const parts = [
      transition?.oneOffCost,
      transition?.backfillCost,
      transition?.pensionBond,
      transition?.irrecoverableVat,
    ];
    const known = parts.filter((one) => one !== undefined);
    const least = known.length === 0 ? null : quotient(sum(known), latestTurnover(dossier) ?? Number.NaN);
    const burden = transition?.burden ?? null;
    if (least === null && burden === null) return undefined;
    return { share: least === null ? null : { low: least, high: least }, whole: known.length === parts.length, burden };
  },
});

/** Whether the change lies so far back that it burdens nobody any more. */
export const changeIsOver: Fact<boolean> = /* @__PURE__ */ defineFact({
  id: 'transition.over',
  unit: 'yes-no',
  reads: ['/mutual/transition/liveOn', '/mutual/startedOn'],
  changeableBy: [],
  read: ({ asOf, mutual: { level, transition, startedOn } }) => {
    const since = transition?.liveOn ?? startedOn;
    const months = since === undefined || level === 'sector' ? null : monthsBetween(since, asOf);
    if (months === null) return undefined;
    return months.low >= SETTLED_MONTHS ? true : months.high < SETTLED_MONTHS ? false : undefined;
  },
});

/** Three sets of accounts have then been closed. Source: judgement. */
const SETTLED_MONTHS: number = 36;

/** Share of five forms of support that the parent body gave. */
export const parentSupport: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'transition.parent-support',
  unit: 'share',
  reads: [
    '/mutual/parentSupport/mandate',
    '/mutual/parentSupport/uncontestedFirstContract',
    '/mutual/parentSupport/assetTermsAgreed',
    '/mutual/parentSupport/separationAgreed',
    '/mutual/parentSupport/benefitsInContract',
  ],
  changeableBy: ['parent'],
  read: ({ mutual: { parentSupport: given } }) =>
    meanAnswer([
      mandateOf(given?.mandate),
      given?.uncontestedFirstContract,
      given?.assetTermsAgreed,
      given?.separationAgreed,
      given?.benefitsInContract,
    ]),
});

/** Letters bind nobody; a decision binds until the next one; a resolution of board or council is the firmest. */
const mandateOf = (mandate: ParentSupport['mandate']): Answer => {
  if (mandate === undefined) return undefined;
  if (mandate === 'executive-decision') return agreedRange([{ low: 0.5, high: 0.5 }]);
  return mandate === 'board-resolution' || mandate === 'council-resolution';
};
