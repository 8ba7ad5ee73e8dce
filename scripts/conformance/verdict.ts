import { aggregate } from '../../src/aggregate/proposition.ts';
import { stress } from '../../src/aggregate/stress.ts';
import { counterfactualUp } from '../../src/analysis/counterfactual.ts';
import { majorityReading } from '../../src/analysis/majority-reading.ts';
import { nextEvidence } from '../../src/analysis/next-evidence.ts';
import { trusted } from './cases.ts';
import type { Runner } from './run.ts';
import { type CaseLeaf, type CaseNode, expose, plant } from './tree.ts';

/** The topic `verdict`: a tree of findings, perhaps with exposures. */
export const verdict: Runner = (input, context) => {
  const { tree, exposures = [] } = trusted<{ readonly tree: CaseNode; readonly exposures?: readonly CaseLeaf[] }>(
    input,
  );
  const { conventions } = context;
  const planted = plant(tree, context);
  const { plan, outcomes } = planted;
  const numbers = aggregate(plan, outcomes, conventions);
  const exposed = expose(exposures, planted, context);
  const stressed = stress(plan, outcomes, exposed, conventions);
  return {
    lower: numbers.bounds?.low ?? null,
    centre: numbers.bounds?.centre ?? null,
    upper: numbers.bounds?.high ?? null,
    coverage: numbers.bounds === undefined ? null : numbers.coverage,
    floor: numbers.floor ?? null,
    indicated: numbers.indicated ?? null,
    ceiling: numbers.ceiling ?? null,
    verdict: numbers.verdict,
    answered: numbers.bounds === undefined ? null : numbers.answered,
    claimed: numbers.claimed ?? null,
    confidence: numbers.confidence ?? null,
    leaning: numbers.leaning,
    leanings: numbers.leanings,
    exposures: Object.fromEntries(exposed.map(({ id, state }) => [id, state])),
    stressedVerdict: stressed.verdict,
    stressedCentre: stressed.centre ?? null,
    vulnerability: stressed.vulnerability.state,
    because: stressed.vulnerability.because,
    weakestTheme: numbers.weakestTheme ?? null,
    imbalanced: numbers.imbalanced,
    globalWeights: Object.fromEntries(numbers.contributions.map(({ rule, weight }) => [rule, weight])),
    nextEvidence: nextEvidence(plan, outcomes, conventions).items.map(({ rule, flip, widthShare, sobol }) => ({
      id: rule,
      flip,
      widthShare,
      sobol,
    })),
    majorityReading: majorityReading(plan, outcomes, conventions, context.majority) ?? null,
    fewestRulesToStrong: counterfactualUp(plan, outcomes, conventions, 'strong').changes.map(({ rule }) => rule),
    contributions: Object.fromEntries(numbers.contributions.map(({ rule, value }) => [rule, value])),
  };
};
