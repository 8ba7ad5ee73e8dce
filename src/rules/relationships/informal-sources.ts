import { defineRule, type Rule } from '../../define/index.ts';
import { informalSources } from '../../facts/relationships/informal-resources.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Peers, the community and families take part beside paid staff. */
export const informalSourcesRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/informal-sources',
    theme: 'formal-and-informal',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { sources: informalSources },
  parameters: {
    enough: { value: 2 / 3, unit: 'share' },
  },
  messages: {
    all: '{low:percent}',
    few: '{high:percent}',
    open: '',
  },
  judge: ({ sources }, { enough }) => {
    const score = betweenRange(sources, 0, enough);
    const { low, high } = sources;
    if (atLeast(low, enough)) return { score, message: 'all', data: { low } };
    if (below(high, enough)) return { score, message: 'few', data: { high } };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'roles-for-peers', owner: 'mutual', after: ['few', 'open'] },
    { id: 'carer-support', owner: 'commissioner', after: ['few', 'open'] },
  ],
});
