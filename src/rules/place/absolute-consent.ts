import { defineRule, type Rule } from '../../define/index.ts';
import { absoluteConsentShare } from '../../facts/participation/participation-record.ts';
import { origin } from '../../facts/change/standing.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Those entitled to vote consented to the change. */
export const absoluteConsentRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/absolute-consent',
    theme: 'democratic-ownership',
    depth: 'standard',
    depthReason: 'Ballot figures are reported where there was a ballot, and asked for where there was none.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Consent of all who could vote',
    claim: 'At least half of all who were entitled to vote said yes to the change.',
    rationale:
      'Ownership that people did not choose is hard to call democratic. Turnout times the share of yes tells how many ' +
      'of all those entitled consented; silence is not consent.',
    zeroMeans: 'Nobody entitled said yes, or no vote was held.',
    oneMeans: 'At least half of all entitled said yes.',
    falsifiedBy: 'A later vote on the same question that went the other way.',
    contested: 'Few public decisions would pass such a test; a low turnout can also mean that people are content.',
    status: 'stable',
    criteria: ['D2'],
    sources: [
      {
        kind: 'publication',
        title: 'Rochdale staff and tenants vote for mutual housing',
        publisher: 'The Guardian',
        year: 2012,
        url: 'https://www.theguardian.com/housing-network/2012/feb/17/rochdale-staff-tenants-mutual-housing',
        stance: 'independent',
      },
    ],
  },
  needs: { consent: absoluteConsentShare },
  uses: { origin },
  notApplicable: { 'new-start': 'It was begun by those who joined it: nobody was moved into it.' },
  applies: ({ origin: from }) => (from === 'new-start' ? 'new-start' : true),
  parameters: {
    majority: {
      value: 0.5,
      unit: 'share',
      meaning: 'Share of all entitled that counts as fully met.',
      source: { kind: 'judgement', note: 'From half on, even unanimous silence could not have outvoted the yes.' },
    },
  },
  messages: {
    majority: 'At least {low:percent} of all who could vote said yes.',
    minority:
      'At most {high:percent} of all who could vote said yes, below the {majority:percent} that counts as fully met.',
    'no-consent': 'No consent by vote is recorded: there was no ballot, or nobody said yes.',
    open: 'Between {low:percent} and {high:percent} of all who could vote said yes; the figures known do not settle it.',
  },
  judge: ({ consent }, { majority }) => {
    const { low, high } = consent;
    const score = betweenRange(consent, 0, majority);
    if (atLeast(low, majority)) return { score, message: 'majority', data: { low } };
    if (high === 0) return { score, message: 'no-consent' };
    if (below(high, majority)) return { score, message: 'minority', data: { high, majority } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    {
      id: 'hold-ballot',
      owner: 'parent',
      text: 'Put the change to a vote of all whom it concerns, after explaining it in plain words.',
      evidence: 'numbers entitled, voting and saying yes',
      after: ['minority', 'no-consent'],
    },
    {
      id: 'publish-figures',
      owner: 'mutual',
      text: 'Publish how many could vote, how many did, and how many said yes.',
      evidence: 'the declaration of the result',
      after: ['open'],
    },
  ],
});
