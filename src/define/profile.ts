import type { SourceQuality } from '../models/index.ts';
import type { Grade } from '../results/verdict.ts';
import { type ConventionName, type Conventions, standardConventions } from './conventions.ts';
import type { Cap, Depth } from './rule.ts';
import type { Source } from './source.ts';

/** What is asked: everything up to a depth, everything, or the rules named. */
export type AskedRules =
  | {
      /** Every rule of this depth or less. */
      readonly depth: Depth;
    }
  | {
      /** These rules; ids. */
      readonly rules: readonly string[];
    }
  | 'all';

/** The grade that each kind of source earns, and from when. */
export interface SourceGrades {
  /** Grade by source quality. */
  readonly grades: Readonly<Record<SourceQuality, Grade>>;
  /** Grade of a value that no evidence item is about. */
  readonly assertion: Grade;
  /** First day this table holds. ISO date. */
  readonly validFrom: string;
  /** Where it comes from; absent for the method's own, which {@link sourceGradesWords} explains. */
  readonly source?: Source;
}

/**
 * Who decided what counts for how much: pure data.
 *
 * A rule that is asked and not named in `weights` weighs 1, like a theme; equal weights are a choice, not neutrality.
 */
export interface Profile {
  /** Stable id. */
  readonly id: string;
  /** Version; raise it with any change that can move a verdict. */
  readonly version: string;
  /** Title for a reader. */
  readonly title: string;
  /** Who decided it: a body or a role, so that somebody can be asked. */
  readonly decidedBy: string;
  /** When it was decided. ISO date. */
  readonly decidedOn: string;
  /** When it is to be reviewed; absent means that nobody has said. ISO date. */
  readonly reviewOn?: string;
  /** Why these choices. */
  readonly rationale: string;
  /** What is asked. A rule that is not asked is absent; one that is asked and not answered is unknown. */
  readonly asks: AskedRules;
  /** Weights among siblings, 0 or more; a missing one is 1. */
  readonly weights: {
    /** By `proposition/theme`. */
    readonly themes: Readonly<Record<string, number>>;
    /** By rule id. */
    readonly rules: Readonly<Record<string, number>>;
  };
  /** Parameter values by rule id and name, in place of the rule's own. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Losses by exposure id and rule id, in place of the exposure's own. Unit: 0 to 1. */
  readonly losses: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Caps by rule id, in place of the rule's own; `'none'` lifts it. */
  readonly caps: Readonly<Record<string, Cap | 'none'>>;
  /** The engine's own numbers. */
  readonly conventions: Conventions;
  /** Grades of sources. */
  readonly sourceGrades: SourceGrades;
  /** Whether an overall class is given beside the three verdicts. */
  readonly overall: 'none' | 'limited-mean';
}

/** What an extended profile may change; identity and responsibility must be stated anew. */
export interface ProfileChanges {
  /** Stable id, other than the base's. */
  readonly id: string;
  /** Version. */
  readonly version: string;
  /** Title for a reader. */
  readonly title: string;
  /** Who decided it. */
  readonly decidedBy: string;
  /** When it was decided. ISO date. */
  readonly decidedOn: string;
  /** When it is to be reviewed; absent means that nobody has said. ISO date. */
  readonly reviewOn?: string;
  /** Why these choices. */
  readonly rationale: string;
  /** Replaces what is asked. */
  readonly asks?: AskedRules;
  /** Weights to set; others stay. */
  readonly weights?: Partial<Profile['weights']>;
  /** Parameter values to set; others stay. */
  readonly parameters?: Profile['parameters'];
  /** Losses to set; others stay. */
  readonly losses?: Profile['losses'];
  /** Caps to set or lift; others stay. */
  readonly caps?: Profile['caps'];
  /** The engine's own numbers to set; others stay. */
  readonly conventions?: Readonly<Partial<Record<ConventionName, number>>>;
  /** Replaces the grades of sources. */
  readonly sourceGrades?: SourceGrades;
  /** Replaces the choice of an overall class. */
  readonly overall?: Profile['overall'];
}

/**
 * Makes a profile from another one.
 *
 * Tables keyed by id take the changes key by key; lists (what is asked, the table of grades) are replaced whole and
 * never merged, so that what a reader sees in the changes is all that changed.
 */
