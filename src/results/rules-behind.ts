import type { Finding, Read } from './finding.ts';

/** Rules that judged by something they read, by what it is: a pointer, an evidence id. Rules in the order of the findings. */
export const rulesBehind = (
  findings: readonly Finding[],
  what: (read: Read) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const behind = new Map<string, Set<string>>();
  for (const { rule, outcome, reads } of findings) {
    if (outcome !== 'judged') continue;
    for (const one of reads.flatMap(what)) {
      const rules = behind.get(one) ?? new Set<string>();
      behind.set(one, rules.add(rule));
    }
  }
  return behind;
};
