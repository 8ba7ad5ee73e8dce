import type { RuleExample } from '../define/index.ts';
import { safeParseDossier } from '../parse/index.ts';
import type { Finding } from '../results/index.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { TOLERANCE } from '../util/number.ts';
import { exampleDossier } from './example-dossier.ts';
import type { Law, Problem } from './problem.ts';
import type { Trial } from './trial.ts';

/** What is wrong with the cases themselves, and where the rule does not answer as they expect. */
export const caseProblems = (trial: Trial, cases: readonly RuleExample[]): readonly Problem[] => {
  const { rule } = trial;
  const { id } = rule.meta;
  const outcomes = cases.map((example) => runCase(trial, example));
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const keys = new Set(findings.map(({ message }) => message.slice(message.indexOf('#') + 1)));
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  const say = (message: string): void => void problems.push({ where: id, law: 'cases', message });

  for (const twice of repeated(cases.map(({ name }) => name))) say(`Two cases are called "${twice}". Rename one.`);
  for (const at of repeatedAt(cases.map((example) => canonicalJson([example.dossier, 1])))) {
    say(`The case "${cases[at]?.name ?? ''}" has the same dossier as an earlier one. Drop one of them.`);
  }
  for (const key of Object.keys(rule.messages)) {
    if (!keys.has(key)) say(`No case reaches the message "${key}". Add one, or drop the message.`);
  }
  for (const key of Object.keys(rule.notApplicable)) {
    if (!keys.has(`not-applicable.${key}`)) say(`No case reaches the reason "${key}". Add one, or drop the reason.`);
  }
  if (Object.keys(rule.needs).length > 0 && !findings.some(({ outcome }) => outcome === 'unknown')) {
    say('There is no case of missing evidence. Add one whose expected outcome is "unknown".');
  }
  return problems;
};

interface CaseOutcome {
  readonly findings: readonly Finding[];
  readonly problems: Problem[];
}

const runCase = (trial: Trial, { name, dossier, expect }: RuleExample): CaseOutcome => {
  const where = `${trial.rule.meta.id}: ${name}`;
  const problems: Problem[] = [];
  const say = (law: Law, message: string): void => void problems.push({ where, law, message });
  const result = safeParseDossier(exampleDossier(dossier));
  if (!result.ok) {
    for (const { severity, message } of result.issues) if (severity === 'error') say('cases', message);
    return { findings: [], problems };
  }
  const findings = trial.findings(result.dossier);
  const [finding] = findings;
  if (finding === undefined) {
    say('cases', 'The rule found nothing here: a gate needs an intervention to be asked about.');
    return { findings, problems };
  }
  for (const broken of findings) if (broken.outcome === 'errored') say(LAW_OF[broken.fault], broken.error);
  for (const gap of findings.flatMap((one) => placeholderGaps(trial, one))) say('placeholders', gap);
  if (finding.outcome === 'errored') return { findings, problems };

  if (finding.outcome !== expect.outcome) say('expectation', `Expected ${expect.outcome}, found ${finding.outcome}.`);
  const key = finding.message.slice(finding.message.indexOf('#') + 1);
  if (expect.message !== undefined && key !== expect.message) {
    say('expectation', `Expected the message "${expect.message}", found "${key}".`);
  }
  if (finding.outcome !== 'judged') return { findings, problems };
  if (expect.answer !== undefined && finding.answer !== expect.answer) {
    say('expectation', `Expected the answer "${expect.answer}", found "${finding.answer ?? ''}".`);
  }
  if (expect.score !== undefined) {
    const { low, high } = typeof expect.score === 'number' ? { low: expect.score, high: expect.score } : expect.score;
    const { score } = finding;
    if (Math.abs(score.low - low) > TOLERANCE || Math.abs(score.high - high) > TOLERANCE) {
      say('expectation', `Expected ${range(low, high)}, found ${range(score.low, score.high)}.`);
    }
  }
  return { findings, problems };
};

/** Which law a run-time fault breaks. */
const LAW_OF: Readonly<Record<'fact' | 'threw' | 'score' | 'message' | 'answer' | 'data', Law>> = {
  fact: 'runs',
  threw: 'runs',
  score: 'score-in-range',
  message: 'declared-message',
  answer: 'closed-answers',
  data: 'placeholders',
};

/** Placeholders that a message has and its data does not fill, and the other way round. */
const placeholderGaps = ({ rule }: Trial, finding: Finding): readonly string[] => {
  if (finding.outcome !== 'judged') return [];
  const key = finding.message.slice(finding.message.indexOf('#') + 1);
  const holes = new Set([...(rule.messages[key] ?? '').matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, hole = '']) => hole));
  const filled = new Set(Object.keys(finding.data));
  return [
    ...[...holes].filter((hole) => !filled.has(hole)).map((hole) => `The message "${key}" leaves {${hole}} empty.`),
    ...[...filled].filter((name) => !holes.has(name)).map((name) => `The message "${key}" has no place for "${name}".`),
  ];
};

const range = (low: number, high: number): string => (low === high ? String(low) : `${String(low)} to ${String(high)}`);

const repeatedAt = (texts: readonly string[]): readonly number[] =>
  texts.flatMap((text, at) => (texts.indexOf(text) < at ? [at] : []));

const repeated = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(repeatedAt(texts).map((at) => texts[at] ?? ''));
