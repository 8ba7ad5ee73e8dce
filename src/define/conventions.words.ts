import type { ConventionName } from './conventions.ts';
import type { ParameterWords } from './parameter.ts';
import type { Source } from './source.ts';

/** What each of the engine's own numbers decides, and why it is what it is. */
export const conventionWords: Readonly<Record<ConventionName, ParameterWords>> = {
  reliabilityHigh: /* @__PURE__ */ reliability(
    'A value read straight from a statutory, audited or commissioner document is taken whole.',
  ),
  reliabilityModerate: /* @__PURE__ */ reliability('One step down leaves a fifth of the range open.'),
  reliabilityLow: /* @__PURE__ */ reliability('Half open: a bare word supports as much as it leaves in doubt.'),
  reliabilityVeryLow: /* @__PURE__ */ reliability(
    'Three quarters open: a weak or partisan source barely narrows the range.',
  ),
  reliabilityNone: /* @__PURE__ */ reliability('A source that supports nothing leaves everything open.'),
  ratingReliability: {
    meaning: 'Most that a rating can settle, however good the evidence about it; the rest of the range stays open.',
    source: /* @__PURE__ */ judgement(
      'A rating is a judgement about what a rule measures: no more than moderate, whoever gives it.',
    ),
  },
  cutMixed: /* @__PURE__ */ cut(
    'mixed',
    'Mixed straddles one half, so that not knowing reads as neither good nor bad.',
  ),
  cutPositive: /* @__PURE__ */ cut('positive', 'Clearly above one half, by as much as `mixed` begins below it.'),
  cutStrong: /* @__PURE__ */ cut('strong', 'The same step again.'),
  minimumAnswered: {
    meaning: 'Share of a proposition that must be answered, whatever the evidence, before a verdict is given.',
    source: /* @__PURE__ */ judgement(
      'With less than half answered, the open part could outweigh all that is answered.',
    ),
  },
  minimumCoverage: {
    meaning: 'Share of a proposition that must be known, its evidence weighed, before a verdict is given.',
    source: /* @__PURE__ */ judgement(
      'Own words about everything, or better evidence about less, can carry a verdict; hearsay cannot.',
    ),
  },
  leaningRatio: {
    meaning: 'How many times the weight of the other side one side needs for the answers to lean to it.',
    source: /* @__PURE__ */ judgement('Three to one is a direction; less is a mixture.'),
  },
  confidenceHigh: /* @__PURE__ */ confidence('high'),
  confidenceModerate: /* @__PURE__ */ confidence('moderate'),
  confidenceLow: /* @__PURE__ */ confidence('low'),
  classesAboveFloor: {
    meaning: 'Number of classes that a verdict may lie above what the evidence guarantees.',
    source: /* @__PURE__ */ judgement(
      'Claims must be shown: asymmetric on purpose, as the burden of proof is the claimant’s.',
    ),
  },
  imbalanceGap: {
    meaning: 'Number of classes by which the weakest theme must lie below what is indicated to be named.',
    source: /* @__PURE__ */ judgement('One class is ordinary unevenness; two mean that a good mean hides a bad part.'),
  },
  exposureThreshold: {
    meaning: 'Score, as judged, from which an exposure is there, even if every open question goes well.',
    source: /* @__PURE__ */ judgement('More exposed than not, even if every open question goes well.'),
  },
  exposureReliability: {
    meaning: 'Reliability from which an exposure counts as established; below it, it is claimed.',
    source: /* @__PURE__ */ judgement(
      'Own words about a weakness of one’s own are against interest, so that low evidence is enough.',
    ),
  },
  willing: {
    meaning: 'Willingness from which a commissioner counts as willing to buy: a budget line.',
    source: /* @__PURE__ */ judgement('An intention without a budget has not yet cost anybody a choice.'),
  },
  selfFundable: {
    meaning: 'Discretionary finance over cost from which an offer can be paid without a commissioner.',
    source: /* @__PURE__ */ judgement(
      'The whole yearly cost is covered by surplus, social investment, grants or trading.',
    ),
  },
  pilot: {
    meaning: 'Discretionary finance over cost from which at least a pilot can be paid.',
    source: /* @__PURE__ */ judgement('A fifth of full scale is about the least from which something can be learnt.'),
  },
};

/** Why each kind of source earns the grade it has under the standard profile. */
export const sourceGradesWords: Source = {
  kind: 'judgement',
  note:
    'The grade is about how directly the source knows the value, not about trial design. An organisation is the ' +
    'natural source of its own form, seats, membership, hours and contract terms; of its own merits it is not.',
};

function judgement(note: string): { readonly kind: 'judgement'; readonly note: string } {
  return { kind: 'judgement', note };
}

function reliability(note: string): ParameterWords {
  return {
    meaning: 'Part of a range that evidence of this grade settles; the rest stays open.',
    source: judgement(note),
  };
}

function confidence(word: string): ParameterWords {
  return {
    meaning: `Coverage over share answered from which confidence is ${word}.`,
    source: judgement('Half-way between the reliabilities of two neighbouring grades.'),
  };
}

function cut(to: string, note: string): ParameterWords {
  return { meaning: `Score from which a proposition is ${to}.`, source: judgement(note) };
}
