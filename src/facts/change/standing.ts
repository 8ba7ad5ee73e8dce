import { defineFact, type Fact } from '../../define/index.ts';
import type { Origin } from '../../models/index.ts';
import { SPIN_OUT_STAGES } from '../../models/index.ts';

/** Whether it works under its own name yet: before that there is no record to judge. */
export const hasBegun: Fact<boolean> = /* @__PURE__ */ defineFact({
  id: 'subject.has-begun',
  unit: 'yes-no',
  reads: ['/mutual/stage'],
  changeableBy: ['mutual', 'parent'],
  read: ({ mutual: { stage } }) =>
    stage === undefined ? undefined : SPIN_OUT_STAGES.indexOf(stage) >= SPIN_OUT_STAGES.indexOf('go-live'),
});

/** Where it came from. */
export const origin: Fact<Origin> = /* @__PURE__ */ defineFact({
  id: 'subject.origin',
  unit: 'choice',
  reads: ['/mutual/origin'],
  changeableBy: [],
  read: ({ mutual }) => mutual.origin,
});
