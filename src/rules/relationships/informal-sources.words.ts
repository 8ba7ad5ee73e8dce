import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/informal-sources`. */
export const informalSourcesWords: RuleWords = {
  id: 'relationships/informal-sources',
  depthReason: 'Services report volunteers, peer workers and support of carers, if seldom on which terms.',
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
  parameters: {
    enough: {
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
  remedies: {
    'roles-for-peers': {
      text: 'Create roles, paid where possible, for people who have used the service.',
      evidence: 'number of roles and how they are filled',
    },
    'carer-support': {
      text: 'Fund support of carers together with the service, so that their part can last.',
      evidence: 'a budget for carers and how many it reached',
    },
  },
};
