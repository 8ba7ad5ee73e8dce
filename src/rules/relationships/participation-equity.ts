import { defineRule, type Rule } from '../../define/index.ts';
import { groupRatios } from '../../facts/participation/equity.ts';
import { point } from '../../util/interval.ts';
import { between, sum } from '../../util/number.ts';

/** Those who take part resemble those who could. */
export const participationEquityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/participation-equity',
    theme: 'citizen-and-service',
    depth: 'full',
    depthReason: 'It takes figures on who took part and who could, by group.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Equity of participation',
    claim: 'Groups take part in proportion to those who could.',
    rationale:
      'A relationship with citizens that reaches only some of them moves power to those who had it. Depth of ' +
      'participation without equity can widen the gap that it was to close.',
    zeroMeans: 'Every group named is absent, or takes part at several times its share.',
    oneMeans: 'Every group named takes part in proportion, within the band of parity.',
    falsifiedBy: 'Services whose participants mirror their users and whose decisions still favour one group.',
    contested: 'The band is a convention of ours; which groups are named decides what is seen.',
    status: 'stable',
    criteria: ['R10'],
    sources: [
      {
        kind: 'judgement',
        note:
          'No UK norm for a participation ratio was found; the band around parity is our own and symmetrical as a ' +
          'ratio.',
      },
    ],
  },
  needs: { ratios: groupRatios },
  parameters: {
    least: {
      value: 0.8,
      unit: 'ratio',
      meaning: 'Participation ratio from which a group counts as at parity.',
      source: { kind: 'judgement', note: 'Four fifths of the part that a group would have; our convention.' },
    },
    most: {
      value: 1.25,
      unit: 'ratio',
      meaning: 'Participation ratio up to which a group counts as at parity.',
      source: { kind: 'judgement', note: 'The inverse of the lower end.' },
    },
    farAbove: {
      value: 2.5,
      unit: 'ratio',
      meaning: 'Participation ratio from which a group counts as crowding out others.',
      source: { kind: 'judgement', note: 'Twice the upper end of parity.' },
    },
  },
  messages: {
    parity: 'Each of the groups named takes part in proportion.',
    uneven: 'Furthest from proportion: {group} at {ratio:number} times the share of those who could take part.',
    open: 'For {missing:list} it is not known who takes part, or who could.',
  },
  judge: ({ ratios }, { least, most, farAbove }) => {
    const scoreOf = (ratio: number): number =>
      ratio < least ? between(ratio, 0, least) : 1 - between(ratio, most, farAbove);
    const known = ratios.flatMap(({ group, ratio }) =>
      ratio === null ? [] : [{ group, ratio, worth: scoreOf(ratio) }],
    );
    const missing = ratios.filter(({ ratio }) => ratio === null).map(({ group }) => group);
    const worth = sum(known.map((one) => one.worth));
    const score = { low: worth / ratios.length, high: (worth + missing.length) / ratios.length };
    if (missing.length > 0) return { score, message: 'open', data: { missing } };
    const [furthest] = [...known].sort((a, b) => a.worth - b.worth);
    if (furthest === undefined || furthest.worth === 1) return { score: point(1), message: 'parity' };
    return { score, message: 'uneven', data: { group: furthest.group, ratio: furthest.ratio } };
  },
  remedies: [
    {
      id: 'reach-out',
      owner: 'mutual',
      text: 'Go to the groups that are missing, pay for involvement and for what it costs to come.',
      evidence: 'participants by group before and after',
      after: ['uneven'],
    },
    {
      id: 'fund-involvement',
      owner: 'commissioner',
      text: 'Fund payment for involvement as part of the price.',
      evidence: 'a budget line for involvement',
      after: ['uneven'],
    },
    {
      id: 'ask-who',
      owner: 'mutual',
      text: 'Ask participants which group they belong to, by consent, and compare with those served.',
      evidence: 'figures by group for participants and for those served',
      after: ['open'],
    },
  ],
});
