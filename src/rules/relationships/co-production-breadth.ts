import { defineRule, type Rule } from '../../define/index.ts';
import { modesInUse } from '../../facts/relationships/co-production.ts';
import { interval } from '../../util/interval.ts';
import { atLeast, below, between, sum } from '../../util/number.ts';

/** Citizens take part in planning, designing, delivering and assessing. */
export const coProductionBreadthRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/co-production-breadth',
    theme: 'citizen-and-service',
    depth: 'standard',
    depthReason: 'One mode is often reported; whether the others happen, hardly ever.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Breadth of co-production',
    claim: 'Citizens set priorities, design, deliver and assess together with professionals.',
    rationale:
      'Value that arises between citizen and service needs both at work. Voice without action leaves delivery to ' +
      'professionals, and action without voice leaves citizens to carry out what others planned.',
    zeroMeans: 'None of the four modes of co-production happens.',
    oneMeans: 'At least three of the four modes happen, joint delivery among them.',
    falsifiedBy: 'Services with all four modes whose users report no more influence or effect than those without.',
    contested:
      'Co-production can burden people who are least able to bear it, and can be used to save money in the short term. ' +
      'That a mode exists says nothing of how many take part.',
    status: 'stable',
    criteria: ['R2'],
    sources: [
      {
        kind: 'publication',
        title: 'The Four Co’s of co-production',
        publisher: 'Elke Loeffler',
        year: 2020,
        url: 'https://doi.org/10.1007/978-3-030-55509-2_3',
        stance: 'advocate',
      },
    ],
  },
  needs: { modes: modesInUse },
  parameters: {
    enough: {
      value: 3,
      unit: 'count',
      meaning: 'Number of modes, joint delivery among them, that counts as fully met.',
      source: { kind: 'judgement', note: 'Three modes mean both voice and action; not every decision suits all four.' },
    },
    voiceOnly: {
      value: 0.67,
      unit: 'score',
      meaning: 'Most that the modes of voice can reach without joint delivery.',
      source: {
        kind: 'judgement',
        note: 'The divide between voice and action is central; a third is kept for action.',
      },
    },
  },
  messages: {
    broad: 'At least {low:number} of the four modes of co-production happen, joint delivery among them.',
    narrow:
      'At most {high:number} of the four modes of co-production happen; {enough:number} with joint delivery count as fully met.',
    voice: 'Citizens have a voice, and do not take part in delivering.',
    open: 'Between {low:number} and {high:number} of the four modes of co-production happen, as far as is known.',
  },
  judge: ({ modes }, { enough, voiceOnly }) => {
    const all = Object.values(modes);
    const action = modes['co-deliver'];
    const low = sum(all.map((mode) => mode.low));
    const high = sum(all.map((mode) => mode.high));
    // Without delivery the ceiling holds; in between it rises with delivery.
    const scoreOf = (count: number, delivered: number): number =>
      Math.min(between(count, 0, enough), voiceOnly + (1 - voiceOnly) * delivered);
    const score = interval(scoreOf(low, action.low), scoreOf(high, action.high));
    if (atLeast(score.low, 1)) return { score, message: 'broad', data: { low } };
    if (action.high === 0 && atLeast(low, 1)) return { score, message: 'voice' };
    if (below(score.high, 1)) return { score, message: 'narrow', data: { high, enough } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    {
      id: 'add-mode',
      owner: 'mutual',
      text: 'Add the mode that is missing; joint assessment and joint priorities are the ones most often left out.',
      evidence: 'dates, number of participants and what changed',
      after: ['narrow', 'open'],
    },
    {
      id: 'open-delivery',
      owner: 'mutual',
      text: 'Open a part of delivery to people who use the service, on terms agreed with them.',
      evidence: 'roles, number of people and the terms agreed',
      after: ['voice'],
    },
    {
      id: 'pay-for-co-production',
      owner: 'commissioner',
      text: 'Pay for the time that planning and assessing together takes.',
      evidence: 'a budget line in the contract',
    },
  ],
});
