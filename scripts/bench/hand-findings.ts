import { standardProfile } from '../../src/define/index.ts';
import type { NormalisedDossier } from '../../src/models/index.ts';
import { type Finding, GRADES, type Recommendation } from '../../src/results/index.ts';
import { at, MET, PARTLY, SCORES, SHORT, STEPS, TOLD, UNKNOWN } from './hand-tables.ts';

/** An assessment while it is put together. */
export interface Draft {
  /** How each question came out. */
  readonly outcomes: number[];
  /** Grade of the evidence behind each question, by its position among {@link STEPS}. */
  readonly steps: number[];
  /** Findings so far. */
  readonly findings: Finding[];
  /** Recommendations where a question is short. */
  readonly first: Recommendation[];
  /** Recommendations where it is met in part. */
  readonly second: Recommendation[];
}

/** What stands behind a part of the dossier. */
export interface Behind {
  /** Position of its grade among {@link STEPS}. */
  readonly step: number;
  /** Ids of the evidence. */
  readonly evidence: readonly string[];
}

/** Tells how one question came out. */
export const tell = (
  draft: Draft,
  i: number,
  value: number | undefined,
  pointers: readonly string[],
  { step, evidence }: Behind,
): void => {
  const { rule, plugin, proposition, theme, fact, parameters, messages, missing, data, nothing, recommendations } = at(
    TOLD,
    i,
  );
  draft.steps[i] = step;
  if (value === undefined) {
    draft.outcomes[i] = UNKNOWN;
    draft.findings.push({
      rule,
      plugin,
      role: 'quality',
      proposition,
      theme,
      reads: pointers.length === 0 ? nothing : [{ fact, pointers, evidence }],
      parameters,
      outcome: 'unknown',
      message: 'engine#unknown',
      data,
      missing,
    });
    return;
  }
  const outcome = value >= parameters.high ? MET : value >= parameters.low ? PARTLY : SHORT;
  const { grade, reliability, bounds } = at(STEPS, step);
  draft.outcomes[i] = outcome;
  if (outcome === SHORT) draft.first.push(at(recommendations, SHORT));
  else if (outcome === PARTLY) draft.second.push(at(recommendations, PARTLY));
  draft.findings.push({
    rule,
    plugin,
    role: 'quality',
    proposition,
    theme,
    reads: [{ fact, answer: value, pointers, evidence, reliability }],
    parameters,
    outcome: 'judged',
    message: at(messages, outcome),
    data: { value },
    score: at(SCORES, outcome),
    bounds: at(bounds, outcome),
    reliability,
    grade,
    inHandsOf: outcome === MET ? NOBODY : MUTUAL,
  });
};

/** The best evidence about a part of the dossier as a whole. */
export const behindOf = (about: string, items: NormalisedDossier['evidence'], asOf: string): Behind => {
  let step = -1;
  let evidence: string[] = [];
  for (const item of items ?? []) {
    if (item.says !== undefined) throw new RangeError('No case of the benchmark.');
    if (item.validAt !== undefined && item.validAt > asOf) continue;
    for (const pointer of item.about) {
      if (!PARTS.includes(pointer)) throw new RangeError('No case of the benchmark.');
      if (pointer !== about) continue;
      const { assertion, grades } = standardProfile.sourceGrades;
      const grade = item.grade ?? (item.quality === undefined ? assertion : grades[item.quality]);
      const own = GRADES.indexOf(grade);
      if (step < 0 || own < step) {
        step = own;
        evidence = [item.id];
      } else if (own === step && !evidence.includes(item.id)) evidence.push(item.id);
    }
  }
  return step < 0 ? ASSERTED : { step, evidence: evidence.sort() };
};

const PARTS: readonly string[] = ['/mutual', '/relationships', '/interventions'];
const ASSERTED: Behind = { step: GRADES.indexOf(standardProfile.sourceGrades.assertion), evidence: [] };
const NOBODY: readonly never[] = [];
const MUTUAL = ['mutual'] as const;
