import type { Recommendation } from '../../results/index.ts';
import { centreOf, type Interval } from '../../util/interval.ts';
import type { Compiled, CompiledRule } from '../compose/compile.ts';
import { type Conclusion, remediesFor } from './judge.ts';
import type { OfferConclusions } from './offers.ts';

/**
 * What could be done and by whom, widest reach first.
 *
 * The reach of a quality is the part of its proposition that is still short at the middle of what was judged; that of
 * an exposure the part it would take away. Gates move no score: their reach is 0 and they come last.
 */
export const recommendationsOf = (
  { offerings }: Compiled,
  conclusions: readonly Conclusion[],
  offers: readonly OfferConclusions[],
  weights: readonly number[],
): readonly Recommendation[] => {
  const centres: number[] = [];
  for (const { rule, weighed } of conclusions) if (weighed !== undefined) centres[rule.slot] = weighed.bounds.centre;

  const byRank: (Recommendation | undefined)[] = [];
  byRank.length = offerings;
  const recommend = ({ rule, answer, weighed }: Conclusion): void => {
    if (answer.outcome !== 'judged' || weighed === undefined) return;
    const remedies = remediesFor(rule, answer.message, weighed.score);
    if (remedies.length === 0) return;
    const reach =
      rule.rule.role === 'quality'
        ? (weights[rule.slot] ?? 0) * (1 - centreOf(weighed.score))
        : lossOf(rule, answer.judged.severity ?? 1, weighed.score, weights, centres);
    for (let i = 0; i < remedies.length; i++) {
      const remedy = remedies[i];
      if (remedy === undefined) continue;
      const { rank, rule: id, owner, message, evidence } = remedy;
      byRank[rank] = { rule: id, owner, reach, message, data: {}, evidence };
    }
  };
  for (const conclusion of conclusions) recommend(conclusion);
  for (const { gates } of offers) for (const gate of gates) recommend(gate);
  return byRank.filter((one) => one !== undefined).sort((a, b) => b.reach - a.reach);
};

const lossOf = (
  { rule, losses, others }: CompiledRule,
  severity: number,
  score: Interval,
  weights: readonly number[],
  centres: readonly number[],
): number => {
  if (rule.role !== 'exposure') return 0;
  let reach = 0;
  const reachOf = (slot: number): number => (weights[slot] ?? 0) * (centres[slot] ?? 0.5);
  if (others > 0) for (let slot = 0; slot < weights.length; slot++) reach += reachOf(slot) * others;
  for (const [slot, share] of losses) reach += reachOf(slot) * (share - others);
  return reach * severity * centreOf(score);
};
