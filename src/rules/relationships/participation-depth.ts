import { defineRule, type Rule } from '../../define/index.ts';
import { citizenPower } from '../../facts/participation/citizen-power.ts';
import { bestShown, levelsShown, type BoundaryRecord } from '../../facts/relationships/relationship-spread.ts';
import { add, ANYTHING, type Interval, scale } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Citizens share in deciding, rather than being told or asked. */
export const participationDepthRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/participation-depth',
    theme: 'citizen-and-service',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { power: citizenPower },
  parameters: {
    noShare: { value: 3, unit: 'rung' },
    sharedPower: { value: 6, unit: 'rung' },
    strategyWeight: { value: 0.5, unit: 'share' },
  },
  messages: {
    shared: '{strategy:number} {everyday:number}',
    apart: '{strategy:number} {everyday:number} {sharedPower:number}',
    none: '',
    'strategy-only': '{low:number} {high:number}',
    open: '',
  },
  judge: ({ power: { strategy, everyday } }, { noShare, sharedPower, strategyWeight }) => {
    const part = (showing: BoundaryRecord | undefined): Interval =>
      showing === undefined ? ANYTHING : bestShown(showing, (rung) => betweenRange(rung, noShare, sharedPower));
    const score = add(scale(part(strategy), strategyWeight), scale(part(everyday), 1 - strategyWeight));
    const [above, daily] = [strategy, everyday].map((one) => (one === undefined ? null : levelsShown(one)));
    if (strategy && everyday && !above && !daily) return { score, message: 'none' };
    if (above && everyday === undefined) return { score, message: 'strategy-only', data: above };
    if (!above || !daily) return { score, message: 'open' };
    if (atLeast(score.low, 1)) return { score, message: 'shared', data: { strategy: above.low, everyday: daily.low } };
    if (below(Math.min(above.high, daily.high), sharedPower)) {
      return { score, message: 'apart', data: { strategy: above.high, everyday: daily.high, sharedPower } };
    }
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'joint-decision', owner: 'mutual', after: ['apart', 'none', 'strategy-only', 'open'] },
    { id: 'ask-for-shared-decisions', owner: 'commissioner', after: ['apart', 'none'] },
  ],
});
