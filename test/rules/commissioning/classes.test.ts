import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/define/index.ts';
import type { CommissionabilityResult } from '../../../src/results/index.ts';
import { commissioningRules } from '../../../src/rules/commissioning/index.ts';
import { commissioningWords } from '../../../src/rules/commissioning/words.ts';
import { assessWith } from '../../support/judged.ts';
import { toBuyer, inView, proposed, signals } from '../../support/offers.ts';

/** Everything a buyer could ask of an offer that costs 60,000 a year, answered well. */
const FIT_OFFER = {
  annualCost: 60_000,
  horizonMonths: 36,
  redesign: { level: 3 },
  evidenceLevel: 3,
  fiscalCase: {
    discountRate: 0,
    optimismBiasShare: 0.4,
    costs: [{ id: 'c', amount: 60_000, year: 0 }],
    benefits: [{ id: 'b', beneficiary: 'council', amount: 100_000, year: 1, cashableShare: 1 }],
  },
};
const FIT_CONTRACT = {
  commissioner: 'council',
  payment: 'block',
  specification: 'outcomes',
  contractMonths: 36,
  route: 'open',
  engagement: { modes: ['co-commission'] },
  requiredEvidenceLevel: 3,
  capable: true,
  turnoverRequired: 0,
  suretyRequired: 0,
};

/** Means of which every source is known. */
const means = (surplusAvailable: number): Readonly<Record<string, unknown>> => ({
  finances: { surplusAvailable, socialInvestment: 0, unrestrictedGrants: 0, tradingContribution: 0 },
});

const answersOf = (dossier: Readonly<Record<string, unknown>>): readonly CommissionabilityResult[] =>
  assessWith(commissioningRules.rules, dossier).commissionability;

const answerOf = (dossier: Readonly<Record<string, unknown>>): CommissionabilityResult => {
  const [answer, ...more] = answersOf(dossier);
  if (answer === undefined || more.length > 0) throw new Error('expected one offer in one context');
  return answer;
};

describe('commissionable', () => {
  it('is what runs already, whatever else is not known', () => {
    expect(answerOf({ interventions: [{ id: 'offer', status: 'running' }] })).toMatchObject({
      answer: 'commissionable',
      changes: [],
      open: [],
    });
  });

  it('is what is being procured, though the contract is shorter than benefits need', () => {
    const contract = { ...signals('procured'), contractMonths: 12 };
    expect(answerOf(toBuyer({ horizonMonths: 60 }, contract))).toMatchObject({ answer: 'commissionable', open: [] });
  });

  it('is what has a budget line and meets every condition', () => {
    expect(answerOf(toBuyer(FIT_OFFER, { ...FIT_CONTRACT, ...signals('budgeted') }))).toMatchObject({
      answer: 'commissionable',
      changes: [],
      open: [],
    });
  });
});

describe('commissionable with changes', () => {
  it('is what has a budget line and a term that is too short; the term is the change', () => {
    const contract = { ...FIT_CONTRACT, ...signals('budgeted'), contractMonths: 12 };
    expect(answerOf(toBuyer(FIT_OFFER, contract, means(0)))).toMatchObject({
      answer: 'commissionable-with-changes',
      changes: ['commissioning/contract-term'],
    });
  });

  it('names every change that is needed where several are', () => {
    const contract = { ...FIT_CONTRACT, ...signals('budgeted'), contractMonths: 12, capable: false };
    const { answer, changes } = answerOf(toBuyer(FIT_OFFER, contract, means(60_000)));
    expect(answer).toBe('commissionable-with-changes');
    expect(changes).toEqual(['commissioning/commissioner-capability', 'commissioning/contract-term']);
  });
});

describe('self-fundable', () => {
  it('is what nobody would buy and the mutual can pay for', () => {
    const { answer, changes } = answerOf(toBuyer(FIT_OFFER, { ...FIT_CONTRACT, ...signals('none') }, means(60_000)));
    expect(answer).toBe('self-fundable');
    expect(changes).toEqual(['commissioning/willingness']);
  });

  it('is what a willing commissioner cannot buy as specified, where the mutual can pay for it', () => {
    const contract = { ...FIT_CONTRACT, ...signals('budgeted'), specification: 'activities', variantsAllowed: false };
    const { answer, changes } = answerOf(toBuyer(FIT_OFFER, contract, means(60_000)));
    expect(answer).toBe('self-fundable');
    expect(changes).toEqual(['commissioning/specification-room']);
  });

  it('needs no commissioner at all', () => {
    const dossier = { mutual: means(60_000), interventions: [proposed(FIT_OFFER)], commissioning: [] };
    expect(answerOf(dossier)).toMatchObject({ answer: 'self-fundable', open: [] });
  });
});

