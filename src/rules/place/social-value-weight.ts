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
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { socialValue: socialValueInAward },
  uses: { contracts: contractsInView },
  notApplicable: { 'no-contract': '' },
  applies: ({ contracts }) => (contracts === 0 ? 'no-contract' : true),
  parameters: {
    minimum: {
      value: 0.1,
      unit: 'share',
      jurisdiction: 'Central government; others may adopt it',
      validFrom: '2025-10-01',
      dated: [
        { value: 0.05, validTo: '2020-12-31' },
        { value: 0.1, validFrom: '2021-01-01', validTo: '2025-09-30' },
      ],
    },
    ambitious: { value: 0.2, unit: 'share' },
    weightPart: { value: 0.5, unit: 'share' },
  },
  messages: {
    weighed: '{low:percent}',
    partly: '{low:percent} {high:percent}',
    none: '',
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
    { id: 'weigh-social-value', owner: 'commissioner' },
    { id: 'extend-duty', owner: 'policy' },
  ],
});
