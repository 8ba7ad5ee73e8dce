import { defineRule, type Rule } from '../../define/index.ts';
import { spilloverBreadth } from '../../facts/place/enterprise.ts';
import { atLeast, betweenRange } from '../../util/number.ts';

/** Services feed enterprise, trade, skills and work around them. */
export const enterpriseSpillOverRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/enterprise-spill-over',
    theme: 'local-economy',
    depth: 'screening',
    depthReason: 'Apprenticeships, training arms and help into business are what websites and news tell of.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Enterprise and skills beyond the service',
    claim: 'The services feed enterprise, local trade, skills or work around them in more than one way.',
    rationale:
      'The proposition wants places that are economically as well as socially productive. Helping staff to set up in ' +
      'business, trading with local firms, training people and hiring those who used the service are ways to be both.',
    zeroMeans: 'None of the four ways happens.',
    oneMeans: 'At least two of the four happen; in a sector, everywhere.',
    falsifiedBy: 'Counts that did not rise where such work was done, compared with similar places.',
    contested: 'Guidance claims these effects for mutuals without measuring them; no benchmark was found.',
    status: 'stable',
    criteria: ['D10'],
    sources: [
      {
        kind: 'publication',
        title: 'Beyond the spin: public service mutuals and social productivity',
        publisher: 'RSA',
        year: 2013,
        stance: 'independent',
      },
      {
        kind: 'publication',
        title: 'Start a public service mutual: guidance for commissioners',
        publisher: 'HM Government',
        url: 'https://www.gov.uk/guidance/start-a-public-service-mutual-guidance-for-commissioners',
        stance: 'advocate',
      },
    ],
  },
  needs: { ways: spilloverBreadth },
  parameters: {
    broad: {
      value: 2,
      unit: 'count',
      meaning: 'Number of the four ways that counts as fully met.',
      source: { kind: 'judgement', note: 'One way may be an accident; two show intent. A benchmark would replace it.' },
    },
  },
  messages: {
    broad: 'At least {low:number} of four ways of feeding the local economy are shown.',
    some: 'Between {low:number} and {high:number} of four ways of feeding the local economy are shown.',
    none: 'None of four ways of feeding the local economy happens.',
  },
  judge: ({ ways }, { broad }) => {
    const { low, high } = ways;
    const score = betweenRange(ways, 0, broad);
    if (atLeast(low, broad)) return { score, message: 'broad', data: { low } };
    if (high === 0) return { score, message: 'none' };
    return { score, message: 'some', data: { low, high } };
  },
  remedies: [
    {
      id: 'count-spillovers',
      owner: 'mutual',
      text: 'Count apprenticeships, placements, jobs for people who used the service, and enterprises helped or traded with.',
      evidence: 'yearly counts by kind',
    },
    {
      id: 'link-skills-policy',
      owner: 'parent',
      text: 'Link labour-market and skills policy with helping the parent body’s own staff into business.',
      evidence: 'a scheme with numbers of staff supported and enterprises begun',
    },
  ],
});
