import type { Conventions } from '../aggregate/conventions.ts';
import type { Outcome } from '../aggregate/outcome.ts';
import type { PropositionPlan } from '../aggregate/plan.ts';
import { RANK } from '../aggregate/rank.ts';
import { atLeast, sortedBy, TOLERANCE } from '../util/number.ts';
import {
  capWith,
  centreOf,
  cutOf,
  type ApplicableRule,
  applicableRules,
  rankWith,
  valueWith,
} from './applicable-rules.ts';

/** What evidence about one rule could do. */
export interface EvidenceItem {
  /** Rule id. */
  readonly rule: string;
  /** Share of the rule's open range in which the class indicated would be another. Unit: 0 to 1. */
  readonly flip: number;
  /** Share of the proposition's whole open range that this rule accounts for. Unit: 0 to 1. */
  readonly widthShare: number;
  /** First-order Sobol index: share of the variance, were every open value as likely as any other. Unit: 0 to 1. */
  readonly sobol: number;
  /** What finding out would cost, in the caller's unit; 1 where none was given. */
  readonly cost: number;
}

/** What would be worth finding out. */
export interface NextEvidence {
  /** Rules with an open range: most likely to change the class for its cost first. */
  readonly items: readonly EvidenceItem[];
  /** Smallest set of rules whose answers together can change the class indicated; empty when none can. */
  readonly smallestSet: readonly string[];
}

/**
 * Says which missing evidence could change what is indicated.
 *
 * Every other rule stays at its centre. `costOf` gives the cost of finding out, above 0; without it all cost the same.
 */
export const nextEvidence = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
  costOf: (rule: string) => number = () => 1,
): NextEvidence => {
  const rules = applicableRules(plan, outcomes);
  const open = rules.filter((rule) => rule.high - rule.low > TOLERANCE);
  const width = open.reduce((sum, rule) => sum + spread(rule), 0);
  const variance = open.reduce((sum, rule) => sum + spread(rule) * spread(rule), 0);
  const items = open.map((rule) => ({
    rule: rule.id,
    flip: flipShare(rule, rules, conventions),
    widthShare: spread(rule) / width,
    sobol: (spread(rule) * spread(rule)) / variance,
    cost: costOf(rule.id),
  }));
  return { items: inOrder(items), smallestSet: smallestFlip(rules, open, conventions).map(({ id }) => id) };
};

const spread = ({ weight, low, high }: ApplicableRule): number => weight * (high - low);

/** Most likely to flip for its cost, then widest for its cost, then by id; what differs by rounding only is a tie. */
const inOrder = (items: readonly EvidenceItem[]): readonly EvidenceItem[] => {
  const steps = (gain: number, cost: number): number => -Math.round(gain / cost / TOLERANCE);
  const byId = sortedBy(items, ({ rule }) => rule);
  const byWidth = sortedBy(byId, ({ widthShare, cost }) => steps(widthShare, cost));
  return sortedBy(byWidth, ({ flip, cost }) => steps(flip, cost));
};

/** The class is a rising step function of one score: its steps lie where a cut or the rule's own cap is met. */
const flipShare = (rule: ApplicableRule, rules: readonly ApplicableRule[], conventions: Conventions): number => {
  const { cuts } = conventions;
  const now = rankWith(rules, centreOf, conventions);
  const others = valueWith(rules, (each) => (each === rule ? 0 : each.centre));
  const steps = [cuts.mixed, cuts.positive, cuts.strong].map((cut) => (cut - others) / rule.weight);
  const ends = sortedBy(
    [rule.low, rule.high, ...steps, ...(rule.cap === undefined ? [] : [rule.cap.below])].filter(
      (end) => rule.low <= end && end <= rule.high,
    ),
    (end) => end,
  );
  let flipped = 0;
  for (let i = 1; i < ends.length; i++) {
    const [from = 0, to = 0] = [ends[i - 1], ends[i]];
    // Slivers that only rounding makes cannot count: the tolerance of the cuts would decide them.
    if (to - from <= TOLERANCE) continue;
    const score = (from + to) / 2;
    const then = rankWith(rules, (each) => (each === rule ? score : each.centre), conventions);
    if (then !== now) flipped += to - from;
  }
  return Math.min(1, flipped / (rule.high - rule.low));
};

/** The fewest rules that can lift the class or lower it, whichever takes fewer; lifting comes first among equals. */
const smallestFlip = (
  rules: readonly ApplicableRule[],
  open: readonly ApplicableRule[],
  conventions: Conventions,
): readonly ApplicableRule[] => {
  const now = rankWith(rules, centreOf, conventions);
  const up = lifting(rules, open, now + 1, conventions);
  const down = lowering(rules, open, now, conventions);
  if (up === undefined || down === undefined) return up ?? down ?? [];
  return up.length <= down.length ? up : down;
};

/** Caps that bind must all be lifted; the widest gains then reach the cut with the fewest rules. */
const lifting = (
  rules: readonly ApplicableRule[],
  open: readonly ApplicableRule[],
  target: number,
  conventions: Conventions,
): readonly ApplicableRule[] | undefined => {
  const bound = rules.filter((rule) => capWith([rule], centreOf) < target);
  if (bound.some((rule) => capWith([rule], ({ high }) => high) < target)) return undefined;
  const rest = open.filter((rule) => !bound.includes(rule));
  const byGain = sortedBy(rest, ({ weight, centre, high }) => -weight * (high - centre));
  const reaches = (chosen: readonly ApplicableRule[]): boolean =>
    atLeast(
      valueWith(rules, (rule) => (chosen.includes(rule) ? rule.high : rule.centre)),
      cutOf(target, conventions),
    );
  return shortest(bound, byGain, reaches);
};

/** One cap may do it alone; otherwise the widest losses leave the class with the fewest rules. */
const lowering = (
  rules: readonly ApplicableRule[],
  open: readonly ApplicableRule[],
  now: number,
  conventions: Conventions,
): readonly ApplicableRule[] | undefined => {
  const byLoss = sortedBy(open, ({ weight, low, centre }) => -weight * (centre - low));
  const leaves = (chosen: readonly ApplicableRule[]): boolean =>
    !atLeast(
      valueWith(rules, (rule) => (chosen.includes(rule) ? rule.low : rule.centre)),
      cutOf(now, conventions),
    );
  const set = now > 0 ? shortest([], byLoss, leaves) : undefined;
  const cap = open.find((rule) => rule.cap !== undefined && RANK[rule.cap.max] < now && capWith([rule], lowest) < now);
  return cap !== undefined && (set === undefined || set.length > 1) ? [cap] : set;
};

const lowest = ({ low }: ApplicableRule): number => low;

const shortest = (
  start: readonly ApplicableRule[],
  more: readonly ApplicableRule[],
  suffices: (chosen: readonly ApplicableRule[]) => boolean,
): readonly ApplicableRule[] | undefined => {
  for (let count = 0; count <= more.length; count++) {
    const chosen = [...start, ...more.slice(0, count)];
    if (chosen.length > 0 && suffices(chosen)) return chosen;
  }
  return undefined;
};
