import { defineRule, type Rule } from '../../define/index.ts';
import { agencyIntegration } from '../../facts/relationships/integration.ts';
import { bestShown, levelsShown } from '../../facts/relationships/relationship-spread.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Agencies share more than letters. */
export const agencyIntegrationRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/agency-integration',
    theme: 'between-agencies',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { integration: agencyIntegration },
  parameters: {
    cooperation: { value: 3, unit: 'level' },
  },
  messages: {
    shared: '{low:number}',
    thin: '{high:number} {cooperation:number}',
    none: '',
    open: '{low:number} {high:number}',
  },
  judge: ({ integration }, { cooperation }) => {
    const score = bestShown(integration, (level) => betweenRange(level, 0, cooperation));
    const levels = levelsShown(integration);
    if (levels === null) return { score, message: 'none' };
    const { low, high } = levels;
    if (atLeast(score.low, 1)) return { score, message: 'shared', data: { low } };
    if (below(high, cooperation)) return { score, message: 'thin', data: { high, cooperation } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'share-with-agency', owner: 'partner', after: ['thin', 'none', 'open'] },
    { id: 'pool-budget', owner: 'commissioner', after: ['thin', 'none', 'open'] },
  ],
});
