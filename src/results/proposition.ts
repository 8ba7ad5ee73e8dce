import type { Bounds, Certainty, Class, PropositionId, Verdict } from './verdict.ts';

/** Share of one rule in its proposition, and what it adds. */
export interface Contribution {
  /** Rule id. */
  readonly rule: string;
  /** Share of the whole proposition that rests on this rule. Unit: 0 to 1; live rules sum to 1. */
  readonly weight: number;
  /** How far it moves the centre from the neutral one half. All of them sum to `centre - 0.5`. */
  readonly value: number;
}

/** One theme of a proposition. */
export interface ThemeResult {
  /** Theme id inside the proposition. */
  readonly theme: string;
  /** Share of the proposition that rests on this theme. Unit: 0 to 1. */
  readonly weight: number;
  /** Weighted score; absent when nothing in it applies. */
  readonly bounds?: Bounds;
  /** One minus the width of the bounds; absent when nothing in it applies. */
  readonly coverage?: number;
  /** Class of the centre; absent when nothing in it applies. */
  readonly indicated?: Class;
}

/** Something that holds the verdict below what the centre alone would say. */
export type Limit =
  | {
      /** A critical rule lies below its threshold. */
      readonly kind: 'cap';
      /** The rule. */
      readonly rule: string;
      /** Class that it allows at most. */
      readonly max: Class;
    }
  | {
      /** The evidence guarantees too little: at most one class above the floor is said. */
      readonly kind: 'burden-of-proof';
      /** What the evidence guarantees. */
      readonly floor: Class;
      /** What is indicated. */
      readonly indicated: Class;
    }
  | {
      /** Fewer questions are answered than a verdict needs, whatever the evidence. */
      readonly kind: 'answered';
      /** Share answered. Unit: 0 to 1. */
      readonly answered: number;
      /** Share a verdict needs. Unit: 0 to 1. */
      readonly minimum: number;
    }
  | {
      /** Less is known than a verdict needs. */
      readonly kind: 'coverage';
      /** Share known. Unit: 0 to 1. */
      readonly coverage: number;
      /** Share a verdict needs. Unit: 0 to 1. */
      readonly minimum: number;
    };

/** Words for how far evidence bears what is answered, as GRADE uses them. */
export type Confidence = 'high' | 'moderate' | 'low' | 'very-low';

/** Which way answers point: one side needs several times the weight of the other. */
export type Leaning = 'favourable' | 'unfavourable' | 'both' | 'none';

/** Number of rules by where their score, as judged, lies. */
export interface Leanings {
  /** Wholly at or above one half. */
  readonly favourable: number;
  /** Wholly at or below one half. */
  readonly unfavourable: number;
  /** At one half. */
  readonly mixed: number;
  /** Answered in part: on both sides of one half. */
  readonly open: number;
  /** Not answered. */
  readonly unknown: number;
}

/** Whether the verdict would survive the loss of what it depends on. */
export interface Vulnerability {
  /**
   * `vulnerable`: it falls under established exposures; `possibly-vulnerable`: only with possible ones too;
   * `not-shown`: it stands; `not-assessable`: there is no verdict to lose.
   */
  readonly state: 'vulnerable' | 'possibly-vulnerable' | 'not-shown' | 'not-assessable';
  /** Exposures that suffice alone, or else the smallest set that does together; ids. */
  readonly because: readonly string[];
  /** Verdict under the exposures behind the state; equals the verdict when it stands. */
  readonly stressed: Verdict;
  /** Exposures shown by evidence, whether or not the verdict falls; ids. */
  readonly established: readonly string[];
  /** Exposures claimed on a weak source, or judged and neither shown nor ruled out; ids. */
  readonly possible: readonly string[];
  /** Exposures nobody has answered; ids. */
  readonly unanswered: readonly string[];
}

/** The judgement of one proposition. */
export interface PropositionResult {
  /** Which proposition. */
  readonly proposition: PropositionId;
  /** What may be said. */
  readonly verdict: Verdict;
  /** Class of the middle of what is possible; absent where the verdict is withheld or nothing applies. */
  readonly indicated?: Class;
  /**
   * Class that the answers would reach if every source were beyond doubt; only where that is above the verdict. It says
   * that better evidence, and not other practice, would lift the verdict.
   */
  readonly claimed?: Class;
  /** Class if every open question is answered for the worst; absent when nothing applies. */
  readonly floor?: Class;
  /** Class if every open question is answered for the best; absent when nothing applies. */
  readonly ceiling?: Class;
  /** Weighted score; absent when nothing applies. */
  readonly bounds?: Bounds;
  /** One minus the width of the bounds: how much of the weight rests on known values. Unit: 0 to 1. */
  readonly coverage: number;
  /** Share of the weight that is answered, whatever the evidence; never below `coverage`. Unit: 0 to 1. */
  readonly answered: number;
  /** Part of `answered` that only ratings answer, and no fact does; absent where none does. Unit: 0 to 1. */
  readonly rated?: number;
  /** How far the evidence bears what is answered; absent where nothing is. */
  readonly confidence?: Confidence;
  /** Which way the answers point, by weight. */
  readonly leaning: Leaning;
  /** How many rules with weight lean which way. */
  readonly leanings: Leanings;
  /** How many classes remain possible; absent when nothing applies. */
  readonly certainty?: Certainty;
  /** Themes by id. */
  readonly themes: readonly ThemeResult[];
  /** Weakest theme; absent when nothing applies. */
  readonly weakestTheme?: string;
  /** True when the weakest theme lies two classes or more below what is indicated. */
  readonly imbalanced: boolean;
  /** Each live rule's share and what it adds, by rule id. */
  readonly contributions: readonly Contribution[];
  /** What holds the verdict below the centre's class. */
  readonly limitedBy: readonly Limit[];
  /** Whether the verdict could be lost. */
  readonly vulnerability: Vulnerability;
}
