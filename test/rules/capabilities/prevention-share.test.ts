import { describe } from 'vitest';
import { preventionShareRule as rule } from '../../../src/rules/capabilities/prevention-share.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const running = (id: string, more: object = {}) => ({ id, status: 'running', ...more });
const spent = (then: number, now: number) => [
  { year: 2019, amount: then },
  { year: 2022, amount: now },
];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      // Half of the offers: .25. Early spend from 100/200 to 150/200, a rise of .25, beyond .05: .5 more.
      name: 'half of the work acts early, and money moved there',
      dossier: {
        interventions: [
          running('youth', { tier: 'primary', spend: spent(100, 150) }),
          running('crisis', { tier: 'acute', spend: spent(100, 50) }),
        ],
      },
      expect: { outcome: 'judged', message: 'rising', score: 0.75 },
    },
    {
      // .25, and from 150/200 to 100/200 is a fall beyond .05: nothing more.
      name: 'money moved back to crises',
      dossier: {
        interventions: [
          running('youth', { tier: 'secondary', spend: spent(150, 100) }),
          running('crisis', { tier: 'acute', spend: spent(50, 100) }),
        ],
      },
      expect: { outcome: 'judged', message: 'not-rising', score: 0.25 },
    },
    {
      // .25; early share 100/200 then, unknown now: the change lies between -.5 and .5.
      name: 'a year whose sum is not known leaves the direction open',
      dossier: {
        interventions: [
          running('youth', { tier: 'primary', spend: [{ year: 2019, amount: 100 }, { year: 2022 }] }),
          running('crisis', { tier: 'acute', spend: spent(100, 100) }),
        ],
      },
      expect: { outcome: 'judged', message: 'unclear', score: { low: 0.25, high: 0.75 } },
    },
    {
      // 0/100 then, 100/200 now: what began in 2021 cost nothing in 2019.
      name: 'an early offer that began in between is a rise',
      dossier: {
        interventions: [
          running('club', { tier: 'primary', since: '2021', spend: [{ year: 2022, amount: 100 }] }),
          running('crisis', { tier: 'acute', spend: spent(100, 100) }),
        ],
      },
      expect: { outcome: 'judged', message: 'rising', score: 0.75 },
    },
    {
      name: 'only crises are answered, and nobody knows what it cost before',
      dossier: { interventions: [running('crisis', { tier: 'acute' })] },
      expect: { outcome: 'judged', message: 'no-baseline', score: { low: 0, high: 0.5 } },
    },
    {
      // One of two at least, both at most: .25 to .5; direction open.
      name: 'a tier that is not stated may be either',
      dossier: { interventions: [running('youth', { tier: 'primary' }), running('other')] },
      expect: { outcome: 'judged', message: 'no-baseline', score: { low: 0.25, high: 1 } },
    },
    {
      name: 'what nobody will fund is an intention and not an offer',
      dossier: {
        complete: ['/commissioning'],
        interventions: [{ id: 'plan', status: 'proposed', tier: 'primary', annualCost: 100 }],
        commissioning: [{ id: 'city', status: 'held', willingness: [{ intervention: 'plan', signal: 'none' }] }],
        mutual: {
          finances: { surplusAvailable: 0, socialInvestment: 0, unrestrictedGrants: 0, tradingContribution: 0 },
        },
      },
      expect: { outcome: 'judged', message: 'no-baseline', score: { low: 0, high: 0.5 } },
    },
    {
      name: 'no offer says when it acts',
      dossier: { interventions: [running('youth')] },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for its spend',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
