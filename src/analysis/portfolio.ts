import {
  type Assessment,
  CLASSES,
  type Class,
  PROPOSITIONS,
  type PropositionId,
  type Verdict,
} from '../results/index.ts';
import type { Interval } from '../util/interval.ts';
import { atLeast, sortedBy } from '../util/number.ts';
import { wilson } from '../measures/wilson.ts';

/** Counts by name; a name that never came up is absent. */
export type Counts = Readonly<Record<string, number>>;

/**
 * A summary of many assessments that can be added to others: whole numbers only, so that the same assessments give the
 * same summary however they were split and in whatever order they came.
 */
export interface PortfolioSummary {
  /** Assessments. */
  readonly assessments: number;
  /** By proposition: how often each class was the floor, each verdict the verdict, each class the ceiling. */
  readonly verdicts: Readonly<
    Record<
      PropositionId,
      {
        /** Of floors. */
        readonly floor: Counts;
        /** Of verdicts. */
        readonly verdict: Counts;
        /** Of ceilings. */
        readonly ceiling: Counts;
      }
    >
  >;
  /** By proposition: centres in ten-thousandths, and how often each came up. */
  readonly centres: Readonly<Record<PropositionId, Counts>>;
  /** By rule: how often it was met (its worst reading at least half), not met, open, and not applicable. */
  readonly rules: Readonly<Record<string, Counts>>;
  /** By fact: how often it was a gap. */
  readonly gaps: Counts;
  /** By exposure: how often it was established. */
  readonly exposures: Counts;
}

/** The summary of no assessment: adding it changes nothing. */
export const emptySummary: PortfolioSummary = {
  assessments: 0,
  verdicts: { relationships: none(), capabilities: none(), place: none() },
  centres: { relationships: {}, capabilities: {}, place: {} },
  rules: {},
  gaps: {},
  exposures: {},
};

/** Summarises one assessment. */
export const summaryOf = (assessment: Assessment): PortfolioSummary => {
  const { propositions } = assessment;
  const one = (name: string | undefined): Counts => (name === undefined ? {} : { [name]: 1 });
  return {
    assessments: 1,
    verdicts: each((id) => ({
      floor: one(propositions[id].floor),
      verdict: one(propositions[id].verdict),
      ceiling: one(propositions[id].ceiling),
    })),
    centres: each((id) => {
      const { bounds } = propositions[id];
      return bounds === undefined ? {} : { [String(Math.round(bounds.centre * STEPS))]: 1 };
    }),
    rules: inOrder(
      assessment.findings
        .filter(({ role }) => role === 'quality')
        .map((finding): readonly [string, Counts] => {
          if (finding.outcome === 'not-applicable') return [finding.rule, { 'not-applicable': 1 }];
          if (finding.outcome !== 'judged') return [finding.rule, { open: 1 }];
          const { low, high } = finding.score;
          return [finding.rule, { [atLeast(low, HALF) ? 'met' : atLeast(high, HALF) ? 'open' : 'not-met']: 1 }];
        }),
    ),
    gaps: inOrder(assessment.gaps.map(({ fact }) => [fact, 1] as const)),
    exposures: inOrder(
      assessment.exposures.filter(({ state }) => state === 'established').map(({ exposure }) => [exposure, 1] as const),
    ),
  };
};

/** Adds two summaries. Associative and commutative, to the byte. */
export const mergeSummaries = (a: PortfolioSummary, b: PortfolioSummary): PortfolioSummary => ({
  assessments: a.assessments + b.assessments,
  verdicts: each((id) => ({
    floor: added(a.verdicts[id].floor, b.verdicts[id].floor),
    verdict: added(a.verdicts[id].verdict, b.verdicts[id].verdict),
    ceiling: added(a.verdicts[id].ceiling, b.verdicts[id].ceiling),
  })),
  centres: each((id) => added(a.centres[id], b.centres[id])),
  rules: inOrder(
    [...new Set([...Object.keys(a.rules), ...Object.keys(b.rules)])].map(
      (rule) => [rule, added(a.rules[rule] ?? {}, b.rules[rule] ?? {})] as const,
    ),
  ),
  gaps: added(a.gaps, b.gaps),
  exposures: added(a.exposures, b.exposures),
});

/** Summarises assessments one after another, in constant memory. */
export const summarise = (assessments: Iterable<Assessment>): PortfolioSummary => {
  let summary = emptySummary;
  for (const assessment of assessments) summary = mergeSummaries(summary, summaryOf(assessment));
  return summary;
};

