import { defineRule, type Rule } from '../../define/index.ts';
import { informalSources } from '../../facts/relationships/informal-resources.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Peers, the community and families take part beside paid staff. */
export const informalSourcesRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/informal-sources',
    theme: 'formal-and-informal',
    depth: 'screening',
    depthReason: 'Services report volunteers, peer workers and support of carers, if seldom on which terms.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Informal sources',
    claim: 'People with lived experience, the community and families each have a part in the work.',
    rationale:
      'The proposition names value between formal and informal resources. Each source brings what the others cannot; ' +
      'a service that counts volunteers alone has only one of them.',
    zeroMeans: 'Neither peers nor the community nor families have a part in the work.',
    oneMeans: 'At least two of the three have a part in the work: peers, the community, families.',
    falsifiedBy: 'Services with all three sources whose users have no more support outside paid hours than others.',
    contested:
      'Much unpaid work can be a sign of retrenchment rather than of value. Whether the terms are fair is asked ' +
      'apart, by `relationships/informal-resources`.',
    status: 'stable',
    criteria: ['R5', 'R3'],
    sources: [
      {
        kind: 'publication',
        title: 'Co-production self-assessment framework',
        publisher: 'nef, in the version of the Scottish Co-production Network',
        url: 'https://coproductionscotland.org.uk/resources/co-production-self-assessment-framework-a-working-reflection-tool-for-practitioners',
        stance: 'advocate',
      },
    ],
  },
  needs: { sources: informalSources },
  parameters: {
    enough: {
      value: 2 / 3,
      unit: 'share',
      meaning: 'Share of the three sources that counts as fully met.',
      source: {
        kind: 'judgement',
        note: 'Two of three: not every service has families to work with. How much of each is left open on purpose.',
      },
    },
  },
  messages: {
    all: 'At least {low:percent} of the three informal sources have a part in the work: peers, the community, families.',
    few: 'At most {high:percent} of the three informal sources have a part in the work.',
    open: 'Some informal sources have a part in the work, or may: peers, the community, families. Not all is known.',
  },
  judge: ({ sources }, { enough }) => {
    const score = betweenRange(sources, 0, enough);
    const { low, high } = sources;
    if (atLeast(low, enough)) return { score, message: 'all', data: { low } };
    if (below(high, enough)) return { score, message: 'few', data: { high } };
    return { score, message: 'open' };
  },
  remedies: [
    {
      id: 'roles-for-peers',
      owner: 'mutual',
      text: 'Create roles, paid where possible, for people who have used the service.',
      evidence: 'number of roles and how they are filled',
      after: ['few', 'open'],
    },
    {
      id: 'carer-support',
      owner: 'commissioner',
      text: 'Fund support of carers together with the service, so that their part can last.',
      evidence: 'a budget for carers and how many it reached',
      after: ['few', 'open'],
    },
  ],
});
