import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { isRateable, screeningProfile } from '../../src/define/index.ts';
import { type NormalisedDossier, RATERS, RATING_STEPS } from '../../src/models/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import type { Bounds, Finding } from '../../src/results/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { deeplyFrozen } from '../../src/util/frozen.ts';
import { law } from '../aggregate/law.ts';
import { DOSSIER_NAMES, rawDossier } from '../dossiers/dossiers.ts';
import { dossierOf } from '../support/judged.ts';
import { evaluator as three } from '../support/three-shares.ts';

type Item = Readonly<Record<string, unknown>>;

const ROUNDING = 1e-12;

const QUALITIES = ['audited', 'own-record', 'own-words', 'weak'] as const;
const RELIABILITY = { audited: 1, 'own-record': 0.8, 'own-words': 0.5, weak: 0.25 } as const;
const RULES = ['place/local', 'place/wage', 'place/permanent'];
const SHARES = ['localShare', 'livingWageShare', 'permanentShare'];

const scores = fc.uniqueArray(fc.constantFrom(...RATING_STEPS), { minLength: 1, maxLength: 3 });
const quality = fc.constantFrom(...QUALITIES);
/** At most one rating of each rule by each of three roles, with a source of its own, or none. */
const given = fc.uniqueArray(
  fc.record({
    rule: fc.constantFrom(...RULES),
    by: fc.constantFrom(...RATERS.slice(0, 3)),
    scores,
    quality: fc.option(quality, { nil: undefined }),
  }),
  { selector: ({ rule, by }) => `${rule} ${by}`, maxLength: 6 },
);
type Given = readonly {
  readonly rule: string;
  readonly by: string;
  readonly scores: readonly number[];
  readonly quality?: string | undefined;
}[];
const workforce = fc.record({
  shares: fc.array(
    fc.option(
      fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
      { nil: undefined },
    ),
    {
      minLength: 3,
      maxLength: 3,
    },
  ),
  quality,
});
type Workforce = { readonly shares: readonly (number | undefined)[]; readonly quality: string };

const sourced = (id: string, of: string, about: string): Item => ({
  id,
  about: [about],
  kind: 'survey',
  quality: of,
  source: { title: id },
});
const dossierWith = ({ shares, quality: of }: Workforce, ratings: Given): NormalisedDossier => {
  const known = Object.fromEntries(shares.flatMap((share, i) => (share === undefined ? [] : [[SHARES[i], share]])));
  return parseDossier({
    ...dossierOf({ mutual: { workforce: known } }),
    ratings: ratings.map(({ rule, by, scores: steps }) => ({ rule, by, scores: steps })),
    evidence: [
      sourced('facts', of, '/mutual/workforce'),
      ...ratings.flatMap((one, i) =>
        one.quality === undefined ? [] : [sourced(`r${String(i)}`, one.quality, `/ratings/${String(i)}`)],
      ),
    ],
  });
};
const UNKNOWN: Bounds = { low: 0, centre: 0.5, high: 1 };
const boundsOf = (finding: (Pick<Finding, 'outcome'> & { readonly bounds?: Bounds }) | undefined): Bounds =>
  finding?.bounds ?? UNKNOWN;
const boundsIn = (dossier: NormalisedDossier): readonly Bounds[] => {
  const { findings } = three.assess(dossier, { detail: 'findings' });
  return RULES.map((rule) => boundsOf(findings.find((one) => one.rule === rule)));
};
const inside = (inner: Bounds, outer: Bounds): boolean =>
  inner.low >= outer.low - ROUNDING && inner.high <= outer.high + ROUNDING;

