import { describe } from 'vitest';
import { absoluteConsentRule as rule } from '../../../src/rules/place/absolute-consent.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const ballot = (counts: object) => ({ mutual: { staffConsent: counts } });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'sixty of a hundred who could vote said yes',
      dossier: ballot({ ballotHeld: true, ballotEligible: 100, ballotVotes: 80, ballotYes: 60 }),
      expect: { outcome: 'judged', message: 'majority', score: 1 },
    },
    {
      // 0.56 x 0.76 = 0.4256 of the electorate, of the half that counts as fully met.
      name: 'a turnout of 56% and a yes of 76% are the consent of 43%',
      dossier: ballot({ ballotHeld: true, ballotEligible: 10000, ballotVotes: 5600, ballotYes: 4256 }),
      expect: { outcome: 'judged', message: 'minority', score: 0.8512 },
    },
    {
      name: 'no ballot is no consent',
      dossier: ballot({ ballotHeld: false }),
      expect: { outcome: 'judged', message: 'no-consent', score: 0 },
    },
    {
      name: 'nobody can have said yes who did not vote',
      dossier: ballot({ ballotEligible: 100, ballotVotes: 40 }),
      expect: { outcome: 'judged', message: 'minority', score: { low: 0, high: 0.8 } },
    },
    {
      // Staff 0.6 and tenants 0.4.
      name: 'staff and tenants are each asked, and count alike',
      dossier: {
        mutual: {
          staffConsent: { ballotHeld: true, ballotEligible: 100, ballotVotes: 80, ballotYes: 60 },
          membership: { elections: [{ id: 'tenants', eligible: 1000, votes: 500, yes: 400 }] },
        },
      },
      expect: { outcome: 'judged', message: 'majority', score: 1 },
    },
    {
      // (0.4 + 0..1) / 2 = 0.2..0.7.
      name: 'tenants voted; whether staff did is not known',
      dossier: { mutual: { membership: { elections: [{ id: 'tenants', eligible: 1000, votes: 500, yes: 400 }] } } },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.4, high: 1 } },
    },
    {
      name: 'electing a board is no consent to a change',
      dossier: {
        mutual: {
          staffConsent: { ballotHeld: true, ballotEligible: 100, ballotVotes: 90, ballotYes: 75 },
          membership: { elections: [{ id: 'board', eligible: 100, votes: 20, seats: 3, contestedSeats: 1 }] },
        },
      },
      expect: { outcome: 'judged', message: 'majority', score: 1 },
    },
    { name: 'nothing is known of a vote', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a new start moves nobody',
      dossier: { mutual: { origin: 'new-start' } },
      expect: { outcome: 'not-applicable' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
