import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { ukProcurement } from '../../src/plugins/uk-procurement/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { checkPlugin } from '../../src/testing/index.ts';
import fixture from '../fixtures/law/vectors.json' with { type: 'json' };
import { answerOf, evaluator, found, type Input, type Part, PUT, written } from '../support/legal-vectors.ts';

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
