import type { RuleWords } from '../../define/index.ts';

/** Words of `place/absolute-consent`. */
export const absoluteConsentWords: RuleWords = {
  id: 'place/absolute-consent',
  depthReason: 'Ballot figures are reported where there was a ballot, and asked for where there was none.',
  title: 'Consent of all who could vote',
  claim: 'At least half of all who were entitled to vote said yes to the change.',
  rationale:
    'Ownership that people did not choose is hard to call democratic. Turnout times the share of yes tells how many ' +
    'of all those entitled consented; silence is not consent.',
  zeroMeans: 'Nobody entitled said yes, or no vote was held.',
  oneMeans: 'At least half of all entitled said yes.',
  falsifiedBy: 'A later vote on the same question that went the other way.',
  contested: 'Few public decisions would pass such a test; a low turnout can also mean that people are content.',
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
  parameters: {
    majority: {
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
  notApplicable: { 'new-start': 'It was begun by those who joined it: nobody was moved into it.' },
  remedies: {
    'hold-ballot': {
      text: 'Put the change to a vote of all whom it concerns, after explaining it in plain words.',
      evidence: 'numbers entitled, voting and saying yes',
    },
    'publish-figures': {
      text: 'Publish how many could vote, how many did, and how many said yes.',
      evidence: 'the declaration of the result',
    },
  },
};
