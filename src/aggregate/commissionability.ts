import { COMMISSIONABILITIES, type CommissionabilityResult, type GateState } from '../results/commissionability.ts';
import type { Range } from '../util/interval.ts';
import { atLeast, sortedBy } from '../util/number.ts';

/** Where the answers about funding part. */
export interface CommissioningCuts {
  /** Willingness from which somebody funds it already, or is buying it now. Unit: score, 0 to 1. */
  readonly running: number;
  /** Willingness from which a commissioner would buy, conditions permitting. Unit: score, 0 to 1. */
  readonly willing: number;
  /** Score from which a condition passes. Unit: 0 to 1. */
  readonly passes: number;
  /** Score from which a condition that does not pass can be mended. Unit: 0 to 1. */
  readonly mendable: number;
  /** Discretionary finance over cost from which no commissioner is needed. Unit: ratio. */
  readonly selfFundable: number;
  /** Discretionary finance over cost from which a pilot can be paid. Unit: ratio. */
  readonly pilot: number;
}

/** The values that the method proposes. */
export const METHOD_COMMISSIONING_CUTS: CommissioningCuts = {
  running: 1,
  willing: 0.75,
  passes: 1,
  mendable: 0.5,
  selfFundable: 1,
  pilot: 0.2,
};

/** One gate: a rule and every value of it that is still possible. */
export interface Gate {
  /** Rule id. */
  readonly rule: string;
  /** A score, or for finance a ratio that may exceed 1. */
  readonly range: Range;
}

/** The gates of one offer in one context. A gate that is not asked for is as open as one that nobody answered. */
export interface Gates {
  /** Whether a commissioner would buy. */
  readonly willingness?: Gate;
  /** What a willing commissioner would still ask; those that do not apply are left out. */
  readonly conditions: readonly Gate[];
  /** Discretionary finance over cost. */
  readonly finance?: Gate;
}

/** A gate that stands for an offer, and which of the three questions it answers. */
export interface StandingGate {
  /** Kind of gate, as its rule declares. */
  readonly kind: string | undefined;
  /** What it says. */
  readonly gate: Gate;
}

/** Sorts the gates that stand for one offer into the questions they answer. */
export const gatesOf = (standing: readonly StandingGate[]): Gates => {
  const one = (kind: string): Gate | undefined => standing.find((gate) => gate.kind === kind)?.gate;
  const willingness = one('willingness');
  const finance = one('finance');
  return {
    ...(willingness === undefined ? {} : { willingness }),
    conditions: standing.filter(({ kind }) => kind === 'condition').map(({ gate }) => gate),
    ...(finance === undefined ? {} : { finance }),
  };
};

/** What the gates say, without naming the offer. */
export type CommissioningDecision = Omit<CommissionabilityResult, 'intervention' | 'context'>;

/**
 * Decides whether an offer would be funded, at both ends of what is not known.
 *
 * Already running: commissionable. A willing commissioner: the conditions decide, unless one blocks. Otherwise the
 * offer's own means decide. Better gates never make the answer worse, so where both ends agree the answer is known.
 */
export const decideCommissioning = (gates: Gates, cuts: CommissioningCuts): CommissioningDecision => {
  const willingness = levelled(gates.willingness, cuts.willing, cuts.running);
  const conditions = gates.conditions.map((gate) => levelled(gate, cuts.mendable, cuts.passes));
  const finance = levelled(gates.finance, cuts.pilot, cuts.selfFundable);
  const all = allOf(conditions);

  const floor = decide(willingness.low, all.low, finance.low);
  const ceiling = decide(willingness.high, all.high, finance.high);
  const moves = openGates(willingness, conditions, finance);
  // Own means stand in the way only where nothing better than them is left to hope for.
  const short = [willingness, ...conditions, ...(ceiling < SELF_FUNDABLE ? [finance] : [])];
  const changes = floor === BEST ? [] : short.filter((gate) => fallsShort(stateOf(gate, gate === willingness)));

  return {
    answer: floor === ceiling ? answerOf(floor) : 'unknown',
    floor: answerOf(floor),
    ceiling: answerOf(ceiling),
    gates: sortedBy(
      [willingness, ...conditions, finance].filter(isAsked).map((gate) => ({
        rule: gate.rule,
        state: stateOf(gate, gate === willingness),
      })),
      ({ rule }) => rule,
    ),
    changes: idsOf(changes),
    open: idsOf(moves),
  };
};

