import type { Fact } from '../../define/index.ts';
import { parsed, trialOf } from '../trial.ts';
import type { CaseLaw } from './law.ts';

/** Neither facts nor the rule change what they are handed. */
export const noMutation: CaseLaw = {
  law: 'no-mutation',
  check: ({ trial, input, found }) => {
    const dossier = parsed(input);
    if (dossier === undefined) return [];
    const before = JSON.stringify(dossier);
    const frozen = trialOf(trial.rule, frozenAnswer).findings(deeplyFrozen(dossier));
    const broke = frozen.find((finding, i) => finding.outcome === 'errored' && (found[i]?.outcome ?? '') !== 'errored');
    if (broke?.outcome === 'errored') return [`It changes what it is handed, and must not: ${broke.error}.`];
    const loose = parsed(input);
    if (loose !== undefined) trial.findings(loose);
    return JSON.stringify(loose) === before ? [] : ['It changes the dossier, and must not. Work on a copy.'];
  },
};

const frozenAnswer = (fact: Fact<unknown>): Fact<unknown> => ({
  ...fact,
  read: (dossier, offer) => deeplyFrozen(fact.read(dossier, offer)),
});

const deeplyFrozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const child of Object.values(value)) deeplyFrozen(child);
  return value;
};
