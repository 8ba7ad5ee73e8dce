import { defineRule, type Rule } from '../../define/index.ts';
import { evidenceStrength } from '../../facts/offers/evidence-strength.ts';
import { atLeast, below, between } from '../../util/number.ts';
import { interval, type Range } from '../../util/interval.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Evidence of effect is as strong as the age of the offer allows. */
export const evidenceStrengthRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/evidence-strength',
    theme: 'the-offer-itself',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { strength: evidenceStrength },
  parameters: {
    before: { value: 1, unit: 'level' },
    young: { value: 2, unit: 'level' },
    mature: { value: 3, unit: 'level' },
    matureMonths: { value: 36, unit: 'months' },
  },
  messages: {
    enough: '',
    thin: '',
    open: '',
  },
  judge: ({ strength }, { before, young, mature, matureMonths }) => {
    const expectedAt = (months: number): number =>
      atLeast(0, months) ? before : atLeast(months, matureMonths) ? mature : young;
    const anyAge: Range = { low: 0, high: matureMonths };
    const score = scoreOfSpread(strength, ({ level: rung, months }) => {
      const age = months ?? anyAge;
      return interval(between(rung.low, 0, expectedAt(age.high)), between(rung.high, 0, expectedAt(age.low)));
    });
    const { low, high } = score;
    if (atLeast(low, 1)) return { score, message: 'enough' };
    if (below(high, 1)) return { score, message: 'thin' };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'next-rung', owner: 'mutual', after: ['thin', 'open'] },
    { id: 'staged-funding', owner: 'commissioner', after: ['thin'] },
  ],
});
