import { createEvaluator, type Evaluator } from '../../src/assess/index.ts';
import { ukProcurement } from '../../src/plugins/uk-procurement/index.ts';
import type { Finding } from '../../src/results/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { exampleDossier } from '../../src/testing/index.ts';

/** The input of one vector. */
export type Input = Readonly<Record<string, unknown>>;
/** A part of a dossier, or of the plugin's data. */
export type Part = Readonly<Record<string, unknown>>;

/** The standard rules with the legal plugin. */
export const evaluator: Evaluator = createEvaluator({ plugins: [...standardRuleSets, ukProcurement] });

/** A part of a dossier with this plugin's data; what is null or absent in a vector is left out. */
export const written = (mutual: Part, sections: Part): unknown => {
  const kept = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, child]) =>
            child === undefined || child === null ? [] : [[key, kept(child)]],
          ),
        )
      : value;
  return kept({ ...exampleDossier({ mutual: kept(mutual) }), extensions: { 'uk-procurement': kept(sections) } });
};

const REGIMES: Readonly<Record<string, string>> = {
  PCR2015: 'pcr-2015',
  PA2023: 'procurement-act-2023',
  PSR: 'provider-selection-regime',
};
const regime = (input: Input): string | undefined => REGIMES[String(input.regime)];
const control = (value: unknown): string | undefined =>
  value === 'shared' ? 'shared' : value === undefined ? undefined : value === true ? 'yes' : 'no';
const share = (percent: unknown): number | undefined => (typeof percent === 'number' ? percent / 100 : undefined);

/** How each kind of vector is put into a dossier, and which rule answers it. */
export const PUT: Readonly<Record<string, readonly [rule: string, write: (input: Input) => unknown]>> = {
  reg77: [
    'regulation-77',
    (input) =>
      written(
        {},
        {
          procurement: {
            regime: regime(input),
            listedServices: input.listedService,
            maximumTermYears: input.termYears,
          },
          body: {
            publicServiceObjective: input.publicServiceObjective,
            profitsReinvested: input.profitsReinvested,
            participatory: input.participatoryOrEmployee,
            reservedAwardInThreeYears: input.reservedAwardSameAuthorityWithin3y,
          },
        },
      ),
  ],
  s33: [
    'section-33',
    (input) =>
      written(
        {
          deliversPublicServices: input.deliversPublicServices,
          mainlyReservableServices: input.mainlyReservable,
          safeguards: { notForProfit: input.notForProfit },
          governance: {
            employeeManagement: control(input.employeeManagement),
            employeeControl: control(input.employeeControl),
          },
        },
        {
          procurement: {
            regime: regime(input),
            reservableLightTouch: input.reservableLightTouch,
            maximumTermYears: input.maxTermYears,
            awardedOn: input.awardDate,
          },
          body: {
            profitsOnlyToMembers: input.profitsOnlyToMembers,
            comparableContracts:
              input.comparableContractEnteredOn === null ? [] : [{ enteredOn: input.comparableContractEnteredOn }],
          },
        },
      ),
  ],
  teckal: [
    'vertical-exemption',
    (input) =>
      written(
        {
          governance: { activityForControllerShare: share(input.activityShareForController) },
          ownership: { privateCapital: input.privateCapital },
        },
        { body: { controlledLikeDepartment: input.controlLikeDepartment } },
      ),
  ],
  contradiction: [
    'control-consistency',
    (input) =>
      written(
        { governance: { employeeControl: control(input.employeeControl) } },
        { body: { controlledLikeDepartment: input.teckalControlled } },
      ),
  ],
  cicDividend: [
    'cic-dividend-cap',
    (input) =>
      written(
        {
          legalForm: 'cic-limited-by-shares',
          safeguards: {
            distributableProfit: input.distributableProfits,
            distributedProfit: input.dividends,
            exemptDistribution: input.exemptDividends,
          },
        },
        { body: { financialYearStart: input.financialYearStart } },
      ),
  ],
  cbsLock: [
    'society-lock',
    (input) =>
      written(
        { legalForm: 'community-benefit-society', charity: input.charity },
        { body: { prescribedLock: input.prescribedLock } },
      ),
  ],
  rightToChallenge: [
    'right-to-challenge',
    (input) =>
      written(
        {},
        {
          procurement: { authority: input.authority === 'nhs-trust' ? 'nhs' : input.authority },
          challenge: {
            by: input.body,
            employees: input.count,
            alreadyInProcurement: input.serviceAlreadyInProcurement,
            accepted: input.accepted,
          },
        },
      ),
  ],
  socialValueAct: [
    'social-value-act',
    (input) =>
      written(
        {},
        {
          procurement: {
            services: input.services,
            aboveThreshold: input.aboveThreshold,
            callOffFromFramework: input.callOffFromFramework,
            nation: input.devolvedWelsh === true ? 'wales' : 'england',
          },
        },
      ),
  ],
  svm: [
    'social-value-model',
    (input) =>
      written(
        {},
        {
          procurement: {
            authority: input.buyer === 'council' ? 'district' : input.buyer,
            startedOn: input.start,
            socialValueWeight: share(input.weighting),
          },
        },
      ),
  ],
  pensions: [
    'pension-protection',
    (input) =>
      written(
        { origin: input.origin === 'council' ? 'local-authority' : input.origin },
        { transfer: { compulsory: input.transfer === 'compulsory' } },
      ),
  ],
};

export const found = (rule: string, input: unknown): Finding | undefined => {
  const result = evaluator.safeAssess(input);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.assessment.findings.find((finding) => finding.rule === `uk-procurement/${rule}`);
};
export const answerOf = (finding: Finding | undefined): string | undefined =>
  finding?.outcome === 'judged' ? finding.answer : finding?.outcome;
