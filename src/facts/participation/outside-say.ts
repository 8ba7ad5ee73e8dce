import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { Constituency, DecisionMatter } from '../../models/index.ts';
import { clamp01, hullOf, type Interval, point } from '../../util/interval.ts';
import { quotient, sum } from '../../util/number.ts';

/** Share of the board’s seats that one bloc of outsiders fills: a council, a public body, an investor, a partner. */
export const outsideBoard: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'governance.outside-board',
  unit: 'share',
  reads: [
    '/mutual/governance/bodies/*/role',
    '/mutual/governance/bodies/*/totalSeats',
    '/mutual/governance/bodies/*/seats/*/constituency',
    '/mutual/governance/bodies/*/seats/*/seats',
  ],
  changeableBy: ['parent', 'partner', 'mutual'],
  read: ({ mutual: { governance } }) => {
    const boards = governance?.bodies?.filter(({ role }) => role === undefined || role === 'board') ?? [];
    const shares = boards.flatMap((body) => {
      const held = largestBloc(body);
      if (held === undefined) return [];
      return [body.role === 'board' ? held : { low: 0, high: held.high }];
    });
    return hullOf(shares) ?? undefined;
  },
});

/**
 * Whether somebody outside can stop what members decide about the running of it. Unit: 0 no, 1 yes; in between only as
 * the ends of what is not known. A veto on sale, mission or dissolution keeps a thing what it is, and counts elsewhere.
 */
export const outsideVeto: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'governance.outside-veto',
  unit: 'choice',
  reads: ['/mutual/governance/reservedMatters/*/matter', '/mutual/governance/reservedMatters/*/heldBy'],
  changeableBy: ['parent', 'partner'],
  read: ({ mutual: { governance } }) => {
    const vetoes = governance?.reservedMatters?.flatMap(({ matter, heldBy }): readonly Interval[] => {
      if (heldBy !== undefined && !OUTSIDERS.includes(heldBy)) return [];
      if (matter !== undefined && !RUNNING.includes(matter)) return [];
      return [heldBy === undefined || mayBeInside(heldBy) || matter === undefined ? { low: 0, high: 1 } : point(1)];
    });
    if (vetoes === undefined || vetoes.length === 0) return undefined;
    return { low: Math.max(...vetoes.map(({ low }) => low)), high: 1 };
  },
});

type Body = NonNullable<NonNullable<FactDossier['mutual']['governance']>['bodies']>[number];

const OUTSIDERS: readonly Constituency[] = ['council', 'public-body', 'partner-business', 'investor', 'founder'];

/** Founders may be a body outside, and just as well people who work there. */
const mayBeInside = (kind: Constituency): boolean => kind === 'founder';

/** Matters by which an organisation is run. */
const RUNNING: readonly DecisionMatter[] = ['strategy', 'rules', 'budget', 'board-election', 'leadership-election'];

/** Outsiders of one kind act together. A board on which none is named says nothing of outsiders. */
const largestBloc = ({ seats = [], totalSeats }: Body): Interval | undefined => {
  const listed = sum(seats.map((group) => group.seats ?? 0));
  const shares = OUTSIDERS.flatMap((kind) => {
    const theirs = seats.filter(({ constituency }) => constituency === kind);
    if (theirs.length === 0) return [];
    const certain = sum(theirs.map((group) => group.seats ?? 0));
    const total = totalSeats === undefined ? undefined : Math.max(totalSeats, listed);
    const low = total === undefined ? 0 : (quotient(certain, total) ?? 0);
    // Where theirs have no number, those in no list may be theirs.
    const isCounted = theirs.every((group) => group.seats !== undefined);
    const high = total === undefined ? 1 : (quotient(isCounted ? certain : certain + total - listed, total) ?? 1);
    return [{ low: mayBeInside(kind) ? 0 : clamp01(low), high: clamp01(certain === 0 && isCounted ? 0 : high) }];
  });
  if (shares.length === 0) return undefined;
  return { low: Math.max(...shares.map(({ low }) => low)), high: Math.max(...shares.map(({ high }) => high)) };
};
