import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import {
  type Constituency,
  type DecisionMatter,
  isOver,
  type Mandate,
  type StrategyOwner,
} from '../../models/index.ts';
import { clamp01, type Interval } from '../../util/interval.ts';
import { sum } from '../../util/number.ts';
import { STAKE_READS } from '../ownership/ownership.ts';
import { citizensAreMembers } from '../participation/membership.ts';
import { CITIZEN_ELECTORATES } from '../participation/governance.ts';
import { allOf, type Answer, meanAnswer, meanOverItems, rangeOf } from '../partly-known.ts';

/** How far the strategies are made in and for the place: the share of four questions answered yes. */
export const localCrafting: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'strategy.local-crafting',
  unit: 'share',
  reads: [
    '/mutual/strategy/owner',
    '/mutual/strategy/locallyCrafted',
    '/mutual/strategy/localEvidenceUsed',
    '/mutual/strategy/prioritiesSetBy',
    '/mutual/membership/decisions/*/matter',
    '/mutual/membership/decisions/*/by',
    '/mutual/membership/decisions/*/binding',
    '/mutual/governance/bodies/*/setsStrategy',
    '/mutual/governance/bodies/*/external',
    '/mutual/governance/bodies/*/totalSeats',
    '/mutual/governance/bodies/*/seats/*/constituency',
    '/mutual/governance/bodies/*/seats/*/seats',
    '/commissioning/*/status',
    '/commissioning/*/placeStrategy/owner',
    '/commissioning/*/placeStrategy/locallyCrafted',
    '/commissioning/*/placeStrategy/localEvidenceUsed',
    '/commissioning/*/placeStrategy/prioritiesSetBy',
  ],
  changeableBy: ['mutual', 'commissioner', 'partner'],
  read: (dossier) => {
    const over = overStrategies(dossier);
    return meanAnswer([
      over(({ owner }) => (owner === undefined ? undefined : IN_THE_PLACE[owner])),
      over(({ locallyCrafted }) => locallyCrafted),
      over(({ localEvidenceUsed }) => localEvidenceUsed),
      over((one, isOwn) => (isOwn ? setHereOrInside(one, dossier) : setHere(one))),
    ]);
  },
});

/** How far the strategies carry citizens' power and a mandate: the share of two questions answered yes. */
export const strategyMandate: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'strategy.democratic-mandate',
  unit: 'share',
  reads: [
    '/mutual/strategy/participationRung',
    '/mutual/strategy/mandate',
    '/mutual/membership/constituencies/*/kind',
    '/mutual/membership/constituencies/*/members',
    '/mutual/membership/constituencies/*/memberShare',
    '/mutual/membership/constituencies/*/voteShare',
    '/mutual/membership/constituencies/*/joinedShare',
    '/mutual/membership/constituencies/*/eligible',
    ...STAKE_READS,
    '/mutual/ownership/model',
    '/commissioning/*/status',
    '/commissioning/*/placeStrategy/participationRung',
    '/commissioning/*/placeStrategy/mandate',
  ],
  changeableBy: ['mutual', 'commissioner', 'partner'],
  read: (dossier) => {
    const over = overStrategies(dossier);
    return meanAnswer([
      over(({ participationRung }) => bandOf(participationRung)),
      over(({ mandate }) => hasMandate(mandate, dossier)),
    ]);
  },
});

/** How far economic and social aims stand in one strategy: the share of the strategies that join them. */
export const joinedAims: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'strategy.joined-aims',
  unit: 'share',
  reads: [
    '/mutual/level',
    '/mutual/localEconomy/economicStrategyLinked',
    '/mutual/strategy/joinsEconomicAndSocial',
    '/commissioning/*/status',
    '/commissioning/*/placeStrategy/joinsEconomicAndSocial',
  ],
  changeableBy: ['mutual', 'commissioner', 'partner'],
  read: (dossier) => {
    const linked = dossier.mutual.localEconomy?.economicStrategyLinked;
    // A sector has as many strategies as places: it can be asked for the practice, not for the papers.
    if (dossier.mutual.level === 'sector') return meanAnswer([linked]);
    return meanAnswer([linked, overStrategies(dossier)(({ joinsEconomicAndSocial }) => joinsEconomicAndSocial)]);
  },
});

type Strategy = Partial<NonNullable<FactDossier['mutual']['strategy']>>;

type AnswerOf = (strategy: Strategy, isOwn: boolean) => Answer;

