import { defineRule, type Rule } from '../../define/index.ts';
import { businessIntegration } from '../../facts/relationships/integration.ts';
import { bestShown, levelsShown } from '../../facts/relationships/relationship-spread.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Business and public institutions share more than a contract. */
export const crossSectorIntegrationRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/cross-sector-integration',
    theme: 'private-and-public',
    depth: 'screening',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { integration: businessIntegration },
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
    { id: 'share-a-resource', owner: 'partner', after: ['thin', 'none', 'open'] },
    { id: 'joint-outcome', owner: 'commissioner', after: ['thin', 'none', 'open'] },
  ],
});
