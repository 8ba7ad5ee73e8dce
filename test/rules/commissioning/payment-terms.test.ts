import { describe } from 'vitest';
import { paymentTermsRule } from '../../../src/rules/commissioning/payment-terms.ts';
import { toBuyer, noCondition } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('terms of payment', () => {
  ruleCases(paymentTermsRule, [
    ...noCondition,
    {
      name: 'a block payment comes as time passes',
      dossier: toBuyer({}, { payment: 'block' }),
      expect: { outcome: 'judged', message: 'sound', score: 1 },
    },
    {
      name: 'paid at once there is nothing to wait for',
      dossier: toBuyer({}, { payment: 'activity-tariff', paymentLagMonths: 0 }),
      expect: { outcome: 'judged', message: 'sound', score: 1 },
    },
    {
      // 3 months of 10,000 are 30,000.
      name: '30,000 of working capital carry three months of 120,000 a year',
      dossier: toBuyer(
        { annualCost: 120_000 },
        { payment: 'activity-tariff', paymentLagMonths: 3 },
        { finances: { workingCapital: 30_000 } },
      ),
      expect: { outcome: 'judged', message: 'sound', score: 1 },
    },
    {
      name: '20,000 of capital and 10,000 of credit carry it on loans',
      dossier: toBuyer(
        { annualCost: 120_000 },
        { payment: 'activity-tariff', paymentLagMonths: 3 },
        { finances: { workingCapital: 20_000, facilities: 10_000 } },
      ),
      expect: { outcome: 'judged', message: 'wait-short', score: 0.5 },
    },
    {
      name: '29,000 in all do not carry it',
      dossier: toBuyer(
        { annualCost: 120_000 },
        { payment: 'activity-tariff', paymentLagMonths: 3 },
        { finances: { workingCapital: 20_000, facilities: 9_000 } },
      ),
      expect: { outcome: 'judged', message: 'wait-short', score: 0 },
    },
    {
      // Its own capital is known to fall short, so half at best.
      name: 'credit that nobody has asked about may carry it',
      dossier: toBuyer(
        { annualCost: 120_000 },
        { payment: 'activity-tariff', paymentLagMonths: 3 },
        { finances: { workingCapital: 20_000 } },
      ),
      expect: { outcome: 'judged', message: 'wait-short', score: { low: 0, high: 0.5 } },
    },
    {
      name: 'capital that nobody has counted may carry it where credit does',
      dossier: toBuyer(
        { annualCost: 120_000 },
        { payment: 'activity-tariff', paymentLagMonths: 3 },
        { finances: { facilities: 30_000 } },
      ),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'results that are neither defined nor attributable cannot be paid for',
      dossier: toBuyer(
        {},
        { payment: 'outcome-based', paymentLagMonths: 0, attributable: false, cohortDefined: false },
      ),
      expect: { outcome: 'judged', message: 'results-unclear', score: 0 },
    },
    {
      name: 'a defined cohort is half of what payment by results needs',
      dossier: toBuyer({}, { payment: 'impact-bond', paymentLagMonths: 0, attributable: false, cohortDefined: true }),
      expect: { outcome: 'judged', message: 'results-unclear', score: 0.5 },
    },
    {
      name: 'both together are enough',
      dossier: toBuyer({}, { payment: 'gainshare', paymentLagMonths: 0, attributable: true, cohortDefined: true }),
      expect: { outcome: 'judged', message: 'sound', score: 1 },
    },
    {
      name: 'results of which nothing is said may be fit or not',
      dossier: toBuyer({}, { payment: 'outcome-based', paymentLagMonths: 0 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'a trigger that is not known may be time alone',
      dossier: toBuyer(
        { annualCost: 120_000 },
        { paymentLagMonths: 3, attributable: false },
        { finances: { workingCapital: 30_000, facilities: 0 } },
      ),
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'without trigger and wait nothing is known',
      dossier: toBuyer({ annualCost: 120_000 }, {}),
      expect: { outcome: 'unknown' },
    },
  ]);
});
