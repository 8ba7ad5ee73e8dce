import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { parseDossier } from '../../src/models/index.ts';
import { ukProcurement } from '../../src/plugins/uk-procurement/index.ts';
import type { Finding } from '../../src/results/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { checkPlugin, exampleDossier } from '../../src/testing/index.ts';
import fixture from '../fixtures/law/vectors.json' with { type: 'json' };

type Input = Readonly<Record<string, unknown>>;
type Part = Readonly<Record<string, unknown>>;

const evaluator = createEvaluator({ plugins: [...standardRuleSets, ukProcurement] });

/** A part of a dossier with this plugin's data; what is null or absent in a vector is left out. */
const written = (mutual: Part, sections: Part): unknown => {
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
const PUT: Readonly<Record<string, readonly [rule: string, write: (input: Input) => unknown]>> = {
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

const found = (rule: string, input: unknown): Finding | undefined => {
  const result = evaluator.safeAssess(input);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.assessment.findings.find((finding) => finding.rule === `uk-procurement/${rule}`);
};
const answerOf = (finding: Finding | undefined): string | undefined =>
  finding?.outcome === 'judged' ? finding.answer : finding?.outcome;

describe('the vectors that were drawn from the texts of the law', () => {
  const vectors: readonly {
    readonly id: string;
    readonly rule: string;
    readonly input: Input;
    readonly expect: unknown;
    readonly why: string;
  }[] = fixture.tests;
  it('each have a rule that answers them', () => {
    // That a community interest company is no charity is checked where the dossier comes in; see below.
    expect(vectors.filter(({ rule }) => PUT[rule] === undefined).map(({ id }) => id)).toEqual(['cicCharity-01']);
    expect(vectors.length).toBeGreaterThan(35);
  });
  it.each(vectors.filter(({ rule }) => rule in PUT).map((vector) => [vector.id, vector.why, vector] as const))(
    '%s: %s',
    (_, __, vector) => {
      const [rule, write] = PUT[vector.rule] ?? ['', () => ({})];
      expect(answerOf(found(rule, write(vector.input)))).toBe(vector.expect);
    },
  );
  it('cicCharity-01: a community interest company is not a charity', () => {
    const result = evaluator.safeAssess(written({ legalForm: 'cic-limited-by-guarantee', charity: true }, {}));
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['contradiction/cic-charity']);
  });
});

describe('a legal test', () => {
  it('names what is missing', () => {
    const input = PUT.reg77?.[1]({ ...fixture.tests[0]?.input, participatoryOrEmployee: null });
    expect(found('regulation-77', input)).toMatchObject({
      message: 'uk-procurement/regulation-77#cannot-tell',
      data: { missing: ['employee ownership or participation'] },
    });
  });
  it('names the limb that fails', () => {
    const vector = fixture.tests.find(({ id }) => id === 's33-05');
    const finding = found('section-33', PUT.s33?.[1](vector?.input ?? {}));
    expect(finding).toMatchObject({
      data: { limbs: ['s33(6)(c) control by employees'] },
      limbs: expect.arrayContaining([{ limb: 's33(6)(c) control by employees', state: 'fails' }]),
    });
  });
  it('finds the regime by nation, service and day', () => {
    const regimeOn = (procurement: Part) => answerOf(found('applicable-regime', written({}, { procurement })));
    const social = { nation: 'england', healthCareServices: false };
    expect(regimeOn({ ...social, startedOn: '2025-02-23' })).toBe('pcr-2015');
    expect(regimeOn({ ...social, startedOn: '2025-02-24' })).toBe('procurement-act-2023');
    expect(regimeOn({ ...social, startedOn: '2010-01-01' })).toBe('other');
    expect(regimeOn({ ...social, nation: 'scotland', startedOn: '2026-01-01' })).toBe('other');
    expect(regimeOn({ nation: 'england', healthCareServices: true, startedOn: '2024-01-01' })).toBe(
      'provider-selection-regime',
    );
    expect(regimeOn({ nation: 'england', healthCareServices: true, startedOn: '2023-12-31' })).toBe('pcr-2015');
    expect(regimeOn({ startedOn: '2026-01-01' })).toBe('cannot-tell');
    expect(regimeOn({ regime: 'other' })).toBe('other');
  });
  it('uses the one contract of the dossier where nothing else is said', () => {
    const vector = fixture.tests.find(({ id }) => id === 's33-01');
    const input = PUT.s33?.[1](vector?.input ?? {}) as Record<string, unknown>;
    const context = {
      id: 'c',
      regime: 'procurement-act-2023',
      reservableServices: true,
      contractMonths: 48,
      extensionMonths: 13,
      signedOn: '2026-03-01',
    };
    const body = { comparableContracts: [], profitsOnlyToMembers: false };
    const longer = { ...input, commissioning: [context], extensions: { 'uk-procurement': { body } } };
    expect(found('section-33', longer)).toMatchObject({ answer: 'not-reservable', data: { limbs: ['longest term'] } });
    const shorter = { ...longer, commissioning: [{ ...context, extensionMonths: 12 }] };
    expect(answerOf(found('section-33', shorter))).toBe('qualifying');
    const cheap = { ...longer, commissioning: [{ ...context, extensionMonths: 0, totalValue: 100_000 }] };
    expect(found('section-33', cheap)).toMatchObject({ data: { limbs: ['value of a public contract'] } });
    const before = { ...context, extensionMonths: 0, priorReservedAward: true, priorReservedAwardOn: '2025-01-01' };
    const again = {
      ...longer,
      commissioning: [before],
      extensions: { 'uk-procurement': { body: { profitsOnlyToMembers: false } } },
    };
    expect(answerOf(found('section-33', again))).toBe('not-qualifying');
  });
  it('says whether contracts of employment pass', () => {
    const passes = (transfer: Part) => answerOf(found('staff-transfer', written({}, { transfer })));
    expect(passes({ organisedGrouping: true, shortTaskOrGoods: false, publicReorganisation: false })).toBe('applies');
    expect(passes({ businessTransfer: true, publicReorganisation: false })).toBe('applies');
    expect(passes({ publicReorganisation: true })).toBe('does-not-apply');
    expect(passes({ organisedGrouping: false, businessTransfer: false })).toBe('does-not-apply');
    expect(passes({})).toBe('cannot-tell');
  });
  it('says which pension is owed, or that no rule was found', () => {
    const owed = (origin: string | undefined, compulsory?: boolean) =>
      answerOf(found('pension-protection', written({ origin }, { transfer: { compulsory } })));
    expect(owed('local-authority', false)).toBe('no-rule-found');
    expect(owed('new-start')).toBe('no-rule-found');
    expect(owed('other-public-body', true)).toBe('no-rule-found');
    expect(owed(undefined, true)).toBe('cannot-tell');
  });
  it('keeps apart form, lock and dividend', () => {
    const lock = (mutual: Part, prescribedLock?: boolean) =>
      answerOf(found('society-lock', written(mutual, { body: { prescribedLock } })));
    expect(lock({ legalForm: 'community-benefit-society' }, true)).toBe('locked');
    expect(lock({ legalForm: 'community-benefit-society' }, false)).toBe('not-locked');
    expect(lock({ legalForm: 'plc' })).toBe('not-applicable');
    expect(lock({})).toBe('cannot-tell');
    expect(answerOf(found('cic-dividend-cap', written({ legalForm: 'plc' }, {})))).toBe('not-applicable');
    expect(answerOf(found('cic-dividend-cap', written({}, {})))).toBe('cannot-tell');
  });
  it('leaves open what nobody has said', () => {
    const nothing = written({}, {});
    for (const rule of [
      'vertical-exemption',
      'control-consistency',
      'right-to-challenge',
      'social-value-act',
      'social-value-model',
      'regulation-77',
      'section-33',
    ]) {
      expect(answerOf(found(rule, nothing))).toBe('cannot-tell');
    }
    expect(answerOf(found('control-consistency', written({ governance: { employeeControl: 'no' } }, {})))).toBe(
      'consistent',
    );
    expect(
      answerOf(
        found('right-to-challenge', written({}, { challenge: { by: 'other' }, procurement: { authority: 'county' } })),
      ),
    ).toBe('ineligible');
    expect(
      answerOf(
        found('social-value-model', written({}, { procurement: { authority: 'central', startedOn: '2020-12-31' } })),
      ),
    ).toBe('not-bound');
  });
});

it('moves no verdict: with the plugin the assessment is the same but for its own findings', () => {
  const without = createEvaluator({ plugins: standardRuleSets });
  const dossier = parseDossier(PUT.s33?.[1](fixture.tests.find(({ id }) => id === 's33-01')?.input ?? {}));
  const [one, other] = [evaluator.assess(dossier), without.assess(dossier)];
  expect(one.propositions).toEqual(other.propositions);
  expect(one.findings.filter(({ rule }) => !rule.startsWith('uk-procurement/'))).toEqual(other.findings);
});

it('has nothing wrong with it but that its examples are the vectors above', () => {
  const problems = checkPlugin(ukProcurement).filter(({ message }) => !message.startsWith('It has no examples'));
  expect(problems).toEqual([]);
});
