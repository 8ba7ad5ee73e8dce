import { defineFact, type Fact } from '../../define/index.ts';
import { own, soleContext, type UkProcurement } from './extension.ts';
import { dayNumber } from './limbs.ts';

const base = '/extensions/uk-procurement';

/** What the rules on community interest companies and societies turn on. */
export interface FormQuestion {
  /** Whether it is a community interest company. */
  readonly cic: boolean | undefined;
  /** Whether it is a community benefit society. */
  readonly society: boolean | undefined;
  /** Whether it is a charity. */
  readonly charity: boolean | undefined;
  /** Whether a society has adopted the prescribed lock. */
  readonly prescribedLock: boolean | undefined;
  /** Distributable profits, in pounds. */
  readonly distributable: number | undefined;
  /** Dividends paid, in pounds. */
  readonly dividends: number | undefined;
  /** Dividends to asset-locked holders, in pounds; none unless stated. */
  readonly exempt: number;
  /** First day of the financial year, yyyymmdd. */
  readonly yearStart: number | undefined;
}

/** What is known of legal form, charity status, lock and dividends. */
export const formQuestion: Fact<FormQuestion> = /* @__PURE__ */ defineFact({
  id: 'uk-procurement.form',
  title: 'Legal form and what it may pay out',
  question:
    'Which legal form has it, is it a charity, which lock has it adopted, and which dividends did it pay from what?',
  unit: 'choice',
  reads: [
    '/mutual/legalForm',
    '/mutual/charity',
    '/mutual/safeguards/distributableProfit',
    '/mutual/safeguards/distributedProfit',
    '/mutual/safeguards/exemptDistribution',
    `${base}/body/prescribedLock`,
    `${base}/body/financialYearStart`,
  ],
  changeableBy: ['mutual'],
  read: (dossier) => {
    const { legalForm, charity, safeguards } = dossier.mutual;
    const { body = {} } = own(dossier);
    return {
      cic: legalForm === undefined ? undefined : legalForm.startsWith('cic-'),
      society: legalForm === undefined ? undefined : legalForm === 'community-benefit-society',
      charity,
      prescribedLock: body.prescribedLock,
      distributable: safeguards?.distributableProfit,
      dividends: safeguards?.distributedProfit,
      exempt: safeguards?.exemptDistribution ?? 0,
      yearStart: dayNumber(body.financialYearStart),
    };
  },
});

/** What the duties about social value turn on. */
export interface SocialValueQuestion {
  /** Kind of buyer. */
  readonly authority: string | undefined;
  /** Where the buyer is. */
  readonly nation: string | undefined;
  /** Whether services are bought, in whole or for the greater part. */
  readonly services: boolean | undefined;
  /** Whether the value reaches the threshold. */
  readonly aboveThreshold: boolean | undefined;
  /** Whether it is called off from a framework. */
  readonly callOff: boolean | undefined;
  /** When it started, yyyymmdd. */
  readonly startedOn: number | undefined;
  /** Part of the score that social value has. Unit: share. */
  readonly weight: number | undefined;
}

/** What is known of the buyer's duties about social value. */
export const socialValueQuestion: Fact<SocialValueQuestion> = /* @__PURE__ */ defineFact({
  id: 'uk-procurement.social-value',
  title: 'Duties about social value',
  question:
    'Who buys what, above which threshold, from a framework or not, since when, and with which weight for social value?',
  unit: 'choice',
  reads: [
    `${base}/procurement/authority`,
    `${base}/procurement/nation`,
    `${base}/procurement/services`,
    `${base}/procurement/aboveThreshold`,
    `${base}/procurement/callOffFromFramework`,
    `${base}/procurement/startedOn`,
    `${base}/procurement/socialValueWeight`,
    '/commissioning/*/procurementStartedOn',
    '/commissioning/*/socialValueWeight',
  ],
  changeableBy: ['commissioner'],
  read: (dossier) => {
    const { procurement = {} } = own(dossier);
    const context = soleContext(dossier);
    return {
      authority: procurement.authority,
      nation: procurement.nation,
      services: procurement.services,
      aboveThreshold: procurement.aboveThreshold,
      callOff: procurement.callOffFromFramework,
      startedOn: dayNumber(procurement.startedOn ?? context?.procurementStartedOn),
      weight: procurement.socialValueWeight ?? context?.socialValueWeight,
    };
  },
});

/** An expression of interest under the community right to challenge, and to whom. */
export type ChallengeQuestion = NonNullable<UkProcurement['challenge']> & {
  /** Kind of authority it is addressed to. */
  readonly authority?: string | undefined;
};

/** What is known of an expression of interest. */
export const challengeQuestion: Fact<ChallengeQuestion> = /* @__PURE__ */ defineFact({
  id: 'uk-procurement.challenge',
  title: 'Community right to challenge',
  question: 'Who expresses an interest in running which authority’s service, and what has become of it?',
  unit: 'choice',
  reads: [
    `${base}/challenge/by`,
    `${base}/challenge/employees`,
    `${base}/challenge/alreadyInProcurement`,
    `${base}/challenge/accepted`,
    `${base}/procurement/authority`,
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    const { challenge, procurement } = own(dossier);
    if (challenge === undefined) return undefined;
    return { ...challenge, authority: procurement?.authority };
  },
});

/** What the protection of staff who move turns on. */
export type TransferQuestion = NonNullable<UkProcurement['transfer']> & {
  /** Where staff come from. */
  readonly origin: string | undefined;
};

/** What is known of the transfer of staff. */
export const transferQuestion: Fact<TransferQuestion> = /* @__PURE__ */ defineFact({
  id: 'uk-procurement.transfer',
  title: 'Transfer of staff',
  question:
    'Where do staff come from, do they move without a choice, and does an organised grouping of them move with the work?',
  unit: 'choice',
  reads: [
    '/mutual/origin',
    `${base}/transfer/compulsory`,
    `${base}/transfer/organisedGrouping`,
    `${base}/transfer/shortTaskOrGoods`,
    `${base}/transfer/publicReorganisation`,
    `${base}/transfer/businessTransfer`,
  ],
  changeableBy: ['parent', 'policy'],
  read: (dossier) => ({ ...own(dossier).transfer, origin: dossier.mutual.origin }),
});
