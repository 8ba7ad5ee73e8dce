import type { Fact } from 'social-productivity/define';
import { defineFact } from 'social-productivity/define';
import { auditIn } from './audit.ts';

/** Every value that is still possible, from the lowest to the highest. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Mean score of the principle that fares worst. Unit: 1 to 5; a statement without a score may have any. */
export const weakestPrinciple: Fact<Range> = /* @__PURE__ */ defineFact({
  id: 'coproduction-audit.weakest-principle',
  title: 'Weakest principle of the audit',
  question: 'Which scores, 1 to 5, did the audit give to the three statements about each of the five principles?',
  unit: 'score',
  reads: [
    '/extensions/coproduction-audit/assets',
    '/extensions/coproduction-audit/networks',
    '/extensions/coproduction-audit/outcomes',
    '/extensions/coproduction-audit/exchange',
    '/extensions/coproduction-audit/change',
  ],
  changeableBy: ['mutual'],
  read: (dossier) => {
    const { assets, networks, outcomes, exchange, change } = auditIn(dossier);
    const principles = [assets, networks, outcomes, exchange, change];
    if (principles.every((scores) => scores === undefined)) return undefined;
    // A list without items is no score at all: the scale's ends are all that is known.
    const means = principles.map((scores = []) => ({ low: mean(scores, LOWEST), high: mean(scores, HIGHEST) }));
    return { low: Math.min(...means.map(({ low }) => low)), high: Math.min(...means.map(({ high }) => high)) };
  },
});

const STATEMENTS = 3;
const LOWEST = 1;
const HIGHEST = 5;

const mean = (scores: readonly number[], other: number) =>
  (scores.reduce((sum, score) => sum + score, 0) + (STATEMENTS - scores.length) * other) / STATEMENTS;
