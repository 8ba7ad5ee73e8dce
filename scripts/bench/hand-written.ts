import type { NormalisedDossier } from '../../src/models/index.ts';
import { QUESTIONS } from './rules.ts';

/** What the hand-written code answers of one proposition. */
export interface HandVerdict {
  readonly verdict: string;
  readonly low: number;
  readonly centre: number;
  readonly high: number;
}

/** What it says of one question. */
export interface HandFinding {
  readonly rule: string;
  readonly outcome: 'judged' | 'unknown';
  readonly message: string;
  readonly data: { readonly value: number } | undefined;
  readonly score: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly reliability: number | undefined;
}

const RULES = QUESTIONS.map(({ name, proposition }) => `${proposition}/${name}`);
const MET = RULES.map((rule) => `${rule}#met`);
const PARTLY = RULES.map((rule) => `${rule}#partly`);
const SHORT = RULES.map((rule) => `${rule}#short`);
const LOW = QUESTIONS.map(({ low }) => low);
const HIGH = QUESTIONS.map(({ high }) => high);

/** Values of all questions, written out: one pass over each list. The limit that the library is measured against. */
export const valuesByHand = ({ mutual, relationships, interventions }: NormalisedDossier): (number | undefined)[] => {
  const sums = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const known = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const add = (at: number, value: boolean | number | undefined): void => {
    if (value === undefined) return;
    sums[at] = (sums[at] ?? 0) + Number(value);
    known[at] = (known[at] ?? 0) + 1;
  };
  for (const one of relationships ?? []) {
    add(0, one.reciprocal);
    add(1, one.sharedInformation);
    add(2, one.sharedSpaces);
    add(3, one.sharedResources);
    add(4, one.jointGovernance);
    add(5, one.sharedOutcomes);
    add(6, one.advocacy);
    add(7, one.outreach);
    add(8, one.continuityIndex);
    add(9, one.continuityBaseline);
    add(10, one.deliveredValueShare);
    add(11, one.promisedValueShare);
  }
  for (const one of interventions ?? []) {
    add(12, one.leadWorker);
    add(13, one.continuesAfterResolution);
    add(14, one.shownIneffective);
    add(15, one.horizonMonths);
    add(16, one.annualCost);
  }
  const values: (number | undefined)[] = [];
  for (let i = 0; i < sums.length; i++) values.push(known[i] === 0 ? undefined : (sums[i] ?? 0) / (known[i] ?? 1));
  const { workforce, staffConsent, localEconomy, membership, finances, transition } = mutual;
  const flag = (value: boolean | undefined): number | undefined => (value === undefined ? undefined : Number(value));
  values.push(
    workforce?.localShare,
    workforce?.livingWageShare,
    workforce?.permanentShare,
    workforce?.zeroHoursShare,
    workforce?.priorityGroupShare,
    workforce?.exServiceUserShare,
    workforce?.turnoverShare,
    staffConsent?.awareShare,
    staffConsent?.supportShare,
    localEconomy?.localSpendShare,
    localEconomy?.localSpendShareBaseline,
    localEconomy?.lm3ResponseShare,
    flag(localEconomy?.localBusinessLinks),
    flag(localEconomy?.economicStrategyLinked),
    flag(membership?.open),
    flag(finances?.equityPossible),
    transition?.months,
    finances?.freeReserves === undefined || finances.monthlyCost === undefined || finances.monthlyCost === 0
      ? undefined
      : finances.freeReserves / finances.monthlyCost,
    membership?.qualifyingMonths,
  );
  return values;
};

/** Scores of all questions; `null` where the value is not known. */
export const scoresByHand = (values: readonly (number | undefined)[]): (number | null)[] => {
  const scores: (number | null)[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === undefined) scores.push(null);
    else scores.push(value >= (HIGH[i] ?? 1) ? 1 : value >= (LOW[i] ?? 1) ? 0.5 : 0);
  }
  return scores;
};

/** Verdicts from scores by the method's arithmetic: discounted, weighed equally, read off at three points. */
export const verdictsByHand = (scores: readonly (number | null)[]): readonly HandVerdict[] => {
  const verdicts: HandVerdict[] = [];
  for (let from = 0; from < 36; from += 12) {
    const trust = from === 0 ? 1 : ASSERTED;
    let low = 0;
    let centre = 0;
    let high = 0;
    let answered = 0;
    for (let i = from; i < from + 12; i++) {
      const score = scores[i] ?? undefined;
      if (score !== undefined) answered += 1 / 12;
      const worst = score === undefined ? 0 : trust * score;
      const best = score === undefined ? 1 : trust * score + (1 - trust);
      low += worst / 12;
      centre += (worst + best) / 24;
      high += best / 12;
    }
    const floor = rank(low);
    const indicated = rank(centre);
    const verdict =
      answered >= 0.5 - TOLERANCE && 1 - (high - low) >= 0.3 - TOLERANCE
        ? (CLASSES[Math.min(indicated, floor + 1)] ?? '')
        : 'insufficient-evidence';
    verdicts.push({ verdict, low, centre, high });
  }
  return verdicts;
};

/** Verdicts alone. */
export const handVerdicts = (dossier: NormalisedDossier): readonly HandVerdict[] =>
  verdictsByHand(scoresByHand(valuesByHand(dossier)));

/** Verdicts with a finding for each question: ids and numbers, no sentence. */
export const handFindings = (
  dossier: NormalisedDossier,
): { readonly verdicts: readonly HandVerdict[]; readonly findings: readonly HandFinding[] } => {
  const values = valuesByHand(dossier);
  const scores = scoresByHand(values);
  const findings: HandFinding[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i];
    const value = values[i];
    const rule = RULES[i] ?? '';
    if (score === null || score === undefined || value === undefined) {
      const message = 'engine#unknown';
      const nothing = undefined;
      findings.push({
        rule,
        outcome: 'unknown',
        message,
        data: nothing,
        score: nothing,
        low: 0,
        high: 1,
        reliability: nothing,
      });
      continue;
    }
    const reliability = i < 12 ? 1 : ASSERTED;
    const message = (score === 1 ? MET[i] : score === 0.5 ? PARTLY[i] : SHORT[i]) ?? '';
    const low = reliability * score;
    const high = reliability * score + (1 - reliability);
    findings.push({ rule, outcome: 'judged', message, data: { value }, score, low, high, reliability });
  }
  return { verdicts: verdictsByHand(scores), findings };
};

const ASSERTED = 0.25;
const TOLERANCE = 1e-9;
const CLASSES = ['weak', 'mixed', 'positive', 'strong'];

const rank = (score: number): number =>
  score >= 0.8 - TOLERANCE ? 3 : score >= 0.6 - TOLERANCE ? 2 : score >= 0.4 - TOLERANCE ? 1 : 0;
