import { defineRule, type Rule } from '../../define/index.ts';
import { type RepeatNeed, repeatNeed } from '../../facts/offers/repeat-need.ts';
import { add, complement, type Interval, interval, scale } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Fewer people come back with the same need. */
export const repeatNeedRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/repeat-need',
    theme: 'over-the-long-term',
    depth: 'full',
    depthReason: 'It takes case records over a year, and the same figure from before.',
    levels: ['organisation', 'service'],
    title: 'Coming back with the same need',
    claim: 'Few people come back with the same need within a year, and fewer than before.',
    rationale:
      'Mending shows in people who return. No rate is right for every service; so half of the score is the share that ' +
      'does not return, as it is, and half its change against the service’s own baseline.',
    zeroMeans: 'Everybody comes back, and more than before do.',
    oneMeans: 'Nobody comes back, and fewer than before do, with no fewer people reached.',
    falsifiedBy: 'Services whose rate fell while the same people turned up elsewhere with the same need.',
    contested:
      'A falling rate together with falling reach is rationing. Coming back can be a sign of trust; and people move.',
    status: 'stable',
    criteria: ['L12'],
    sources: [{ kind: 'judgement', note: 'The measure and its window are our proposal; no benchmark was found.' }],
  },
  needs: { need: repeatNeed },
  parameters: {
    clearChange: {
      value: 0.05,
      unit: 'share',
      meaning: 'Fall of the share that counts as full, and rise that counts as nothing.',
      source: { kind: 'judgement', note: 'One person in twenty; smaller changes may be chance.' },
    },
    levelPart: {
      value: 0.5,
      unit: 'share',
      meaning: 'Part of the score that is the share as it is; the rest is its change.',
      source: { kind: 'judgement', note: 'No rate is defensible, so neither level nor direction decides alone.' },
    },
  },
  messages: {
    few: 'Fewer people come back with the same need than before, and no fewer are reached.',
    many: 'People come back with the same need as often as before, or fewer are reached.',
    open: 'Some people come back with the same need; whether fewer than before is not known.',
  },
  judge: ({ need }, { clearChange, levelPart }) => {
    const fall = ({ change, reachChange }: RepeatNeed): Interval => {
      const fallen = betweenRange(change, clearChange, -clearChange);
      if (reachChange === null) return interval(0, fallen.high);
      return below(reachChange, 0) ? interval(0, 0) : fallen;
    };
    const fallen = scoreOfSpread(need, fall);
    const score = scoreOfSpread(need, (known) =>
      add(scale(complement(known.share), levelPart), scale(fall(known), 1 - levelPart)),
    );
    if (atLeast(fallen.low, 1)) return { score, message: 'few' };
    if (below(fallen.high, 1)) return { score, message: 'many' };
    return { score, message: 'open' };
  },
  remedies: [
    {
      id: 'ask-returners',
      owner: 'mutual',
      text: 'Ask people who return what was missing the first time, and change one thing at a time.',
      evidence: 'reasons given, and the rate a year later with numbers reached',
    },
    {
      id: 'share-records',
      owner: 'partner',
      text: 'Share with consent whether people turned up elsewhere with the same need.',
      evidence: 'an agreement on data and one joint figure',
      after: ['open'],
    },
  ],
});
