import { defineDetermination, type Rule } from '../../define/index.ts';
import { brokerage } from '../../facts/relationships/relationship-network.ts';
import { clamp01 } from '../../util/interval.ts';

/** Who stands between others; a description that scores nothing. */
export const networkBrokerageRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: {
    id: 'relationships/network-brokerage',
    theme: 'between-agencies',
    depth: 'full',
    depthReason: 'It takes the ties among the partners themselves.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Standing between others',
    claim: 'One party stands between others who have no tie of their own.',
    rationale:
      'A party that bridges gaps can bring others together, and others depend on it. That is power, not value: it ' +
      'is described and moves no verdict.',
    zeroMeans: 'Everybody’s contacts know each other.',
    oneMeans: 'A party’s contacts have no tie but through it.',
    falsifiedBy: 'Parties with low constraint whose partners do without them at once.',
    contested: 'Lower constraint is called an advantage for the broker; for the network it may be a weak point.',
    status: 'experimental',
    criteria: ['R7', 'R8'],
    sources: [
      {
        kind: 'judgement',
        note:
          'Burt’s constraint and effective size as defined in Structural Holes (1992); the line between broker ' +
          'and embedded is ours.',
      },
    ],
  },
  needs: { position: brokerage },
  answers: ['broker', 'embedded'],
  parameters: {
    broker: {
      value: 0.5,
      unit: 'ratio',
      meaning: 'Constraint up to which a party counts as a broker.',
      source: {
        kind: 'judgement',
        note: 'Two unconnected contacts give one half, the least that stands between anybody.',
      },
    },
  },
  messages: {
    broker: '{party} stands between others: constraint {constraint:number}, effective size {size:number}.',
    embedded: 'Nobody stands between others: the least constraint is {constraint:number}, of {party}.',
  },
  judge: ({ position: { party, constraint, effectiveSize } }, { broker }) => {
    const score = clamp01(1 - constraint);
    if (constraint <= broker) {
      return { score, message: 'broker', data: { party, constraint, size: effectiveSize }, answer: 'broker' };
    }
    return { score, message: 'embedded', data: { party, constraint }, answer: 'embedded' };
  },
  remedies: [
    {
      id: 'second-tie',
      owner: 'mutual',
      text: 'Introduce to each other two partners who meet only through you.',
      evidence: 'the new tie, confirmed by both',
      after: ['broker'],
    },
  ],
});
