import { describe } from 'vitest';
import { willingnessRule } from '../../../src/rules/commissioning/willingness.ts';
import { toBuyer, inView, notAsked, proposed, signals } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('willingness to pay', () => {
  ruleCases(willingnessRule, [
    ...notAsked,
    {
      name: 'what runs is paid for by somebody',
      dossier: { interventions: [{ id: 'offer', status: 'running' }] },
      expect: { outcome: 'judged', message: 'paid', score: 1 },
    },
    {
      name: 'what is being procured is paid for',
      dossier: toBuyer({}, signals('procured')),
      expect: { outcome: 'judged', message: 'bought', score: 1 },
    },
    {
      name: 'what runs under a contract is paid for until that contract ends',
      dossier: {
        interventions: [{ id: 'offer', status: 'running', funding: [{ id: 'main', context: 'contract' }] }],
        commissioning: [{ id: 'contract', status: 'held', endsOn: '2025-03-31', extendedTo: '2026-03-31' }],
      },
      expect: { outcome: 'judged', message: 'paidUntil', score: 1 },
    },
    {
      name: 'what runs beside a bid is paid for now, until when the bid does not say',
      dossier: {
        interventions: [{ id: 'offer', status: 'running', funding: [{ id: 'main', context: 'contract' }] }],
        commissioning: [{ id: 'contract', status: 'bidding', endsOn: '2030-03-31' }],
      },
      expect: { outcome: 'judged', message: 'paid', score: 1 },
    },
    {
      name: 'a contract that is held although its last day is over was carried on',
      dossier: {
        interventions: [{ id: 'offer', status: 'running', funding: [{ id: 'main', context: 'contract' }] }],
        commissioning: [{ id: 'contract', status: 'held', endsOn: '2020-03-31' }],
      },
      expect: { outcome: 'judged', message: 'paid', score: 1 },
    },
    {
      name: 'a budget line is willingness without a purchase',
      dossier: toBuyer({}, signals('budgeted')),
      expect: { outcome: 'judged', message: 'budgeted', score: 0.75 },
    },
    {
      name: 'an intention has no budget',
      dossier: toBuyer({}, signals('in-commissioning-intentions')),
      expect: { outcome: 'judged', message: 'intended', score: 0.5 },
    },
    {
      name: 'interest is less than an intention',
      dossier: toBuyer({}, signals('interest')),
      expect: { outcome: 'judged', message: 'interest', score: 0.25 },
    },
    {
      name: 'a refusal is known',
      dossier: toBuyer({}, signals('none')),
      expect: { outcome: 'judged', message: 'declined', score: 0 },
    },
    {
      name: 'with a known list of no commissioners nobody is willing',
      dossier: { interventions: [proposed()], commissioning: [] },
      expect: { outcome: 'judged', message: 'declined', score: 0 },
    },
    {
      name: 'after the only contract was lost nobody is willing, whatever was signalled',
      dossier: { complete: ['/commissioning'], ...toBuyer({}, { status: 'lost', ...signals('budgeted') }) },
      expect: { outcome: 'judged', message: 'declined', score: 0 },
    },
    {
      name: 'an offer of which nobody says whether it runs may be paid for already',
      dossier: { interventions: [{ id: 'offer' }], commissioning: [inView(signals('interest'))] },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.25, high: 1 } },
    },
    {
      name: 'a budget for a contract that may have been lost may be gone',
      dossier: { interventions: [proposed()], commissioning: [{ id: 'contract', ...signals('budgeted') }] },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 0.75 } },
    },
    {
      name: 'a commissioner that says nothing about this offer is not known to be unwilling',
      dossier: toBuyer({}, { willingness: [] }),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'without any word on commissioners nothing is known',
      dossier: { interventions: [proposed()] },
      expect: { outcome: 'unknown' },
    },
  ]);
});
