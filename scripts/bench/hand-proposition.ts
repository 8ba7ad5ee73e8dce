import {
  type Bounds,
  CLASSES,
  type Contribution,
  type PropositionId,
  type PropositionResult,
  type ThemeResult,
} from '../../src/results/index.ts';
import { STEPS, THEME_WEIGHT, TOLD, TOTAL, WEIGHT } from './hand-tables.ts';

/** One proposition of the whole assessment by hand: twelve questions from a place on, four to a theme. */
export const propositionByHand = (
  proposition: PropositionId,
  from: number,
  outcomes: readonly number[],
  steps: readonly number[],
): PropositionResult => {
  let low = 0;
  let centre = 0;
  let high = 0;
  let answered = 0;
  let asJudged = 0;
  const leanings = { favourable: 0, unfavourable: 0, mixed: 0, open: 0, unknown: 0 };
  let weakest = 0;
  let weakestRank = 4;
  const themes: ThemeResult[] = [];
  const contributions: Contribution[] = [];
  for (let theme = 0; theme < 3; theme++) {
    let themeLow = 0;
    let themeCentre = 0;
    let themeHigh = 0;
    for (let i = from + theme * 4; i < from + theme * 4 + 4; i++) {
      const step = steps[i] ?? 0;
      const outcome = outcomes[i] ?? 0;
      const bounds = STEPS[step]?.bounds[outcome] ?? NOTHING;
      const side = SIDES[outcome] ?? 'unknown';
      if (side !== 'unknown') answered += WEIGHT;
      leanings[side] += 1;
      // Outcomes are 0, 1 and 2 halves; what is not known is taken for one half.
      asJudged += WEIGHT * (side === 'unknown' ? 0.5 : outcome / 2);
      low += WEIGHT * bounds.low;
      centre += WEIGHT * bounds.centre;
      high += WEIGHT * bounds.high;
      themeLow += bounds.low / 4;
      themeCentre += bounds.centre / 4;
      themeHigh += bounds.high / 4;
      const contribution = TOLD[i]?.contributions[step]?.[outcome];
      if (contribution !== undefined) contributions.push(contribution);
    }
    const rank = rankOf(themeCentre);
    if (rank < weakestRank) {
      weakestRank = rank;
      weakest = theme;
    }
    themes.push({
      theme: THEMES[theme] ?? '',
      weight: THEME_WEIGHT,
      bounds: { low: themeLow, centre: themeCentre, high: themeHigh },
      coverage: inside(1 - (themeHigh - themeLow)),
      indicated: CLASSES[rank] ?? 'weak',
    });
  }
  low /= TOTAL;
  centre /= TOTAL;
  high /= TOTAL;
  answered /= TOTAL;
  const floor = rankOf(low);
  const indicated = rankOf(centre);
  const ceiling = rankOf(high);
  const coverage = 1 - (high - low);
  const isKnown = answered >= MINIMUM.answered - TOLERANCE && coverage >= MINIMUM.coverage - TOLERANCE;
  const rank = Math.min(indicated, floor + 1);
  const claimed = rankOf(asJudged / TOTAL);
  const verdict = isKnown ? (CLASSES[rank] ?? 'weak') : 'insufficient-evidence';
  const classes = { floor: CLASSES[floor] ?? 'weak', indicated: CLASSES[indicated] ?? 'weak' };
  return {
    proposition,
    verdict,
    ...(isKnown ? { indicated: classes.indicated } : {}),
    ...(isKnown && claimed > rank ? { claimed: CLASSES[claimed] ?? 'weak' } : {}),
    floor: classes.floor,
    ceiling: CLASSES[ceiling] ?? 'weak',
    bounds: { low, centre, high },
    coverage: inside(coverage),
    answered: inside(answered),
    ...(answered > 0 ? { confidence: confidenceOf(coverage / answered) } : {}),
    leaning: leaningOf(leanings),
    leanings,
    certainty: ceiling === floor ? 'settled' : ceiling - floor === 1 ? 'leaning' : 'open',
    themes,
    weakestTheme: THEMES[weakest] ?? '',
    imbalanced: indicated - weakestRank >= 2,
    contributions,
    limitedBy: !isKnown
      ? missing(answered, coverage)
      : rank < indicated
        ? [{ kind: 'burden-of-proof', floor: classes.floor, indicated: classes.indicated }]
        : [],
    vulnerability: {
      state: isKnown ? 'not-shown' : 'not-assessable',
      because: [],
      stressed: verdict,
      established: [],
      possible: [],
      unanswered: [],
    },
  };
};

const THEMES = ['first', 'second', 'third'];
const TOLERANCE = 1e-9;
const MINIMUM = { answered: 0.5, coverage: 0.3 };
const SIDES = ['unfavourable', 'mixed', 'favourable'] as const;
const NOTHING: Bounds = { low: 0, centre: 0.5, high: 1 };

const rankOf = (score: number): number =>
  score >= 0.8 - TOLERANCE ? 3 : score >= 0.6 - TOLERANCE ? 2 : score >= 0.4 - TOLERANCE ? 1 : 0;

const missing = (answered: number, coverage: number): PropositionResult['limitedBy'] => [
  ...(answered < MINIMUM.answered - TOLERANCE
    ? [{ kind: 'answered' as const, answered: inside(answered), minimum: MINIMUM.answered }]
    : []),
  ...(coverage < MINIMUM.coverage - TOLERANCE
    ? [{ kind: 'coverage' as const, coverage: inside(coverage), minimum: MINIMUM.coverage }]
    : []),
];

const confidenceOf = (share: number): NonNullable<PropositionResult['confidence']> => {
  if (share >= 0.9 - TOLERANCE) return 'high';
  if (share >= 0.65 - TOLERANCE) return 'moderate';
  return share >= 0.375 - TOLERANCE ? 'low' : 'very-low';
};

/** All weights are alike here, so that counts stand for weights. */
const leaningOf = ({
  favourable,
  unfavourable,
  mixed,
}: PropositionResult['leanings']): PropositionResult['leaning'] => {
  if (favourable + unfavourable + mixed === 0) return 'none';
  if (favourable > 0 && favourable >= 3 * unfavourable) return 'favourable';
  return unfavourable > 0 && unfavourable >= 3 * favourable ? 'unfavourable' : 'both';
};

const inside = (value: number): number => Math.min(1, Math.max(0, value));
