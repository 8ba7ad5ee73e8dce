import { maybe, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import {
  amountShape,
  booleanShape,
  changeShape,
  countShape,
  dateShape,
  numberShape,
  shareShape,
  textShape,
} from '../shared/primitives.ts';
import {
  type Comparator,
  COMPARATORS,
  OUTCOME_KINDS,
  type OutcomeKind,
  STRENGTHS_MODELS,
  type StrengthsModel,
} from '../vocabulary/service.ts';

/**
 * A change in what people are able to be and do, measured by an instrument.
 *
 * Several instruments are licensed: give their scores, never their items.
 */
export interface CapabilityOutcome {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** What is measured. Satisfaction and output are not capability. */
  readonly kind?: OutcomeKind;
  /** Name of the instrument: "ICECAP-A", "PAM". */
  readonly instrument?: string;
  /** People measured at baseline. */
  readonly sampleSize?: number;
  /** Mean before. In the instrument's own unit, a higher score meaning more. */
  readonly baseline?: number;
  /** Mean after. In the same unit. */
  readonly followUp?: number;
  /** From baseline to follow-up. Unit: months. */
  readonly followUpMonths?: number;
  /** Share lost between the two. Unit: 0 to 1. */
  readonly attritionShare?: number;
  /** What the change is compared with. */
  readonly comparator?: Comparator;
  /** Change in the comparison group. In the same unit. */
  readonly comparatorChange?: number;
  /** Lower end of the 95% interval of the change. In the same unit. */
  readonly changeLow?: number;
  /** Upper end of the 95% interval of the change. In the same unit. */
  readonly changeHigh?: number;
  /** What is reported to have changed, in plain words. */
  readonly note?: string;
}

/** An audit of case files for work from strengths. A property left out is not known. */
export interface StrengthsAudit {
  /** Named way of working. */
  readonly model?: StrengthsModel;
  /** Case files read. */
  readonly casesAudited?: number;
  /** Of these, with strengths recorded. Not above `casesAudited`. */
  readonly casesWithStrengths?: number;
  /** Of these, with a plan written together with the person. Not above `casesAudited`. */
  readonly plansCoauthored?: number;
  /** Whether the service is reported to work from strengths, where no audit was made. */
  readonly reported?: boolean;
}

/** A sample of demand, sorted by why people came. A property left out is not known. */
export interface FailureDemand {
  /** Contacts in the sample. */
  readonly contacts?: number;
  /** Of these, caused by failure to do something or do it right. Not above `contacts`. */
  readonly failureContacts?: number;
  /** Of these, not classified. Not above `contacts`. */
  readonly unclassifiedContacts?: number;
  /** Agreement between classifiers (kappa). Unit: -1 to 1. */
  readonly classifierAgreement?: number;
  /** Whether contacts were classified from the person's own words. */
  readonly inOwnWords?: boolean;
  /** Where the sample was taken. */
  readonly pointOfEntry?: string;
  /** First day. ISO date. */
  readonly from?: string;
  /** Last day. ISO date. */
  readonly to?: string;
}

/** People who came back with the same need. A property left out is not known. */
export interface RePresentation {
  /** Cases closed. */
  readonly closed?: number;
  /** Of these, back with the same need within the window. Not above `closed`. */
  readonly returned?: number;
  /** Length of the window. Unit: months. */
  readonly windowMonths?: number;
  /** Share that came back before. Unit: 0 to 1. */
  readonly baselineShare?: number;
  /** Change in people reached since the baseline: -0.1 is a tenth fewer. A falling rate with falling reach is rationing. */
  readonly reachChange?: number;
}

/** The shape of {@link CapabilityOutcome}. */
export const capabilityOutcomeShape: Shape<CapabilityOutcome> = /* @__PURE__ */ shapeOf<CapabilityOutcome>()(() =>
  record({
    id: textShape,
    kind: maybe(oneOf(OUTCOME_KINDS)),
    instrument: maybe(textShape),
    sampleSize: maybe(countShape),
    baseline: maybe(numberShape),
    followUp: maybe(numberShape),
    followUpMonths: maybe(amountShape),
    attritionShare: maybe(shareShape),
    comparator: maybe(oneOf(COMPARATORS)),
    comparatorChange: maybe(numberShape),
    changeLow: maybe(numberShape),
    changeHigh: maybe(numberShape),
    note: maybe(textShape),
  }),
);

/** The shape of {@link StrengthsAudit}. */
export const strengthsAuditShape: Shape<StrengthsAudit> = /* @__PURE__ */ shapeOf<StrengthsAudit>()(() =>
  record({
    model: maybe(oneOf(STRENGTHS_MODELS)),
    casesAudited: maybe(countShape),
    casesWithStrengths: maybe(countShape),
    plansCoauthored: maybe(countShape),
    reported: maybe(booleanShape),
  }),
);

/** The shape of {@link FailureDemand}. */
export const failureDemandShape: Shape<FailureDemand> = /* @__PURE__ */ shapeOf<FailureDemand>()(() =>
  record({
    contacts: maybe(countShape),
    failureContacts: maybe(countShape),
    unclassifiedContacts: maybe(countShape),
    classifierAgreement: maybe(changeShape),
    inOwnWords: maybe(booleanShape),
    pointOfEntry: maybe(textShape),
    from: maybe(dateShape),
    to: maybe(dateShape),
  }),
);

/** The shape of {@link RePresentation}. */
export const rePresentationShape: Shape<RePresentation> = /* @__PURE__ */ shapeOf<RePresentation>()(() =>
  record({
    closed: maybe(countShape),
    returned: maybe(countShape),
    windowMonths: maybe(amountShape),
    baselineShare: maybe(shareShape),
    reachChange: maybe(changeShape),
  }),
);