describe('pilot only', () => {
  it('is what finds interest and can be paid for by a fifth', () => {
    expect(answerOf(toBuyer(FIT_OFFER, { ...FIT_CONTRACT, ...signals('interest') }, means(12_000)))).toMatchObject({
      answer: 'pilot-only',
      changes: ['commissioning/self-funding', 'commissioning/willingness'],
    });
  });
});

describe('not now', () => {
  it('is what nobody would buy and the mutual cannot even try', () => {
    expect(answerOf(toBuyer(FIT_OFFER, { ...FIT_CONTRACT, ...signals('none') }, means(11_000)))).toMatchObject({
      answer: 'not-now',
      open: [],
    });
  });

  it('is an intention without a budget too, where the mutual cannot pay', () => {
    const contract = { ...FIT_CONTRACT, ...signals('in-commissioning-intentions') };
    expect(answerOf(toBuyer(FIT_OFFER, contract, means(0))).answer).toBe('not-now');
  });

  it('is what the only contract for it was lost', () => {
    const contract = { ...FIT_CONTRACT, ...signals('budgeted'), status: 'lost' };
    expect(answerOf({ complete: ['/commissioning'], ...toBuyer(FIT_OFFER, contract, means(0)) }).answer).toBe(
      'not-now',
    );
  });

  it('is not said where others may buy it', () => {
    const contract = { ...FIT_CONTRACT, ...signals('budgeted'), status: 'lost' };
    expect(answerOf(toBuyer(FIT_OFFER, contract, means(0))).answer).toBe('unknown');
  });
});

describe('unknown', () => {
  it('is what nobody has said anything about', () => {
    expect(answerOf({ interventions: [proposed()] })).toMatchObject({
      answer: 'unknown',
      floor: 'not-now',
      ceiling: 'commissionable',
    });
  });

  it('is what nobody would buy where its cost is not known; own means are then the one question', () => {
    expect(answerOf(toBuyer({}, { ...FIT_CONTRACT, ...signals('none') }, means(5_000)))).toMatchObject({
      answer: 'unknown',
      floor: 'not-now',
      ceiling: 'self-fundable',
      open: ['commissioning/self-funding'],
    });
  });

  it('is what has a budget line where one condition is open, and names it', () => {
    const { contractMonths: _open, ...contract } = FIT_CONTRACT;
    expect(answerOf(toBuyer(FIT_OFFER, { ...contract, ...signals('budgeted') }, means(0)))).toMatchObject({
      answer: 'unknown',
      floor: 'not-now',
      ceiling: 'commissionable',
      open: ['commissioning/contract-term'],
    });
  });
});

describe('several offers and contracts', () => {
  it('are answered pair by pair; what has ended and what was lost are left aside', () => {
    const dossier = {
      mutual: means(0),
      interventions: [proposed(FIT_OFFER), { id: 'past', status: 'ended' }],
      commissioning: [
        inView({ ...FIT_CONTRACT, ...signals('budgeted'), id: 'county' }),
        inView({ ...FIT_CONTRACT, ...signals('none'), id: 'district' }),
        inView({ ...FIT_CONTRACT, id: 'former', status: 'ended' }),
      ],
    };
    expect(answersOf(dossier).map(({ intervention, context, answer }) => [intervention, context, answer])).toEqual([
      ['offer', 'county', 'commissionable'],
      ['offer', 'district', 'not-now'],
    ]);
  });
});

describe('a gate that is not put', () => {
  it('is listed with its reason, though there is no answer to give', () => {
    const { findings, commissionability } = assessWith(commissioningRules.rules, {
      interventions: [{ id: 'past', status: 'ended' }],
    });
    expect(commissionability).toEqual([]);
    expect(findings.map(({ rule, message }) => [rule, message])).toContainEqual([
      'commissioning/willingness',
      'commissioning/willingness#not-applicable.offer-over',
    ]);
  });
});

describe('the plugin', () => {
  it('has a title for each theme that its gates belong to', () => {
    const themes = new Set(commissioningRules.rules.map(({ meta }) => `commissioning/${meta.theme}`));
    expect(Object.keys(commissioningRules.themes).sort()).toEqual([...themes].sort());
    expect(Object.keys(catalogueOf(commissioningRules, commissioningWords)).length).toBeGreaterThan(0);
  });
});