/** What a summary says, ready for a table. */
export interface Portfolio {
  /** Assessments. */
  readonly assessments: number;
  /** By proposition: counts, and quartiles of the centres (type 7, to a ten-thousandth); no quartiles of none. */
  readonly propositions: Readonly<
    Record<
      PropositionId,
      {
        /** How often each class was the floor. */
        readonly floor: Readonly<Record<Class, number>>;
        /** How often each verdict was given. */
        readonly verdict: Readonly<Record<Verdict, number>>;
        /** How often each class was the ceiling. */
        readonly ceiling: Readonly<Record<Class, number>>;
        /** Quartiles of the centres; absent where there are none. */
        readonly quartiles?: readonly [lower: number, median: number, upper: number];
      }
    >
  >;
  /** By rule: share that met it among those judged either way, with the Wilson 95% interval; absent where none was. */
  readonly rules: readonly {
    /** Rule id. */
    readonly rule: string;
    /** Assessments that met it. */
    readonly met: number;
    /** Assessments that met it or did not. */
    readonly judged: number;
    /** Share that met it. */
    readonly share?: Interval;
  }[];
  /** Facts that were gaps, commonest first. */
  readonly gaps: readonly {
    /** Fact id. */
    readonly fact: string;
    /** Assessments where it was one. */
    readonly count: number;
  }[];
  /** Exposures that were established, commonest first. */
  readonly exposures: readonly {
    /** Rule id. */
    readonly exposure: string;
    /** Assessments where it was. */
    readonly count: number;
  }[];
}

/** Reads a summary. The interval covers chance in who was assessed, not how they were chosen. */
export const portfolioOf = (summary: PortfolioSummary): Portfolio => ({
  assessments: summary.assessments,
  propositions: each((id) => {
    const { floor, verdict, ceiling } = summary.verdicts[id];
    const quartiles = quartilesOf(summary.centres[id]);
    return {
      floor: counted(CLASSES, floor),
      verdict: counted(VERDICTS, verdict),
      ceiling: counted(CLASSES, ceiling),
      ...(quartiles === undefined ? {} : { quartiles }),
    };
  }),
  rules: Object.entries(summary.rules).map(([rule, counts]) => {
    const met = counts.met ?? 0;
    const judged = met + (counts['not-met'] ?? 0);
    const share = wilson(met, judged);
    return { rule, met, judged, ...(share === null ? {} : { share }) };
  }),
  gaps: commonest(summary.gaps).map(([fact, count]) => ({ fact, count })),
  exposures: commonest(summary.exposures).map(([exposure, count]) => ({ exposure, count })),
});

/** Centres are counted in ten-thousandths, so that quartiles need no list of them. */
const STEPS = 10_000;
const HALF = 0.5;
const VERDICTS: readonly Verdict[] = [...CLASSES, 'insufficient-evidence', 'not-applicable'];

function none(): { readonly floor: Counts; readonly verdict: Counts; readonly ceiling: Counts } {
  return { floor: {}, verdict: {}, ceiling: {} };
}

const each = <Value>(of: (id: PropositionId) => Value): Readonly<Record<PropositionId, Value>> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each proposition
  Object.fromEntries(PROPOSITIONS.map((id) => [id, of(id)])) as Record<PropositionId, Value>;

/** Keys in order, so that equal counts are equal bytes. */
const inOrder = <Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(sortedBy(entries, ([key]) => key));

const added = (a: Counts, b: Counts): Counts =>
  inOrder(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)] as const),
  );

const counted = <Name extends string>(names: readonly Name[], counts: Counts): Readonly<Record<Name, number>> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
  Object.fromEntries(names.map((name) => [name, counts[name] ?? 0])) as Record<Name, number>;

const commonest = (counts: Counts): readonly (readonly [string, number])[] =>
  sortedBy(Object.entries(counts), ([, count]) => -count);

const quartilesOf = (centres: Counts): readonly [number, number, number] | undefined => {
  const rising = sortedBy(
    Object.entries(centres).map(([step, count]) => [Number(step), count] as const),
    ([step]) => step,
  );
  const total = rising.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return undefined;
  const valueAt = (position: number): number => {
    let seen = 0;
    for (const [step, count] of rising) {
      seen += count;
      if (position < seen) return step / STEPS;
    }
    return (rising.at(-1)?.[0] ?? 0) / STEPS;
  };
  const quantileAt = (share: number): number => {
    const at = (total - 1) * share;
    const [low, high] = [valueAt(Math.floor(at)), valueAt(Math.ceil(at))];
    return low + (at - Math.floor(at)) * (high - low);
  };
  return [quantileAt(0.25), quantileAt(0.5), quantileAt(0.75)];
};
