import { discount, combine } from '../../src/aggregate/discount.ts';
import { overall } from '../../src/aggregate/overall.ts';
import { PROPOSITIONS, type Verdict } from '../../src/results/verdict.ts';
import { type Interval, point } from '../../src/util/interval.ts';
import { trusted } from './cases.ts';
import type { Runner } from './run.ts';

/** Topics about evidence and about the whole. */
export const aggregation: Readonly<Record<string, Runner>> = {
  'evidence-discount': (input, context, expected) => {
    const { alpha = context.reliability } = trusted<{ readonly alpha?: Readonly<Record<string, number>> }>(input);
    // The rows that are expected are also the questions: a score and a grade each.
    return trusted<readonly Graded[]>(expected).map((row) => {
      const bounds = discount(rangeOf(row), alpha[row.grade] ?? 0);
      return { ...row, lower: bounds.low, centre: bounds.centre, upper: bounds.high };
    });
  },

  'evidence-pooling': (input, { reliability }) => {
    const { items } = trusted<{ readonly items: readonly Graded[] }>(input);
    const pooled = combine(items.map((item) => ({ range: rangeOf(item), reliability: reliability[item.grade] ?? 0 })));
    const bounds = discount(pooled.range, pooled.reliability);
    return {
      range: [pooled.range.low, pooled.range.high],
      grade: Object.keys(reliability).find((grade) => reliability[grade] === pooled.reliability),
      lower: bounds.low,
      centre: bounds.centre,
      upper: bounds.high,
    };
  },

  overall: (input, { conventions }) => {
    const { propositions } = trusted<{ readonly propositions: readonly Classed[] }>(input);
    const parts = propositions.map(({ centre, class_ }, index) => {
      const verdict = class_ ?? 'not-applicable';
      const part = typeof centre === 'number' ? { verdict, centre } : { verdict };
      return { ...part, proposition: PROPOSITIONS[index] ?? 'place', stressed: part };
    });
    const whole = overall(parts, conventions);
    return { overall: whole.verdict === 'not-applicable' ? null : whole.verdict };
  },
};

interface Graded {
  readonly score: number | readonly [number, number];
  readonly grade: string;
}

interface Classed {
  readonly centre?: number | null;
  readonly class_?: Verdict | null;
}

const rangeOf = ({ score }: Graded): Interval =>
  typeof score === 'number' ? point(score) : { low: score[0], high: score[1] };
