import { discount } from '../../src/aggregate/discount.ts';
import { NOT_APPLICABLE, UNKNOWN, type Outcome, outcomeOf } from '../../src/aggregate/outcome.ts';
import { type Cap, type PropositionPlan, planOf, type RulePlan, type ThemePlan } from '../../src/aggregate/plan.ts';
import { type Exposure, exposureState } from '../../src/aggregate/stress.ts';
import type { Bounds } from '../../src/results/verdict.ts';
import { type Interval, point } from '../../src/util/interval.ts';
import type { Context } from './cases.ts';

/** A rule or an exposure as a case writes it. */
export interface CaseLeaf {
  readonly id: string;
  readonly w?: number;
  readonly status: string;
  readonly score?: number | readonly [number, number];
  readonly range?: readonly [number, number];
  readonly grade?: string;
  readonly cap?: Cap;
  readonly loss?: Readonly<Record<string, number>>;
  readonly severity?: number;
}

/** A node of a case's tree: a theme, however deep, or a rule. */
export type CaseNode = CaseLeaf | { readonly id: string; readonly w?: number; readonly children: readonly CaseNode[] };

/** A plan with the outcomes that fill its slots. */
export interface Planted {
  readonly plan: PropositionPlan;
  readonly outcomes: readonly Outcome[];
}

/** Turns the tree of a case into a plan and its outcomes. */
export const plant = (tree: CaseNode, context: Context): Planted => {
  const outcomes: Outcome[] = [];
  const rule = (leaf: CaseLeaf, weight: number): RulePlan => {
    const slot = outcomes.push(outcomeFor(leaf, context)) - 1;
    return { id: leaf.id, slot, weight, ...(leaf.cap === undefined ? {} : { cap: leaf.cap }) };
  };
  const themes = childrenOf(tree).map((node): ThemePlan => {
    const rules = leavesOf(node, context).map(({ leaf, share }) => rule(leaf, share));
    return { id: node.id, weight: node.w ?? 1, rules };
  });
  return { plan: planOf('relationships', themes), outcomes };
};

/** Turns the exposures of a case into those of a plan. */
export const expose = (leaves: readonly CaseLeaf[], { plan }: Planted, context: Context): readonly Exposure[] => {
  const slots = new Map(plan.themes.flatMap(({ rules }) => rules.map(({ id, slot }) => [id, slot] as const)));
  return leaves.map((leaf) => {
    const reliability = context.reliability[leaf.grade ?? 'high'] ?? 0;
    const losses = Object.entries(leaf.loss ?? {}).flatMap(([id, share]) => {
      const slot = slots.get(id);
      return slot === undefined ? [] : [[slot, share] as const];
    });
    const state =
      leaf.status === 'not-applicable'
        ? 'not-applicable'
        : exposureState(scoreOf(leaf), reliability, context.conventions);
    const { id, loss = {}, severity } = leaf;
    return { id, state, losses, others: loss['*'] ?? 0, ...(severity === undefined ? {} : { severity }) };
  });
};

const childrenOf = (node: CaseNode): readonly CaseNode[] => ('children' in node ? node.children : [node]);

/** Rules under a node with their share of it. Deeper nodes are taken apart here: a plan has one level of themes. */
const leavesOf = (node: CaseNode, context: Context): readonly { readonly leaf: CaseLeaf; readonly share: number }[] => {
  if (!('children' in node)) return [{ leaf: node, share: 1 }];
  if (node.children.every((child) => !('children' in child))) {
    return node.children.flatMap((child) => ('children' in child ? [] : [{ leaf: child, share: child.w ?? 1 }]));
  }
  const parts = node.children.map((child) => {
    const leaves = leavesOf(child, context);
    const live = leaves.filter(({ leaf }) => outcomeFor(leaf, context).applicable);
    return { weight: child.w ?? 1, leaves, total: live.reduce((sum, { share }) => sum + share, 0) };
  });
  return parts.flatMap(({ weight, leaves, total }) =>
    leaves.map(({ leaf, share }) => ({ leaf, share: total > 0 ? (weight * share) / total : 0 })),
  );
};

const outcomeFor = (leaf: CaseLeaf, context: Context): Outcome => {
  if (leaf.status === 'not-applicable') return NOT_APPLICABLE;
  const bounds = boundsOf(leaf, context);
  return bounds === undefined ? UNKNOWN : outcomeOf(bounds, scoreOf(leaf));
};

const boundsOf = (leaf: CaseLeaf, { reliability }: Context): Bounds | undefined => {
  const range = scoreOf(leaf);
  return range && discount(range, reliability[leaf.grade ?? 'high'] ?? 0);
};

const scoreOf = ({ status, score, range }: CaseLeaf): Interval | undefined => {
  if (['unknown', 'error', 'errored', 'not-applicable'].includes(status)) return undefined;
  const stated = range ?? score;
  if (typeof stated === 'number') return point(stated);
  if (stated !== undefined) return { low: stated[0], high: stated[1] };
  const fixed = POINTS[status];
  return fixed === undefined ? undefined : point(fixed);
};

const POINTS: Readonly<Record<string, number>> = { met: 1, partly: 0.5, 'not-met': 0 };
