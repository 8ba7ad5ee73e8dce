import type { RuleWords } from '../../define/index.ts';

/** Words of `place/joined-aims`. */
export const joinedAimsWords: RuleWords = {
  id: 'place/joined-aims',
  depthReason: 'Strategies must be read for it; their titles do not tell.',
  title: 'Economic and social aims in one strategy',
  claim: 'The strategies that the services work to tie them to jobs, skills and enterprise in the place.',
  rationale:
    'The proposition makes public service strategies part and parcel of building productive places. Effects on the ' +
    'local economy that no strategy asks for can end with the people who brought them about.',
  zeroMeans: 'No strategy ties the services to the local economy.',
  oneMeans: 'Every strategy named does.',
  falsifiedBy: 'Strategies that join the aims, with budgets that keep them apart.',
  contested: 'Naming an aim is not reaching it: what happens is asked by the rule on enterprise and skills.',
  criteria: ['D10', 'D6'],
  sources: [
    {
      kind: 'publication',
      title: 'Beyond the spin: public service mutuals and social productivity',
      publisher: 'RSA',
      year: 2013,
      stance: 'independent',
    },
  ],
  parameters: {},
  messages: {
    joined: 'The strategies tie services to jobs, skills and enterprise in the place.',
    partly: 'Some of the strategies tie services to the local economy, as far as is known.',
    apart: 'The strategies leave services and the local economy apart.',
  },
  remedies: {
    'one-strategy': {
      text: 'Put economic and social outcomes for the place into one strategy and buy under it.',
      evidence: 'the strategy and the specification that follows it',
    },
    'say-economic-role': {
      text: 'Say in the organisation’s own plan what it does for jobs, skills and enterprise.',
      evidence: 'the plan',
    },
  },
};
