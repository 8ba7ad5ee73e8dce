import { idsOfRule, isRateable, type Plugin, type Rule } from '../../define/index.ts';
import type { NormalisedDossier } from '../../models/index.ts';
import { EVALUATOR_MESSAGES, type Issue, issueIn } from '../../parse/index.ts';
import { nearestName } from '../../util/edit-distance.ts';

/**
 * What is wrong with the rules that a dossier rates, as far as the loaded ones can tell.
 *
 * A misspelt id would be lost in silence, so that it is refused. A rule of a rule set that is not loaded is not: who
 * asks about one proposition may leave out the rules of the others.
 */
export const ratingIssues = (plugins: readonly Plugin[], { ratings }: NormalisedDossier): readonly Issue[] => {
  if (ratings === undefined || ratings.length === 0) return [];
  const rules = new Map<string, Rule>(
    plugins.flatMap((plugin) => plugin.rules.flatMap((rule) => idsOfRule(rule).map((id) => [id, rule] as const))),
  );
  const groups = new Set([...rules.keys()].map(groupOf));
  return ratings.flatMap(({ rule: id }, index) => {
    const path = `/ratings/${String(index)}/rule`;
    const rule = rules.get(id);
    if (rule !== undefined)
      return isRateable(rule)
        ? []
        : [issueIn(EVALUATOR_MESSAGES, path, 'reference/not-rateable', { id, role: rule.role })];
    const nearest = nearestName(id, [...rules.keys()]);
    if (nearest !== undefined) return [issueIn(EVALUATOR_MESSAGES, path, 'reference/no-rule-like', { id, nearest })];
    const isLost = !id.includes('/') || groups.has(groupOf(id));
    return [
      issueIn(EVALUATOR_MESSAGES, path, isLost ? 'reference/no-rule' : 'unlikely/rule-not-loaded', {
        id,
        group: groupOf(id),
      }),
    ];
  });
};

const groupOf = (id: string): string => id.split('/')[0] ?? '';