/**
 * Mean over the strategy the mutual itself works to, known or not, and those it is commissioned under.
 * A context that names no strategy is not known to have one.
 */
const overStrategies =
  ({ mutual, commissioning }: FactDossier) =>
  (answerOf: AnswerOf): Interval | undefined => {
    const live = (commissioning ?? []).filter((context) => !isOver(context));
    const answersOf = (contexts: typeof live): readonly Answer[] =>
      contexts.flatMap(({ placeStrategy }) => (placeStrategy === undefined ? [] : [answerOf(placeStrategy, false)]));
    return meanOverItems(
      [answerOf(mutual.strategy ?? {}, true), ...answersOf(live.filter(({ status }) => status !== undefined))],
      answersOf(live.filter(({ status }) => status === undefined)),
    );
  };

const IN_THE_PLACE: Readonly<Record<StrategyOwner, boolean>> = {
  national: false,
  regional: false,
  'local-authority': true,
  'place-partnership': true,
  community: true,
  organisation: true,
};

/** People of the place, or the council they elect. Staff of a service are not its place. */
const PEOPLE_HERE: readonly Constituency[] = [...CITIZEN_ELECTORATES, 'council'];

const STRATEGIC: readonly DecisionMatter[] = ['strategy', 'mission', 'budget', 'projects', 'service-design'];

const setHere = ({ prioritiesSetBy }: Strategy): boolean | undefined =>
  prioritiesSetBy?.some((one) => PEOPLE_HERE.includes(one));

/** People here set priorities where they are named, or decide on direction, or hold most seats where it is decided. */
const setHereOrInside = (strategy: Strategy, { mutual: { membership, governance } }: FactDossier): Answer => {
  const named = setHere(strategy);
  if (named === true) return true;
  const inside = [...(membership?.decisions ?? []).map(decides), ...(governance?.bodies ?? []).map(seats)].map(rangeOf);
  // One seat of eight is a voice and not a majority: it counts for its part of one.
  const low = Math.max(0, ...inside.map((one) => one.low));
  const high = named === false ? Math.max(0, ...inside.map((one) => one.high)) : 1;
  return low === 0 && high === 1 ? undefined : { low, high };
};

const decides = ({ matter, by, binding }: Decision): boolean | undefined =>
  allOf([
    matter === undefined ? undefined : STRATEGIC.includes(matter),
    by?.some((one) => PEOPLE_HERE.includes(one)),
    binding,
  ]);

const seats = ({ setsStrategy, external, totalSeats, seats: groups = [] }: Body): Answer => {
  const theirs = groups.filter(({ constituency }) => PEOPLE_HERE.includes(constituency));
  if (external === true || setsStrategy === false || theirs.length === 0) return false;
  const held = sum(theirs.map((one) => one.seats ?? 0));
  const isCounted = theirs.every((one) => one.seats !== undefined);
  if (totalSeats === undefined || totalSeats === 0 || !isCounted) return undefined;
  const part = clamp01(held / (totalSeats * MAJORITY));
  return setsStrategy === true ? { low: part, high: part } : { low: 0, high: part };
};

/** Part of the seats with which a group decides alone. */
const MAJORITY = 0.5;

type Decision = NonNullable<NonNullable<FactDossier['mutual']['membership']>['decisions']>[number];
type Body = NonNullable<NonNullable<FactDossier['mutual']['governance']>['bodies']>[number];

/** Where Arnstein's three bands stand: non-participation (1, 2), tokenism (3 to 5), citizen power (6 to 8). */
const bandOf = (rung: number | undefined): boolean | Interval | undefined => {
  if (rung === undefined) return undefined;
  if (rung >= CITIZEN_POWER) return true;
  return rung >= TOKENISM ? HALF_WAY : false;
};

const TOKENISM: number = 3;
const CITIZEN_POWER: number = 6;
const HALF_WAY: Interval = { low: 0.5, high: 0.5 };

const hasMandate = (mandate: Mandate | undefined, dossier: FactDossier): boolean | undefined => {
  if (mandate === undefined) return undefined;
  // A vote of members is a mandate of the place only where the people of the place are members.
  return mandate === 'member-vote' ? citizensAreMembers(dossier) : MANDATES_OF_THE_PLACE.includes(mandate);
};

const MANDATES_OF_THE_PLACE: readonly Mandate[] = ['council-resolution', 'assembly', 'ballot'];
