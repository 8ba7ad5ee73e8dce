import { defineDetermination, type Rule } from '../../define/index.ts';
import { brokerage } from '../../facts/relationships/relationship-network.ts';
import { clamp01 } from '../../util/interval.ts';

/** Who stands between others; a description that scores nothing. */
export const networkBrokerageRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: {
    id: 'relationships/network-brokerage',
    theme: 'between-agencies',
    depth: 'full',
    levels: ['organisation', 'service', 'proposal'],
    status: 'experimental',
  },
  needs: { position: brokerage },
  answers: ['broker', 'embedded'],
  parameters: {
    broker: { value: 0.5, unit: 'ratio' },
  },
  messages: {
    broker: '{party} {constraint:number} {size:number}',
    embedded: '{constraint:number} {party}',
  },
  judge: ({ position: { party, constraint, effectiveSize } }, { broker }) => {
    const score = clamp01(1 - constraint);
    if (constraint <= broker) {
      return { score, message: 'broker', data: { party, constraint, size: effectiveSize }, answer: 'broker' };
    }
    return { score, message: 'embedded', data: { party, constraint }, answer: 'embedded' };
  },
  remedies: [{ id: 'second-tie', owner: 'mutual', after: ['broker'] }],
});