describe('ratings in a dossier', () => {
  law('narrow rules that they rate and leave all others', fc.tuple(workforce, given), ([facts, ratings]) => {
    const [before, after] = [boundsIn(dossierWith(facts, [])), boundsIn(dossierWith(facts, ratings))];
    for (const [i, rule] of RULES.entries()) {
      const [was, is] = [before[i] ?? UNKNOWN, after[i] ?? UNKNOWN];
      expect(inside(is, was)).toBe(true);
      if (!ratings.some((one) => one.rule === rule)) expect(is).toEqual(was);
    }
  });

  law(
    'when those of one rule are forgotten narrow nothing',
    fc.tuple(workforce, given, fc.constantFrom(...RULES)),
    ([facts, ratings, rule]) => {
      const before = boundsIn(dossierWith(facts, ratings));
      const after = boundsIn(
        dossierWith(
          facts,
          ratings.filter((one) => one.rule !== rule),
        ),
      );
      for (const [i, was] of before.entries()) expect(inside(was, after[i] ?? UNKNOWN)).toBe(true);
    },
  );

  law(
    'when the source of one is forgotten narrow no rule that is rated once',
    fc.tuple(workforce, given, fc.nat()),
    ([facts, ratings, at]) => {
      const once = ratings.filter(({ rule }, i) => ratings.findIndex((one) => one.rule === rule) === i);
      const before = boundsIn(dossierWith(facts, once));
      const bare = once.map((one, i) => (i === at % once.length ? { ...one, quality: undefined } : one));
      const after = boundsIn(dossierWith(facts, bare));
      for (const [i, was] of before.entries()) expect(inside(was, after[i] ?? UNKNOWN)).toBe(true);
    },
  );

  law('in another order change nothing', fc.tuple(workforce, given), ([facts, ratings]) => {
    const one = three.assess(dossierWith(facts, ratings));
    const other = three.assess(dossierWith(facts, [...ratings].reverse()));
    expect(other.propositions).toEqual(one.propositions);
    expect(other.exposures).toEqual(one.exposures);
  });

  law('are bounded by their evidence, at most moderate', given, (ratings) => {
    const bounds = boundsIn(dossierWith({ shares: [], quality: 'audited' }, ratings));
    for (const [i, rule] of RULES.entries()) {
      const own = ratings.filter((one) => one.rule === rule);
      const trusts = own.map((one) => RELIABILITY[one.quality ?? 'weak']);
      const most = Math.min(0.8, Math.max(0, ...trusts));
      const { low, high } = bounds[i] ?? UNKNOWN;
      expect(high - low).toBeGreaterThanOrEqual(1 - most - ROUNDING);
    }
  });

  law(
    'never pay by silence: facts that they agree with widen nothing',
    fc.tuple(workforce, given),
    ([facts, ratings]) => {
      const agreeing = {
        ...facts,
        shares: facts.shares.map((share, i) => {
          const steps = ratings.filter(({ rule }) => rule === RULES[i]).flatMap((one) => one.scores);
          // A share that any of the ratings could mean, and so all of them together.
          return share === undefined || steps.length === 0 ? undefined : steps[0];
        }),
      };
      const once = ratings.filter(({ rule }, i) => ratings.findIndex((one) => one.rule === rule) === i);
      const [silent, told] = [
        boundsIn(dossierWith({ ...facts, shares: [] }, once)),
        boundsIn(dossierWith(agreeing, once)),
      ];
      for (const [i, was] of silent.entries()) expect(inside(told[i] ?? UNKNOWN, was)).toBe(true);
    },
  );
});

describe('ratings of the standard rules beside a real record', () => {
  const evaluator = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
  const rateable = evaluator.arithmetic.rules.filter(isRateable).map(({ meta }) => meta.id);
  const records = DOSSIER_NAMES.map((name) => {
    const raw = rawDossier(name) as { readonly evidence: readonly Item[] };
    // Read once with a rating: ten thousand times only what it says is another.
    const read = parseDossier({
      ...raw,
      ratings: [{ rule: 'place/local-design', by: 'assessor', scores: [0] }],
      evidence: [...raw.evidence, sourced('the-rating', 'weak', '/ratings/0')],
    });
    return { read, bare: evaluator.assess(parseDossier(raw), { detail: 'findings' }) };
  });
  const rated = fc.record({
    record: fc.constantFrom(...records),
    rule: fc.constantFrom(...rateable),
    steps: scores,
    quality,
  });
  law(
    'narrow the one rule, and move the proposition no way but by that',
    rated,
    ({ record, rule, steps, quality: of }) => {
      const { read, bare } = record;
      const after = evaluator.assess(
        deeplyFrozen({
          ...read,
          ratings: read.ratings?.map((one) => ({ ...one, rule, scores: steps })),
          evidence: read.evidence?.map((one) => (one.id === 'the-rating' ? { ...one, quality: of } : one)),
        }),
        { detail: 'findings' },
      );
      for (const [i, was] of bare.findings.entries()) {
        const is = after.findings[i];
        if (was.rule !== rule) expect(is).toEqual(was);
        else expect(inside(boundsOf(is), boundsOf(was))).toBe(true);
      }
      for (const [id, was] of Object.entries(bare.propositions)) {
        const is = after.propositions[id as keyof typeof after.propositions];
        expect(is.coverage).toBeGreaterThanOrEqual(was.coverage - ROUNDING);
        expect(is.answered).toBeGreaterThanOrEqual(was.answered - ROUNDING);
      }
    },
  );
});
