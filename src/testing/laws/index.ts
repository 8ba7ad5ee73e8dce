import type { RuleExample } from '../../define/index.ts';
import { exampleDossier } from '../example-dossier.ts';
import type { Problem } from '../problem.ts';
import { parsed, type Trial } from '../trial.ts';
import { betterGrade } from './better-grade.ts';
import { declaredReads } from './declared-reads.ts';
import { determinism } from './determinism.ts';
import { forgetting } from './forgetting.ts';
import type { CaseLaw } from './law.ts';
import { noClock } from './no-clock.ts';
import { noMutation } from './no-mutation.ts';
import { order } from './order.ts';

/** Puts one case through every law. A case that is no dossier, or on which the rule breaks, is told elsewhere. */
export const lawProblems = (trial: Trial, example: RuleExample): readonly Problem[] => {
  const input = exampleDossier(example.dossier);
  const dossier = parsed(input);
  if (dossier === undefined) return [];
  const where = `${trial.rule.meta.id}: ${example.name}`;
  const found = trial.findings(dossier);
  const laws = found.some(({ outcome }) => outcome === 'errored') ? BROKEN : LAWS;
  return laws.flatMap(({ law, check }) =>
    check({ trial, input, dossier, found }).map((message) => ({ where, law, message })),
  );
};

const LAWS: readonly CaseLaw[] = [determinism, noMutation, noClock, declaredReads, order, forgetting, betterGrade];

/** Laws that still say something about a rule that breaks: why it breaks. */
const BROKEN: readonly CaseLaw[] = [noMutation];
