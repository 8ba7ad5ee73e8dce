import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { own, soleContext } from './extension.ts';
import { dayNumber } from './limbs.ts';

/** Regimes under which a contract for a public service is awarded. */
export type Regime = 'pcr-2006' | 'pcr-2015' | 'procurement-act-2023' | 'provider-selection-regime' | 'other';

/** What decides which regime applies. */
export interface RegimeQuestion {
  /** Regime, where somebody has stated it. */
  readonly stated: Regime | undefined;
  /** Whether in-scope health care services are bought. */
  readonly healthCare: boolean | undefined;
  /** Kind of buyer. */
  readonly authority: string | undefined;
  /** Where the buyer is. */
  readonly nation: string | undefined;
  /** When the procurement started, yyyymmdd. */
  readonly startedOn: number | undefined;
}

const base = '/extensions/uk-procurement';

/** What is known of the regime. */
export const regimeQuestion: Fact<RegimeQuestion> = /* @__PURE__ */ defineFact({
  id: 'uk-procurement.regime',
  title: 'Procurement regime',
  question:
    'Who buys which kind of service, where, and when did the procurement start? Which regime does the buyer name?',
  unit: 'choice',
  reads: [
    `${base}/procurement/regime`,
    `${base}/procurement/healthCareServices`,
    `${base}/procurement/authority`,
    `${base}/procurement/nation`,
    `${base}/procurement/startedOn`,
    '/commissioning/*/regime',
    '/commissioning/*/procurementStartedOn',
  ],
  changeableBy: ['commissioner', 'policy'],
  read: (dossier) => {
    const { procurement = {} } = own(dossier);
    const context = soleContext(dossier);
    return {
      stated: procurement.regime ?? context?.regime,
      healthCare: procurement.healthCareServices,
      authority: procurement.authority,
      nation: procurement.nation,
      startedOn: dayNumber(procurement.startedOn ?? context?.procurementStartedOn),
    };
  },
});

/** What a reservation under either regime turns on. */
export interface ReservationQuestion {
  /** Longest term. Unit: years. */
  readonly termYears: number | undefined;
  /** Value including VAT, in pounds. */
  readonly value: number | undefined;
  /** Whether all services are listed for regulation 77. */
  readonly listed: boolean | undefined;
  /** Whether they are reservable light touch services. */
  readonly reservable: boolean | undefined;
  /** Day of the award, yyyymmdd. */
  readonly awardedOn: number | undefined;
}

/** What is known of the contract to be reserved. */
export const reservationQuestion: Fact<ReservationQuestion> = /* @__PURE__ */ defineFact({
  id: 'uk-procurement.contract',
  title: 'Contract to be reserved',
  question:
    'Which services does the contract cover, for how many years at most, at what value, and when is it awarded?',
  unit: 'choice',
  reads: [
    `${base}/procurement/maximumTermYears`,
    `${base}/procurement/value`,
    `${base}/procurement/listedServices`,
    `${base}/procurement/reservableLightTouch`,
    `${base}/procurement/awardedOn`,
    '/commissioning/*/contractMonths',
    '/commissioning/*/extensionMonths',
    '/commissioning/*/totalValue',
    '/commissioning/*/reservableServices',
    '/commissioning/*/signedOn',
  ],
  changeableBy: ['commissioner'],
  read: (dossier) => {
    const { procurement = {} } = own(dossier);
    const context = soleContext(dossier);
    return {
      termYears: procurement.maximumTermYears ?? longestTerm(context),
      value: procurement.value ?? context?.totalValue,
      listed: procurement.listedServices,
      reservable: procurement.reservableLightTouch ?? context?.reservableServices,
      awardedOn: dayNumber(procurement.awardedOn ?? context?.signedOn),
    };
  },
});

/** Extensions count: the longest term the contract allows is what the law limits. */
const longestTerm = (context: ReturnType<typeof soleContext>): number | undefined =>
  context?.contractMonths === undefined || context.extensionMonths === undefined
    ? undefined
    : (context.contractMonths + context.extensionMonths) / 12;

/** The organisation as reservations see it. */
export interface BodyQuestion {
  /** Whether it operates to deliver public services. */
  readonly publicServices: boolean | undefined;
  /** Whether mainly reservable ones. */
  readonly mainlyReservable: boolean | undefined;
  /** Whether its objective is a public service linked to the services. */
  readonly objective: boolean | undefined;
  /** Whether profits are reinvested for it. */
  readonly reinvests: boolean | undefined;
  /** Whether it rests on employee ownership or participation. */
  readonly participatory: boolean | undefined;
  /** Whether it is not for profit. */
  readonly notForProfit: boolean | undefined;
  /** Whether profits go to members only. */
  readonly membersOnly: boolean | undefined;
  /** Whether employees manage it. */
  readonly management: Control | undefined;
  /** Whether employees control it. */
  readonly control: Control | undefined;
  /** Whether the look-back of regulation 77 finds an award. */
  readonly reservedAward: boolean | undefined;
  /** Days on which comparable contracts were entered, yyyymmdd; empty is a known none. */
  readonly comparable: readonly number[] | undefined;
}

