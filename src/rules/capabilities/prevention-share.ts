import { defineRule, type Rule } from '../../define/index.ts';
import { earlySpendChange } from '../../facts/offers/early-spend.ts';
import { preventionShare } from '../../facts/offers/prevention.ts';
import { add, ANYTHING, scale } from '../../util/interval.ts';
import { atLeast, betweenRange } from '../../util/number.ts';

/** What is offered acts before a crisis, and more of the money does so than before. */
export const preventionShareRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/prevention-share',
    theme: 'before-failure',
    depth: 'screening',
    depthReason: 'What an offer is for is told in public; what was spent on it each year seldom is, and may stay open.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Work that acts early',
    claim:
      'Part of what is offered acts before or at the first signs of need, and a growing share of money goes there.',
    rationale:
      'The proposition sets support over the long term against patching failure. No share is right for every service; ' +
      'so half of the score is the share of offers that act early, as it is, and half the change in their share of spend.',
    zeroMeans: 'Nothing that is funded acts early, and the share of spend that does fell clearly.',
    oneMeans: 'All that is funded acts early, and the share of spend that does rose clearly.',
    falsifiedBy: 'Services whose early share rose while as many people came to them in crisis as before.',
    contested:
      'Tiers are disputed at their edges, change with the person, and can be met by relabelling; delaying the loss of ' +
      'those already in need is prevention too. Figures for whole governments are no yardstick for one provider.',
    status: 'stable',
    criteria: ['L1', 'L2'],
    sources: [
      {
        kind: 'publication',
        title: 'Exploring preventative investment in local government',
        publisher: 'CIPFA and the Health Foundation',
        url: 'https://www.cipfa.org/cipfa-thinks/articles/exploring-preventative-investment-in-local-government',
        stance: 'independent',
      },
      {
        kind: 'law',
        title: 'Care Act 2014',
        section: 'statutory guidance on preventing, reducing or delaying needs',
        url: 'https://www.southtynesidesafeguardingappp.co.uk/preventing-reducing-or-delaying-needs/',
      },
    ],
  },
  needs: { share: preventionShare },
  uses: { change: earlySpendChange },
  parameters: {
    fullChange: {
      value: 0.05,
      unit: 'share',
      meaning: 'Rise of the early share of spend that counts as full, and fall that counts as nothing.',
      source: {
        kind: 'judgement',
        note: 'One pound in twenty moved: more than the noise of classifying a budget twice.',
      },
    },
    levelPart: {
      value: 0.5,
      unit: 'share',
      meaning: 'Part of the score that is the share of offers as it is; the rest is the change in spend.',
      source: { kind: 'judgement', note: 'No target is defensible, so neither level nor direction decides alone.' },
    },
  },
  messages: {
    rising:
      'Of what is offered, {low:percent} to {high:percent} acts early, and more of the spend does so than before.',
    'not-rising':
      'Of what is offered, {low:percent} to {high:percent} acts early, and no more of the spend does so than before.',
    unclear:
      'Of what is offered, {low:percent} to {high:percent} acts early; what is known of spend does not settle whether that is growing.',
    'no-baseline': 'Of what is offered, {low:percent} to {high:percent} acts early; spend by year is not known.',
  },
  judge: ({ share, change }, { fullChange, levelPart }) => {
    const travelled = change === undefined ? ANYTHING : betweenRange(change, -fullChange, fullChange);
    const score = add(scale(share, levelPart), scale(travelled, 1 - levelPart));
    const data = { low: share.low, high: share.high };
    if (change === undefined) return { score, message: 'no-baseline', data };
    if (!atLeast(0, change.low)) return { score, message: 'rising', data };
    return { score, message: atLeast(0, change.high) ? 'not-rising' : 'unclear', data };
  },
  remedies: [
    {
      id: 'classify-spend',
      owner: 'mutual',
      text: 'Sort the budget by tier with a written rule each year, and publish rule and result.',
      evidence: 'two years of spend by tier under the same rule',
      after: ['no-baseline', 'unclear', 'not-rising'],
    },
    {
      id: 'transition-share',
      owner: 'commissioner',
      text: 'Set aside a share of the contract for earlier work, so that it need not wait until crises fall.',
      evidence: 'a budget line for the move and what it paid for',
      after: ['not-rising', 'unclear'],
    },
  ],
});
