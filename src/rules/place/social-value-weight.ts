import { defineRule, type Rule } from '../../define/index.ts';
import { contractsInView, socialValueInAward } from '../../facts/contracts/social-value.ts';
import { add, scale } from '../../util/interval.ts';
import { atLeast, betweenRange } from '../../util/number.ts';

/** Commissioners consider social value and give it weight. */
export const socialValueWeightRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/social-value-weight',
    theme: 'local-strategy',
    depth: 'standard',
    depthReason: 'Award criteria are published with a tender, though rarely reported later.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Weight of social value in awards',
    claim: 'Social value is considered before buying, and weighs in the award.',
    rationale:
      'A strategy for a place reaches providers through what buyers ask and reward. Where social value has no weight, ' +
      'a provider is paid for nothing beyond the service itself.',
    zeroMeans: 'It was not considered and has no weight.',
    oneMeans: 'It was considered before procurement, and weighs at least as much as counts as ambitious.',
    falsifiedBy: 'Awards that would have come out the same without it.',
    contested: 'Weights can reward what is easily counted rather than what a place needs.',
    status: 'stable',
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
  },
  needs: { socialValue: socialValueInAward },
  uses: { contracts: contractsInView },
  notApplicable: { 'no-contract': 'No contract is held, bid for or in view.' },
  applies: ({ contracts }) => (contracts === 0 ? 'no-contract' : true),
  parameters: {
    minimum: {
      value: 0.1,
      unit: 'share',
      meaning: 'Weight that earns half of the part for weight.',
      jurisdiction: 'Central government; others may adopt it',
      source: {
        kind: 'publication',
        title: 'PPN 002: taking account of social value in the award of central government contracts',
        publisher: 'Cabinet Office',
        year: 2025,
        url: 'https://gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts/ppn-002-taking-account-of-social-value-in-the-award-of-central-government-contracts-html',
        stance: 'independent',
      },
      validFrom: '2025-10-01',
      dated: [
        {
          value: 0.05,
          validTo: '2020-12-31',
          source: {
            kind: 'judgement',
            note: 'No minimum was set before 2021; any weight at all was then ahead of its time.',
          },
        },
        {
          value: 0.1,
          validFrom: '2021-01-01',
          validTo: '2025-09-30',
          source: {
            kind: 'publication',
            title: 'PPN 06/20: taking account of social value in the award of central government contracts',
            publisher: 'Cabinet Office',
            year: 2020,
            stance: 'independent',
          },
        },
      ],
    },
    ambitious: {
      value: 0.2,
      unit: 'share',
      meaning: 'Weight that counts as fully met.',
      source: {
        kind: 'judgement',
        note: 'Twice the minimum of central government; a count of council awards would replace it.',
      },
    },
    weightPart: {
      value: 0.5,
      unit: 'share',
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
  judge: ({ socialValue: { considered, weight } }, { minimum, ambitious, weightPart }) => {
    const reached = add(
      scale(betweenRange(weight, 0, minimum), 1 / 2),
      scale(betweenRange(weight, minimum, ambitious), 1 / 2),
    );
    const score = add(scale(considered, 1 - weightPart), scale(reached, weightPart));
    if (score.high === 0) return { score, message: 'none' };
    const { low, high } = weight;
    if (considered.low === 1 && atLeast(low, minimum)) return { score, message: 'weighed', data: { low } };
    return { score, message: 'partly', data: { low, high } };
  },
  remedies: [
    {
      id: 'weigh-social-value',
      owner: 'commissioner',
      text: 'Consider social value before procurement, with residents, and give it weight in the award.',
      evidence: 'the note of consideration and the award criteria',
    },
    {
      id: 'extend-duty',
      owner: 'policy',
      text: 'Extend a minimum weight to the local bodies that buy most public services.',
      evidence: 'guidance or regulations',
    },
  ],
});
