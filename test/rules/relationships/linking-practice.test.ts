import { describe } from 'vitest';
import { linkingPracticeRule as rule } from '../../../src/rules/relationships/linking-practice.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const patients = (more: object) => [{ id: 'patients', status: 'running', ...more }];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'outreach, somebody who goes along and an independent forum link people to those who decide',
      dossier: {
        mutual: {
          governance: {
            bodies: [{ id: 'forum', role: 'scrutiny-forum', external: true, seats: [{ constituency: 'users' }] }],
          },
        },
        relationships: patients({ advocacy: true, outreach: true }),
      },
      expect: { outcome: 'judged', message: 'linked', score: 1 },
    },
    {
      name: 'a service that waits for people and is scrutinised by nobody links nobody',
      dossier: {
        mutual: { governance: { bodies: [] } },
        relationships: patients({ advocacy: false, outreach: false }),
      },
      expect: { outcome: 'judged', message: 'short', score: 0 },
    },
    {
      // One of three practices is known, so that another may make it two.
      name: 'a committee of councillors is no body of users',
      dossier: {
        complete: ['/mutual/governance/bodies'],
        mutual: {
          governance: {
            bodies: [
              { id: 'c', role: 'scrutiny-forum', external: true, seats: [{ constituency: 'council', seats: 9 }] },
            ],
          },
        },
        relationships: patients({ advocacy: false, outreach: true }),
      },
      expect: { outcome: 'judged', message: 'short', score: 0.5 },
    },
    {
      name: 'outreach and advocacy are two of three while scrutiny is not known',
      dossier: { relationships: patients({ advocacy: true, outreach: true }) },
      expect: { outcome: 'judged', message: 'linked', score: 1 },
    },
    {
      name: 'a relationship that may be over shows nothing for certain',
      dossier: { relationships: [{ id: 'patients', advocacy: true, outreach: false }] },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    { name: 'nothing is known', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked how one service reaches people',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
