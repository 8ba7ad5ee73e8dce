import type { ExposureResult, Recommendation } from '../results/index.ts';
import { centreOf, type Interval } from '../util/interval.ts';
import type { Compiled } from './compile.ts';
import { type Conclusion, remediesFor } from './judge.ts';

/**
 * What could be done and by whom, widest reach first.
 *
 * The reach of a quality is the part of its proposition that is still short at the middle of what was judged; that of
 * an exposure the part it would take away. Gates move no score: their reach is 0 and they come last.
 */
export const recommendationsOf = (
  { offerings }: Compiled,
  conclusions: readonly Conclusion[],
  exposures: readonly ExposureResult[],
  weights: ReadonlyMap<string, number>,
): readonly Recommendation[] => {
  const lossesBy = new Map(exposures.map(({ exposure, losses }) => [exposure, losses]));
  const centres = new Map<string, number>();
  for (const { rule, weighed } of conclusions) if (weighed !== undefined) centres.set(rule.id, weighed.bounds.centre);

  const byRank: (Recommendation | undefined)[] = Array.from({ length: offerings });
  for (const { rule, said, weighed } of conclusions) {
    if (said.outcome !== 'judged' || weighed === undefined) continue;
    const remedies = remediesFor(rule, said.saying, weighed.score);
    if (remedies.length === 0) continue;
    const reach =
      rule.rule.role === 'quality'
        ? (weights.get(rule.id) ?? 0) * (1 - centreOf(weighed.score))
        : lossOf(lossesBy.get(rule.id) ?? {}, weighed.score, weights, centres);
    for (const { rank, rule: id, owner, message, evidence } of remedies) {
      byRank[rank] = { rule: id, owner, reach, message, data: {}, evidence };
    }
  }
  return byRank.filter((one) => one !== undefined).sort((a, b) => b.reach - a.reach);
};

const lossOf = (
  losses: ExposureResult['losses'],
  score: Interval,
  weights: ReadonlyMap<string, number>,
  centres: ReadonlyMap<string, number>,
): number => {
  let reach = 0;
  for (const [rule, share] of Object.entries(losses))
    reach += (weights.get(rule) ?? 0) * (centres.get(rule) ?? 0.5) * share;
  return reach * centreOf(score);
};
