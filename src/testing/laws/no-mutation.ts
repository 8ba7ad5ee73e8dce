import type { Rule } from '../../define/index.ts';
import type { NormalisedDossier } from '../../models/index.ts';
import type { Finding } from '../../results/index.ts';
import { trialOf } from '../trial.ts';
import type { CaseLaw } from './law.ts';

/**
 * Neither facts nor the rule change what they are handed.
 *
 * All of it is frozen, so that an attempt breaks the rule. Whether it broke for that reason shows when it is tried
 * again on copies that can be changed.
 */
export const noMutation: CaseLaw = {
  law: 'no-mutation',
  check: ({ trial: { rule }, dossier, found }) => {
    // Frozen at its top, or the engine takes it for a copy that nothing has checked.
    const loose = Object.freeze(thawed(dossier));
    const free = trialOf(onCopies(rule)).findings(loose);
    const broke = found.find((finding, i) => isBroken(finding) && !isBroken(free[i]));
    if (broke?.outcome === 'errored') return [`It changes what it is handed, and must not: ${broke.error}.`];
    return JSON.stringify(loose) === JSON.stringify(dossier)
      ? []
      : ['It changes the dossier, and must not. Work on a copy.'];
  },
};

const isBroken = (finding: Finding | undefined): boolean => finding?.outcome === 'errored';

const onCopies = (rule: Rule): Rule => ({
  ...rule,
  applies: rule.applies && ((facts) => rule.applies?.(thawed(facts)) ?? true),
  judge: (facts, parameters) => rule.judge(thawed(facts), { ...parameters }),
});

/** A copy that can be changed; maps and sets, which nothing can freeze, are handed on. */
const thawed = <Value extends NormalisedDossier | Readonly<Record<string, unknown>>>(value: Value): Value =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy has the type of what it copies
  copied(value) as Value;

const copied = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value;
  if (Array.isArray(value)) return value.map(copied);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copied(child)]));
};
