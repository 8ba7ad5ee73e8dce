import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { isOver } from '../../models/index.ts';
import type { Interval } from '../../util/interval.ts';
import { type Answer, meanOverItems, rangeOf } from '../partly-known.ts';

/** What commissioners make of social value when they buy. */
export interface SocialValueInAward {
  /** Share of the contracts before which it was considered. Unit: 0 to 1. */
  readonly considered: Interval;
  /** Weight in the award, mean over contracts. Unit: 0 to 1. */
  readonly weight: Interval;
}

/** Social value in the contracts that are held, bid for or in view. */
export const socialValueInAward: Fact<SocialValueInAward> = /* @__PURE__ */ defineFact({
  id: 'commissioning.social-value',
  unit: 'share',
  reads: ['/commissioning/*/status', '/commissioning/*/socialValueConsidered', '/commissioning/*/socialValueWeight'],
  changeableBy: ['commissioner'],
  read: (dossier) => {
    const contracts = liveContracts(dossier) ?? [];
    const over = (answerOf: (contract: Contract) => Answer): Interval | undefined =>
      meanOverItems(
        contracts.filter(({ status }) => status !== undefined).map(answerOf),
        contracts.filter(({ status }) => status === undefined).map(answerOf),
      );
    const considered = over(({ socialValueConsidered }) => socialValueConsidered);
    const weight = over(({ socialValueWeight: one }) => (one === undefined ? undefined : { low: one, high: one }));
    if (considered === undefined && weight === undefined) return undefined;
    return { considered: rangeOf(considered), weight: rangeOf(weight) };
  },
});

/** Number of contracts that are held, bid for or in view. */
export const contractsInView: Fact<number> = /* @__PURE__ */ defineFact({
  id: 'commissioning.contracts-in-view',
  unit: 'count',
  reads: ['/commissioning/*/status'],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => liveContracts(dossier)?.length,
});

type Contract = NonNullable<FactDossier['commissioning']>[number];

const liveContracts = ({ commissioning }: FactDossier): FactDossier['commissioning'] =>
  commissioning?.filter((context) => !isOver(context));