type Level = 0 | 1 | 2;
type Levelled = { readonly rule: string | undefined; readonly low: Level; readonly high: Level };

const LEVELS: readonly Level[] = [0, 1, 2];
const SELF_FUNDABLE = COMMISSIONABILITIES.indexOf('self-fundable');
const WITH_CHANGES = COMMISSIONABILITIES.indexOf('commissionable-with-changes');
const BEST = COMMISSIONABILITIES.length - 1;

/** Levels run 0, 1, 2: not willing, willing, running; blocks, mendable, passes; nothing, a pilot, the whole. */
const decide = (willingness: Level, conditions: Level, finance: Level): number => {
  if (willingness === 2) return BEST;
  if (willingness === 1 && conditions === 2) return BEST;
  if (willingness === 1 && conditions === 1) return WITH_CHANGES;
  // The three levels of finance are the three lowest answers, in the same order.
  return finance;
};

const levelled = (gate: Gate | undefined, middle: number, top: number): Levelled => {
  const at = (value: number): Level => (atLeast(value, top) ? 2 : atLeast(value, middle) ? 1 : 0);
  return gate === undefined
    ? { rule: undefined, low: 0, high: 2 }
    : { rule: gate.rule, low: at(gate.range.low), high: at(gate.range.high) };
};

/** All conditions together stand where the worst of them stands; no condition at all is no hindrance. */
const allOf = (conditions: readonly Levelled[]): Pick<Levelled, 'low' | 'high'> => {
  let low: Level = 2;
  let high: Level = 2;
  for (const condition of conditions) {
    if (condition.low < low) low = condition.low;
    if (condition.high < high) high = condition.high;
  }
  return { low, high };
};

/** Gates whose level is not known and for which some answer to the other open gates makes it matter. */
const openGates = (willingness: Levelled, conditions: readonly Levelled[], finance: Levelled): readonly Levelled[] => {
  const all = allOf(conditions);
  const moved: Levelled[] = [];
  if (somewhere(all, finance, (c, f) => decide(willingness.low, c, f) !== decide(willingness.high, c, f))) {
    moved.push(willingness);
  }
  for (const condition of conditions) {
    const others = allOf(conditions.filter((other) => other !== condition));
    const matters = somewhere(willingness, others, (w, c) =>
      somewhere(
        finance,
        finance,
        (f) => decide(w, lower(c, condition.low), f) !== decide(w, lower(c, condition.high), f),
      ),
    );
    if (matters) moved.push(condition);
  }
  if (somewhere(willingness, all, (w, c) => decide(w, c, finance.low) !== decide(w, c, finance.high))) {
    moved.push(finance);
  }
  return moved;
};

const somewhere = (
  a: Pick<Levelled, 'low' | 'high'>,
  b: Pick<Levelled, 'low' | 'high'>,
  holds: (a: Level, b: Level) => boolean,
): boolean => {
  for (const x of LEVELS) {
    if (x < a.low || x > a.high) continue;
    for (const y of LEVELS) if (b.low <= y && y <= b.high && holds(x, y)) return true;
  }
  return false;
};

const lower = (a: Level, b: Level): Level => (a < b ? a : b);

/** A willing commissioner passes whether or not the offer already runs; below that nothing can be mended here. */
const stateOf = ({ low, high }: Levelled, isWillingness: boolean): GateState => {
  if (isWillingness) return low > 0 ? 'passes' : high > 0 ? 'open' : 'blocks';
  if (low !== high) return 'open';
  return low === 2 ? 'passes' : low === 1 ? 'mendable' : 'blocks';
};

const fallsShort = (state: GateState): boolean => state === 'mendable' || state === 'blocks';

const isAsked = (gate: Levelled): gate is Levelled & { readonly rule: string } => gate.rule !== undefined;

const idsOf = (gates: readonly Levelled[]): readonly string[] =>
  sortedBy(gates.filter(isAsked), ({ rule }) => rule).map(({ rule }) => rule);

const answerOf = (rank: number): CommissioningDecision['floor'] => COMMISSIONABILITIES[rank] ?? 'not-now';
