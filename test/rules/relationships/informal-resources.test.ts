import { describe } from 'vitest';
import { informalResourcesRule as rule } from '../../../src/rules/relationships/informal-resources.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const helpers = (informal: object) => [{ id: 'friends', status: 'running', informal }];
const safe = { willing: true, able: true, appropriate: true, agreed: true };

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'safeguarded help that gets something back and replaces nobody',
      dossier: {
        relationships: helpers({ ...safe, volunteers: 30, replacesPaidStaff: false, reciprocated: true }),
      },
      expect: { outcome: 'judged', message: 'fair', score: 1 },
    },
    {
      name: 'volunteers who do what paid staff did are a transfer of burden',
      dossier: { relationships: helpers({ ...safe, volunteers: 30, replacesPaidStaff: true, reciprocated: true }) },
      expect: { outcome: 'judged', message: 'transfer', score: 0 },
    },
    {
      // All safeguards, nothing back: 1 - 0.2.
      name: 'safeguarded help with nothing back is four fifths',
      dossier: {
        relationships: helpers({ ...safe, peerRoles: 3, replacesPaidStaff: false, reciprocated: false }),
      },
      expect: { outcome: 'judged', message: 'one-way', score: 0.8 },
    },
    {
      // Two of four safeguards: 0.5 times 0.8 to 1.
      name: 'half of the safeguards are at most one half',
      dossier: {
        relationships: helpers({
          volunteers: 30,
          willing: true,
          able: true,
          appropriate: false,
          agreed: false,
          replacesPaidStaff: false,
        }),
      },
      expect: { outcome: 'judged', message: 'unsafe', score: { low: 0.4, high: 0.5 } },
    },
    {
      name: 'volunteers who replace nobody, on terms that nobody has recorded',
      dossier: { relationships: helpers({ volunteers: 30, replacesPaidStaff: false }) },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      // Three of four safeguards known to hold: 0.75 times 0.8 at least.
      name: 'the share of unpaid hours is told and not scored',
      dossier: {
        relationships: helpers({
          paidHours: 3000,
          unpaidHours: 1000,
          willing: true,
          able: true,
          appropriate: true,
          replacesPaidStaff: false,
        }),
      },
      expect: { outcome: 'judged', message: 'with-share', score: { low: 0.6, high: 1 } },
    },
    {
      name: 'no volunteer, no hour and no peer is no informal part',
      dossier: { relationships: helpers({ volunteers: 0, unpaidHours: 0, peerRoles: 0 }) },
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'nobody has said who helps',
      dossier: { relationships: [{ id: 'friends' }] },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
