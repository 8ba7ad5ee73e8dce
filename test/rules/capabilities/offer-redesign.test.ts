import { describe } from 'vitest';
import { offerRedesignRule as rule } from '../../../src/rules/capabilities/offer-redesign.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const offer = (level: number | undefined, more: object = {}) => ({
  id: `offer-${String(level)}`,
  status: 'running',
  ...(level === undefined ? {} : { redesign: { level } }),
  ...more,
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'an offer with another purpose is fully redesigned',
      dossier: { interventions: [offer(4)] },
      expect: { outcome: 'judged', message: 'new', score: 1 },
    },
    {
      name: 'a new offer for the same need is three quarters of the way',
      dossier: { interventions: [offer(3)] },
      expect: { outcome: 'judged', message: 'partly', score: 0.75 },
    },
    {
      // 0 and a quarter.
      name: 'hands changed and the service barely did',
      dossier: { interventions: [offer(0), offer(1)] },
      expect: { outcome: 'judged', message: 'partly', score: 0.125 },
    },
    {
      name: 'an improved offer is half of the way',
      dossier: { interventions: [offer(2)] },
      expect: { outcome: 'judged', message: 'partly', score: 0.5 },
    },
    {
      name: 'of one of two offers nobody says what it was before',
      dossier: { interventions: [offer(4), offer(undefined)] },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      // An early one may be over: from the other alone, .25, to (.75 + .25) / 2.
      name: 'an offer of which nobody says whether it runs',
      dossier: { interventions: [{ id: 'club', redesign: { level: 3 } }, offer(1)] },
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.25, high: 0.5 } },
    },
    {
      // A fifth of the cost of the new one: .2 of an offer beside one whole: (.25 + .2) / 1.2.
      name: 'a new offer counts as far as the mutual can pay for it',
      dossier: {
        interventions: [offer(1), { id: 'new', status: 'proposed', redesign: { level: 4 }, annualCost: 100 }],
        commissioning: [],
        mutual: {
          finances: { surplusAvailable: 20, socialInvestment: 0, unrestrictedGrants: 0, tradingContribution: 0 },
        },
      },
      expect: { outcome: 'judged', message: 'partly', score: 0.45 / 1.2 },
    },
    {
      // .1 × .75 + .5 × .5 at least; at most the same and 1 for the .4 that no offer describes.
      name: 'some of a sector renewed their offer, most improved it',
      dossier: {
        mutual: { level: 'sector' },
        interventions: [offer(3, { prevalence: { word: 'some' } }), offer(2, { prevalence: { word: 'most' } })],
      },
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.325, high: 0.725 } },
    },
    {
      name: 'nobody says how far any offer was redesigned',
      dossier: { interventions: [offer(undefined)] },
      expect: { outcome: 'unknown' },
    },
  ]);
});
