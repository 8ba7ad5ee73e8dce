import { RELIABILITY_OF } from '../../src/define/conventions.ts';
import { standardProfile } from '../../src/define/index.ts';
import {
  type Bounds,
  type Contribution,
  type Gap,
  type Grade,
  GRADES,
  type PropositionId,
  type Read,
  type Recommendation,
} from '../../src/results/index.ts';
import { QUESTIONS, type Question } from './rules.ts';

/** How a question came out; also the position of it in the tables. */
export const SHORT = 0;
/** Between the two cuts. */
export const PARTLY = 1;
/** From the upper cut on. */
export const MET = 2;
/** Nobody knows. */
export const UNKNOWN = 3;

/** What can be said of one question before any dossier is seen. */
export interface Told {
  /** Rule id. */
  readonly rule: string;
  /** Plugin that brings the rule. */
  readonly plugin: string;
  /** Proposition. */
  readonly proposition: PropositionId;
  /** Theme. */
  readonly theme: string;
  /** Fact id. */
  readonly fact: string;
  /** Where a half and a whole begin; also its parameters as a finding lists them. */
  readonly parameters: { readonly low: number; readonly high: number };
  /** Message ids by outcome. */
  readonly messages: readonly string[];
  /** The fact, as an unknown finding lists it. */
  readonly missing: readonly string[];
  /** Data of an unknown finding. */
  readonly data: { readonly facts: readonly string[] };
  /** What was looked at where nothing is known. */
  readonly nothing: readonly Read[];
  /** What it adds, by grade and outcome. */
  readonly contributions: readonly (readonly Contribution[])[];
  /** What could be done where it is short and where it is met in part. */
  readonly recommendations: readonly Recommendation[];
  /** The gap where it is not known. */
  readonly missed: Gap;
  /** The gap where it is known on evidence of a grade. */
  readonly weak: readonly Gap[];
}

/** One grade of evidence, and what each outcome is worth under it. */
export interface Step {
  /** The grade. */
  readonly grade: Grade;
  /** Its reliability. */
  readonly reliability: number;
  /** Bounds by outcome. */
  readonly bounds: readonly Bounds[];
}

const CENTRES = [0, 0.5, 1];

/** Scores by outcome. */
export const SCORES: readonly { readonly low: number; readonly high: number }[] = CENTRES.map((score) => ({
  low: score,
  high: score,
}));

/** Grades, best first. */
export const STEPS: readonly Step[] = GRADES.map((grade): Step => {
  const reliability = standardProfile.conventions[RELIABILITY_OF[grade]].value;
  const judged = CENTRES.map((score): Bounds => {
    const low = reliability * score;
    const high = Math.min(1, reliability * score + (1 - reliability));
    return { low, centre: (low + high) / 2, high };
  });
  return { grade, reliability, bounds: [...judged, { low: 0, centre: 0.5, high: 1 }] };
});

/** Share of its proposition that rests on each theme. */
export const THEME_WEIGHT: number = 1 / 3;
/** The same for a question: a quarter of its theme. */
export const WEIGHT: number = THEME_WEIGHT * 0.25;

/** The weights of twelve questions added up as the library adds them, rounding and all. */
export const TOTAL: number = Array.from({ length: 12 }, () => WEIGHT).reduce((sum, weight) => sum + weight, 0);

const toldOf = ({ name, proposition, theme, reads, low, high }: Question): Told => {
  const rule = `${proposition}/${name}`;
  const fact = `bench.${name}`;
  const gapOf = (kind: Gap['kind'], open: number): Gap => ({
    fact,
    rules: [rule],
    asks: reads,
    weight: WEIGHT * open,
    kind,
  });
  return {
    rule,
    plugin: `social-productivity/${proposition}`,
    proposition,
    theme,
    fact,
    parameters: { low, high },
    messages: [`${rule}#short`, `${rule}#partly`, `${rule}#met`],
    missing: [fact],
    data: { facts: [fact] },
    nothing: [{ fact, pointers: [], evidence: [] }],
    contributions: STEPS.map(({ bounds }) =>
      bounds.map(({ centre }) => ({ rule, weight: WEIGHT, value: WEIGHT * (centre - 0.5) + 0 })),
    ),
    recommendations: [0, 0.5].map((score) => ({
      rule,
      owner: 'mutual',
      reach: WEIGHT * (1 - score),
      message: `${rule}#remedy.more`,
      data: {},
      evidence: `${rule}#evidence.more`,
    })),
    missed: gapOf('missing', 1),
    weak: STEPS.map(({ reliability }) => gapOf('weak', 1 - reliability)),
  };
};

/** What can be said of each question. */
export const TOLD: readonly Told[] = QUESTIONS.map(toldOf);

/** Pointers behind each question: to the single value, or to the items of a list. */
export const POINTERS: readonly (readonly string[])[] = QUESTIONS.map(({ reads: [pattern] }) =>
  pattern.includes('*') ? Array.from({ length: 64 }, (_, i) => pattern.replace('*', String(i))) : [pattern],
);

/** An entry that is there by design. */
export const at = <Item>(items: readonly Item[], i: number): Item => {
  const item = items[i];
  if (item === undefined) throw new RangeError('Every table has a place for every question.');
  return item;
};
