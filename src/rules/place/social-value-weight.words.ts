import type { RuleWords } from '../../define/index.ts';

/** Words of `place/social-value-weight`. */
export const socialValueWeightWords: RuleWords = {
  id: 'place/social-value-weight',
  depthReason: 'Award criteria are published with a tender, though rarely reported later.',
  title: 'Weight of social value in awards',
  claim: 'Social value is considered before buying, and weighs in the award.',
  rationale:
    'A strategy for a place reaches providers through what buyers ask and reward. Where social value has no weight, ' +
    'a provider is paid for nothing beyond the service itself.',
  zeroMeans: 'It was not considered and has no weight.',
  oneMeans: 'It was considered before procurement, and weighs at least as much as counts as ambitious.',
  falsifiedBy: 'Awards that would have come out the same without it.',
  contested: 'Weights can reward what is easily counted rather than what a place needs.',
  criteria: ['D11'],
  sources: [
    {
      kind: 'law',
      title: 'Public Services (Social Value) Act 2012',
      section: 'section 1',
      url: 'http://www.legislation.gov.uk/ukpga/2012/3/notes/division/2',
    },
    {
      kind: 'publication',
      title: 'PPN 002: taking account of social value in the award of central government contracts',
      publisher: 'Cabinet Office',
      year: 2025,
      url: 'https://gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts/ppn-002-taking-account-of-social-value-in-the-award-of-central-government-contracts-html',
      stance: 'independent',
    },
  ],
  parameters: {
    minimum: {
      meaning: 'Weight that earns half of the part for weight.',
      source: {
        kind: 'publication',
        title: 'PPN 002: taking account of social value in the award of central government contracts',
        publisher: 'Cabinet Office',
        year: 2025,
        url: 'https://gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts/ppn-002-taking-account-of-social-value-in-the-award-of-central-government-contracts-html',
        stance: 'independent',
      },
      dated: [
        {
          kind: 'judgement',
          note: 'No minimum was set before 2021; any weight at all was then ahead of its time.',
        },
        {
          kind: 'publication',
          title: 'PPN 06/20: taking account of social value in the award of central government contracts',
          publisher: 'Cabinet Office',
          year: 2020,
          stance: 'independent',
        },
      ],
    },
    ambitious: {
      meaning: 'Weight that counts as fully met.',
      source: {
        kind: 'judgement',
        note: 'Twice the minimum of central government; a count of council awards would replace it.',
      },
    },
    weightPart: {
      meaning: 'Part of the score that rests on the weight; the rest on having considered it.',
      source: { kind: 'judgement', note: 'The duty and what is made of it are taken to matter alike.' },
    },
  },
  messages: {
    weighed: 'Social value was considered and weighs at least {low:percent} in awards.',
    partly:
      'Social value weighs between {low:percent} and {high:percent} in awards; not everything asked about it is shown.',
    none: 'Social value was not considered and has no weight in awards.',
  },
  notApplicable: { 'no-contract': 'No contract is held, bid for or in view.' },
  remedies: {
    'weigh-social-value': {
      text: 'Consider social value before procurement, with residents, and give it weight in the award.',
      evidence: 'the note of consideration and the award criteria',
    },
    'extend-duty': {
      text: 'Extend a minimum weight to the local bodies that buy most public services.',
      evidence: 'guidance or regulations',
    },
  },
};
