import type { Finding, RatedBy } from './finding.ts';

/** Rules that judged by something they read or by ratings, by what it is: a pointer, an evidence id. In the order of the findings. */
export const rulesBehind = (
  findings: readonly Finding[],
  what: (read: Pick<RatedBy, 'pointers' | 'evidence'>) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const behind = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (finding.outcome !== 'judged') continue;
    const { rule, reads, rated } = finding;
    for (const one of [...reads, ...(rated === undefined ? [] : [rated])].flatMap(what)) {
      const rules = behind.get(one) ?? new Set<string>();
      behind.set(one, rules.add(rule));
    }
  }
  return behind;
};
