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
      name: 'a new offer is new in kind',
      dossier: { interventions: [offer(3)] },
      expect: { outcome: 'judged', message: 'new', score: 1 },
    },
    {
      name: 'hands changed and the service did not',
      dossier: { interventions: [offer(0), offer(1)] },
      expect: { outcome: 'judged', message: 'partly', score: 0 },
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
      // An early one may be over: from the other alone, 0, to a half of both.
      name: 'an offer of which nobody says whether it runs',
      dossier: { interventions: [{ id: 'club', redesign: { level: 3 } }, offer(1)] },
      expect: { outcome: 'judged', message: 'partly', score: { low: 0, high: 0.5 } },
    },
    {
      // A fifth of the cost of the new one: .2 of an offer beside one whole: .2 / 1.2.
      name: 'a new offer counts as far as the mutual can pay for it',
      dossier: {
        interventions: [offer(1), { id: 'new', status: 'proposed', redesign: { level: 4 }, annualCost: 100 }],
        commissioning: [],
        mutual: {
          finances: { surplusAvailable: 20, socialInvestment: 0, unrestrictedGrants: 0, tradingContribution: 0 },
        },
      },
      expect: { outcome: 'judged', message: 'partly', score: 0.2 / 1.2 },
    },
    {
      // .1 and half of .5 at least; at most .4, half of .5, and the .1 that no offer describes.
      name: 'some of a sector renewed their offer, most improved it',
      dossier: {
        mutual: { level: 'sector' },
        interventions: [offer(3, { prevalence: { word: 'some' } }), offer(2, { prevalence: { word: 'most' } })],
      },
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.35, high: 0.75 } },
    },
    {
      name: 'nobody says how far any offer was redesigned',
      dossier: { interventions: [offer(undefined)] },
      expect: { outcome: 'unknown' },
    },
  ]);
});
