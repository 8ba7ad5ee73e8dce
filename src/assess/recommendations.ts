import type { ExposureResult, Finding, JudgedFinding, PropositionResult, Recommendation } from '../results/index.ts';
import { OWNERS } from '../results/index.ts';
import { centreOf } from '../util/interval.ts';
import { sortedBy } from '../util/number.ts';
import type { Compiled } from './compile.ts';
import { remediesFor } from './judge.ts';

/**
 * What could be done and by whom, widest reach first.
 *
 * The reach of a quality is the part of its proposition that is still short at the middle of what was judged; that of
 * an exposure the part it would take away. Gates move no score: their reach is 0 and they come last.
 */
export const recommendationsOf = (
  compiled: Compiled,
  findings: readonly Finding[],
  exposures: readonly ExposureResult[],
  propositions: readonly PropositionResult[],
): readonly Recommendation[] => {
  const weights = new Map(propositions.flatMap(({ contributions }) => contributions.map((c) => [c.rule, c.weight])));
  const centres = new Map(
    findings.flatMap((f) => (f.outcome === 'judged' ? [[f.rule, f.bounds.centre] as const] : [])),
  );
  const rules = new Map(compiled.rules.map((rule) => [rule.id, rule]));
  const offered = new Map<string, Recommendation>();

  for (const finding of findings) {
    const rule = rules.get(finding.rule);
    if (finding.outcome !== 'judged' || rule === undefined) continue;
    const key = finding.message.slice(finding.rule.length + 1);
    const reach = reachOf(finding, weights, exposures, centres);
    for (const remedy of remediesFor(rule, key, finding.score)) {
      const message = `${finding.rule}#remedy.${remedy.id}`;
      const evidence = `${finding.rule}#evidence.${remedy.id}`;
      offered.set(message, { rule: finding.rule, owner: remedy.owner, reach, message, data: {}, evidence });
    }
  }
  const byOwner = sortedBy(
    [...offered.values()],
    ({ owner, message }) => `${String(OWNERS.indexOf(owner))} ${message}`,
  );
  return sortedBy(byOwner, ({ reach }) => -reach);
};

const reachOf = (
  finding: JudgedFinding,
  weights: ReadonlyMap<string, number>,
  exposures: readonly ExposureResult[],
  centres: ReadonlyMap<string, number>,
): number => {
  if (finding.role === 'quality') return (weights.get(finding.rule) ?? 0) * (1 - centreOf(finding.score));
  const losses = exposures.find(({ exposure }) => exposure === finding.rule)?.losses ?? {};
  let reach = 0;
  for (const [rule, share] of Object.entries(losses))
    reach += (weights.get(rule) ?? 0) * (centres.get(rule) ?? 0.5) * share;
  return reach * centreOf(finding.score);
};