export const extendProfile = (base: Profile, changes: ProfileChanges): Profile => {
  const { reviewOn: _past, ...rest } = base;
  return {
    ...rest,
    id: changes.id,
    version: changes.version,
    title: changes.title,
    decidedBy: changes.decidedBy,
    decidedOn: changes.decidedOn,
    ...(changes.reviewOn === undefined ? {} : { reviewOn: changes.reviewOn }),
    rationale: changes.rationale,
    asks: changes.asks ?? base.asks,
    weights: {
      themes: { ...base.weights.themes, ...changes.weights?.themes },
      rules: { ...base.weights.rules, ...changes.weights?.rules },
    },
    parameters: mergeByName(base.parameters, changes.parameters),
    losses: mergeByName(base.losses, changes.losses),
    caps: { ...base.caps, ...changes.caps },
    conventions: withNumbers(base.conventions, changes),
    sourceGrades: changes.sourceGrades ?? base.sourceGrades,
    overall: changes.overall ?? base.overall,
  };
};

// Names and not properties, so that a bundler can drop a profile that nobody uses.
const DECIDED_BY = 'the maintainers of social-productivity';
const DECIDED_ON = '2026-11-24';

/** The profile used when none is given: everything of standard depth, equal weights. */
export const standardProfile: Profile = {
  id: 'standard',
  version: '1.0.0',
  title: 'Standard',
  decidedBy: DECIDED_BY,
  decidedOn: DECIDED_ON,
  reviewOn: '2027-11-24',
  rationale:
    'Every theme of a proposition counts the same, and every rule inside a theme. That is a choice for want of an ' +
    'agreed one; whoever commissions an assessment should replace it with swing weights of their own.',
  asks: { depth: 'standard' },
  weights: { themes: {}, rules: {} },
  parameters: {},
  losses: {},
  caps: {},
  conventions: standardConventions,
  sourceGrades: {
    grades: {
      statutory: 'high',
      commissioner: 'high',
      audited: 'high',
      'independent-news': 'moderate',
      'sector-body': 'moderate',
      'own-record': 'moderate',
      'own-words': 'low',
      weak: 'very-low',
      partisan: 'very-low',
    },
    assertion: 'very-low',
    validFrom: '2026-11-24',
  },
  overall: 'none',
};

/** For subjects known only from the public record: the few core rules of each proposition, and the exposures. */
export const screeningProfile: Profile = /* @__PURE__ */ extendProfile(standardProfile, {
  id: 'screening',
  version: '1.0.0',
  title: 'Screening',
  decidedBy: DECIDED_BY,
  decidedOn: DECIDED_ON,
  reviewOn: '2027-11-24',
  rationale: 'Asks what a reader of published documents can answer, so that thin records are not judged on silence.',
  asks: { depth: 'screening' },
});

/** Everything that can be asked. */
export const fullProfile: Profile = /* @__PURE__ */ extendProfile(standardProfile, {
  id: 'full',
  version: '1.0.0',
  title: 'Full',
  decidedBy: DECIDED_BY,
  decidedOn: DECIDED_ON,
  reviewOn: '2027-11-24',
  rationale: 'For a subject that opens its books: every rule is put, and what stays open is open for a reason.',
  asks: 'all',
});

type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;

function mergeByName(base: Table, changes: Table = {}): Table {
  const merged: Record<string, Readonly<Record<string, number>>> = { ...base };
  for (const [id, values] of Object.entries(changes)) merged[id] = { ...base[id], ...values };
  return merged;
}

function withNumbers(base: Conventions, changes: ProfileChanges): Conventions {
  const merged = { ...base };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- names that are no convention are left out below
  for (const name of Object.keys(changes.conventions ?? {}) as ConventionName[]) {
    const value = changes.conventions?.[name];
    if (value === undefined || merged[name] === undefined) continue;
    const source = {
      kind: 'judgement',
      note: `${changes.decidedBy}, ${changes.decidedOn}: ${changes.rationale}`,
    } as const;
    merged[name] = { ...merged[name], value, source };
  }
  return merged;
}