/** Whether a group controls: wholly, with others, or not. */
export type Control = 'yes' | 'shared' | 'no';

/** What is known of the organisation. */
export const bodyQuestion: Fact<BodyQuestion> = /* @__PURE__ */ defineFact({
  id: 'uk-procurement.body',
  title: 'The organisation as reservations see it',
  question:
    'What does the organisation exist for, where do its profits go, who manages and controls it, and which contracts ' +
    'for the same services has the same authority awarded it before?',
  unit: 'choice',
  reads: [
    '/mutual/deliversPublicServices',
    '/mutual/mainlyReservableServices',
    '/mutual/safeguards/notForProfit',
    '/mutual/safeguards/distributionRule',
    '/mutual/governance/employeeManagement',
    '/mutual/governance/employeeControl',
    '/commissioning/*/priorReservedAward',
    '/commissioning/*/priorReservedAwardOn',
    `${base}/body/publicServiceObjective`,
    `${base}/body/profitsReinvested`,
    `${base}/body/participatory`,
    `${base}/body/profitsOnlyToMembers`,
    `${base}/body/reservedAwardInThreeYears`,
    `${base}/body/comparableContracts/*/enteredOn`,
  ],
  changeableBy: ['mutual', 'parent'],
  read: (dossier) => {
    const { mutual } = dossier;
    const { body = {} } = own(dossier);
    const { notForProfit, distributionRule } = mutual.safeguards ?? {};
    const { employeeManagement, employeeControl } = mutual.governance ?? {};
    return {
      publicServices: mutual.deliversPublicServices,
      mainlyReservable: mutual.mainlyReservableServices,
      objective: body.publicServiceObjective,
      reinvests: body.profitsReinvested,
      participatory:
        body.participatory ?? (employeeControl === 'yes' || employeeControl === 'shared' ? true : undefined),
      notForProfit: notForProfit ?? (distributionRule === 'none' ? true : undefined),
      membersOnly: body.profitsOnlyToMembers ?? (distributionRule === 'members-only' ? true : undefined),
      management: employeeManagement,
      control: employeeControl,
      reservedAward: body.reservedAwardInThreeYears ?? soleContext(dossier)?.priorReservedAward,
      comparable: comparableIn(dossier),
    };
  },
});

const comparableIn = (dossier: FactDossier): readonly number[] | undefined => {
  const listed = own(dossier).body?.comparableContracts;
  if (listed !== undefined) return listed.flatMap(({ enteredOn }) => dayNumber(enteredOn) ?? []);
  const context = soleContext(dossier);
  if (context?.priorReservedAward === false) return [];
  const on = dayNumber(context?.priorReservedAwardOn);
  return on === undefined ? undefined : [on];
};

/** What the exemption of controlled companies turns on. */
export interface ControlQuestion {
  /** Whether the authority controls it as its own departments. */
  readonly controlled: boolean | undefined;
  /** Part of its activities that is for the authority. Unit: share. */
  readonly activityShare: number | undefined;
  /** Whether there is direct private capital. */
  readonly privateCapital: boolean | undefined;
  /** Whether employees control it. */
  readonly employees: Control | undefined;
}

/** What is known of control by a public authority, and by employees. */
export const controlQuestion: Fact<ControlQuestion> = /* @__PURE__ */ defineFact({
  id: 'uk-procurement.control',
  title: 'Control by the authority',
  question:
    'Does the authority control the organisation as it does its own departments, which part of its work is for that ' +
    'authority, does anybody private own a part, and do employees control it?',
  unit: 'choice',
  reads: [
    `${base}/body/controlledLikeDepartment`,
    '/mutual/governance/publicControl',
    '/mutual/governance/activityForControllerShare',
    '/mutual/governance/employeeControl',
    '/mutual/ownership/privateCapital',
  ],
  changeableBy: ['parent'],
  read: (dossier) => {
    const { governance, ownership } = dossier.mutual;
    const stated = governance?.publicControl;
    return {
      controlled: own(dossier).body?.controlledLikeDepartment ?? (stated === undefined ? undefined : stated === 'yes'),
      activityShare: governance?.activityForControllerShare,
      privateCapital: ownership?.privateCapital,
      employees: governance?.employeeControl,
    };
  },
});
