import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { amountShape, booleanShape, dateShape, shareShape, textShape } from '../shared/primitives.ts';
import {
  CONSTITUENCIES,
  type Constituency,
  DISTRIBUTION_RULES,
  type DistributionRule,
  type Lock,
  LOCKS,
  SURPLUS_USES,
  type SurplusUseKind,
} from '../vocabulary/governance.ts';

/** What keeps purpose, assets and surplus where they are. A property left out is not known. */
export interface Safeguards {
  /** How firmly assets are locked. A community benefit society has a statutory lock only if it adopted one. */
  readonly assetLock?: Lock;
  /** How firmly the mission is locked. */
  readonly missionLock?: Lock;
  /** Who may receive profits. */
  readonly distributionRule?: DistributionRule;
  /** Whether it is run not for profit. */
  readonly notForProfit?: boolean;
  /** Share of distributable profit actually distributed. Unit: 0 to 1. */
  readonly distributedShare?: number;
  /** Profit that could be distributed in the latest year. Unit: GBP. */
  readonly distributableProfit?: number;
  /** Profit distributed in the latest year. Unit: GBP. */
  readonly distributedProfit?: number;
  /** Part of `distributedProfit` that a statutory cap does not count. Unit: GBP. */
  readonly exemptDistribution?: number;
  /** Whether dividends are paid to anyone. */
  readonly dividendsPaid?: boolean;
  /** Whether staff receive a share of profit. */
  readonly profitShareToStaff?: boolean;
  /** What surplus is spent on. Named in `complete` and empty: none. */
  readonly surplusUses?: readonly SurplusUse[];
  /** Who decides on the use of surplus. */
  readonly surplusDecidedBy?: readonly Constituency[];
  /** Whether minority holders may sell on the same terms when the majority sells. */
  readonly tagAlong?: boolean;
  /** Whether the rules say how members may leave and on what terms. */
  readonly exitClause?: boolean;
  /** Whose name the service carries. */
  readonly brand?: 'own' | 'partner' | 'joint' | 'parent';
}

/** One use of surplus. */
export interface SurplusUse {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** What for. */
  readonly kind?: SurplusUseKind;
  /** Share of surplus. Unit: 0 to 1. */
  readonly share?: number;
  /** Sum. Unit: GBP, over the years given. */
  readonly amount?: number;
  /** First day of the time the sum covers. ISO date. */
  readonly from?: string;
  /** Last day of the time the sum covers. ISO date. */
  readonly to?: string;
  /** Whether members chose it. */
  readonly chosenByMembers?: boolean;
  /** What it was, in plain words. */
  readonly note?: string;
}

/** The shape of {@link SurplusUse}. */
export const surplusUseShape: Shape<SurplusUse> = /* @__PURE__ */ shapeOf<SurplusUse>()(() =>
  record({
    id: textShape,
    kind: maybe(oneOf(SURPLUS_USES)),
    share: maybe(shareShape),
    amount: maybe(amountShape),
    from: maybe(dateShape),
    to: maybe(dateShape),
    chosenByMembers: maybe(booleanShape),
    note: maybe(textShape),
  }),
);

/** The shape of {@link Safeguards}. */
export const safeguardsShape: Shape<Safeguards> = /* @__PURE__ */ shapeOf<Safeguards>()(() =>
  record({
    assetLock: maybe(oneOf(LOCKS)),
    missionLock: maybe(oneOf(LOCKS)),
    distributionRule: maybe(oneOf(DISTRIBUTION_RULES)),
    notForProfit: maybe(booleanShape),
    distributedShare: maybe(shareShape),
    distributableProfit: maybe(amountShape),
    distributedProfit: maybe(amountShape),
    exemptDistribution: maybe(amountShape),
    dividendsPaid: maybe(booleanShape),
    profitShareToStaff: maybe(booleanShape),
    surplusUses: maybeList(surplusUseShape),
    surplusDecidedBy: maybeList(oneOf(CONSTITUENCIES)),
    tagAlong: maybe(booleanShape),
    exitClause: maybe(booleanShape),
    brand: maybe(oneOf(['own', 'partner', 'joint', 'parent'])),
  }),
);
