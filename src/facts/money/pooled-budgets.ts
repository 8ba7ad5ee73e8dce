import { defineFact, type Fact } from '../../define/index.ts';
import { isOver } from '../../models/index.ts';
import type { Interval } from '../../util/interval.ts';
import { meanAnswer } from '../partly-known.ts';

/** Share of the contracts in view whose budget is pooled or aligned with the budgets that gain. */
export const pooledBudgets: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'commissioning.pooled-budgets',
  unit: 'share',
  reads: ['/commissioning/*/status', '/commissioning/*/pooledBudget'],
  changeableBy: ['commissioner', 'policy'],
  read: ({ commissioning }) =>
    meanAnswer(
      (commissioning ?? [])
        .filter((context) => !isOver(context))
        // Whether it is in view at all is not known without a status, and so neither is its part.
        .map(({ status, pooledBudget }) => (status === undefined ? undefined : pooledBudget)),
    ),
});
