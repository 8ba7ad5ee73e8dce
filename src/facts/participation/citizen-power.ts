import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { Constituency, DecisionMatter } from '../../models/index.ts';
import { ANYTHING, type Range, type Interval, point } from '../../util/interval.ts';
import { isComplete } from '../partly-known.ts';
import { citizensAreMembers } from './membership.ts';
import { STAKE_READS } from '../ownership/ownership.ts';
import { type Rated, type BoundaryRecord, spreadOf } from '../relationships/relationship-spread.ts';
import { ANY_RUNG, deepest, rungOfSeats, rungOfVetoes } from './seat-power.ts';

/** Power of citizens on Arnstein's ladder, for the two kinds of decision. Unit of the levels: rung, 1 to 8. */
export interface CitizenPower {
  /** Over strategy: what the service is for and who leads it. `undefined` means not known. */
  readonly strategy: BoundaryRecord | undefined;
  /** Over design, delivery, evaluation and budget. `undefined` means not known. */
  readonly everyday: BoundaryRecord | undefined;
}

/**
 * Power of citizens over strategy and over everyday decisions.
 *
 * The deepest rung shown counts. Seats, votes and vetoes in the rules show a rung without anybody declaring one. A
 * declared rung that no document shows supports no more than itself, and one known to have none no more than
 * consultation.
 */
export const citizenPower: Fact<CitizenPower> = /* @__PURE__ */ defineFact({
  id: 'participation.citizen-power',
  unit: 'rung',
  reads: [
    '/relationships/*/status',
    '/relationships/*/prevalence/word',
    '/relationships/*/prevalence/low',
    '/relationships/*/prevalence/high',
    '/relationships/*/participation/*/domain',
    '/relationships/*/participation/*/rung',
    '/relationships/*/participation/*/documented',
    '/mutual/level',
    '/mutual/governance/bodies/*/setsStrategy',
    '/mutual/governance/bodies/*/totalSeats',
    '/mutual/governance/bodies/*/seats/*/constituency',
    '/mutual/governance/bodies/*/seats/*/seats',
    '/mutual/governance/reservedMatters/*/matter',
    '/mutual/governance/reservedMatters/*/heldBy',
    '/mutual/membership/decisions/*/matter',
    '/mutual/membership/decisions/*/by',
    '/mutual/membership/decisions/*/binding',
    '/mutual/membership/constituencies/*/kind',
    '/mutual/membership/constituencies/*/members',
    '/mutual/membership/constituencies/*/memberShare',
    '/mutual/membership/constituencies/*/voteShare',
    '/mutual/membership/constituencies/*/joinedShare',
    '/mutual/membership/constituencies/*/eligible',
    ...STAKE_READS,
    '/mutual/ownership/model',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    const sector = dossier.mutual.level === 'sector';
    const strategy = surelyAnswered([...declared(dossier, STRATEGY), ...(sector ? [] : inTheRules(dossier))]);
    const everyday = surelyAnswered([
      ...declared(dossier, EVERYDAY),
      ...(sector ? [] : voted(dossier, EVERYDAY_MATTERS)),
    ]);
    if (strategy.length === 0 && everyday.length === 0) return undefined;
    return {
      strategy: strategy.length === 0 ? undefined : { items: strategy, sector },
      everyday: everyday.length === 0 ? undefined : { items: everyday, sector },
    };
  },
});

/** Constituencies whose people use the service or live by it. */
const CITIZENS: readonly Constituency[] = ['users', 'carers', 'community'];

const isCitizen = (one: Constituency): boolean => CITIZENS.includes(one);

/** Matters that decide what the organisation is for and who leads it; the board's election shows in its seats. */
const STRATEGIC_MATTERS: readonly DecisionMatter[] = ['strategy', 'mission', 'rules', 'leadership-election'];

const EVERYDAY_MATTERS: readonly DecisionMatter[] = ['budget', 'surplus-use', 'projects', 'service-design'];
const STRATEGY: readonly string[] = ['strategy'];
const EVERYDAY: readonly string[] = ['design', 'delivery', 'evaluation', 'budget'];
const SURE: Interval = point(1);

/** Something rated, and whether it is surely about the decisions in question. */
interface Entry extends Rated {
  readonly sure: boolean;
}

/** Where every entry might be about other decisions, nothing is known of these. */
const surelyAnswered = (entries: readonly Entry[]): readonly Rated[] =>
  entries.some(({ sure }) => sure) ? entries.map(({ level, spread }) => ({ level, spread })) : [];

const declared = (dossier: FactDossier, domains: readonly string[]): readonly Entry[] =>
  (dossier.relationships ?? []).flatMap((relationship) => {
    const spread = spreadOf(relationship, dossier);
    return (relationship.participation ?? [])
      .filter(({ domain }) => domain === undefined || domains.includes(domain))
      .map(({ domain, rung, documented }) => ({
        level: declaredRung(rung, documented),
        spread: domain === undefined ? { low: 0, high: spread.high } : spread,
        sure: domain !== undefined,
      }));
  });

const CONSULTATION = 4;
const PARTNERSHIP = 6;

const declaredRung = (rung: number | undefined, documented: boolean | undefined): Range => {
  const most = rung ?? ANY_RUNG.high;
  if (documented === true) return { low: rung ?? ANY_RUNG.low, high: most };
  return { low: ANY_RUNG.low, high: documented === false ? Math.min(most, CONSULTATION) : most };
};

/** Seats, votes and vetoes together, where the record says anything of them. */
const inTheRules = (dossier: FactDossier): readonly Entry[] => {
  const { governance, membership } = dossier.mutual;
  const outsiders = citizensAreMembers(dossier) === false;
  if (governance?.bodies === undefined && membership?.decisions === undefined && !outsiders) return [];
  const seats = rungOfSeats(governance?.bodies, CITIZENS);
  const vetoes = rungOfVetoes(governance?.reservedMatters, CITIZENS, STRATEGIC_MATTERS, seats);
  const votes = voted(dossier, STRATEGIC_MATTERS);
  // A list of votes may go on: whatever it leaves out may be theirs, unless it says that it holds all there is.
  const others = isComplete(dossier, DECISIONS) ? [] : [unlisted(outsiders)];
  const level = deepest([seats, vetoes, ...votes.map(asLevel), ...others]);
  // Rules that leave every rung open say nothing of it.
  const isOpen = level.low === ANY_RUNG.low && level.high === ANY_RUNG.high;
  return isOpen ? [] : [{ level, spread: SURE, sure: true }];
};

const DECISIONS = '/mutual/membership/decisions';

const unlisted = (outsiders: boolean): Range => (outsiders ? { low: ANY_RUNG.low, high: CONSULTATION } : ANY_RUNG);

/** A vote whose matter is not stated may not be about this one. */
const asLevel = ({ level, spread }: Rated): Range =>
  spread.low === 1 ? level : { low: ANY_RUNG.low, high: level.high };

/** What others decide says nothing of what citizens decide, unless the list holds all decisions. */
const voted = (dossier: FactDossier, matters: readonly DecisionMatter[]): readonly Entry[] =>
  (dossier.mutual.membership?.decisions ?? [])
    .filter(({ matter }) => matter === undefined || matters.includes(matter))
    .filter(({ by }) => by === undefined || by.some(isCitizen) || isComplete(dossier, DECISIONS))
    .map(({ matter, by, binding }) => ({
      level: votedRung(by, binding),
      spread: matter === undefined ? ANYTHING : SURE,
      sure: matter !== undefined,
    }));

const votedRung = (by: readonly Constituency[] | undefined, binding: boolean | undefined): Range => {
  if (by === undefined) return ANY_RUNG;
  if (!by.some(isCitizen)) return { low: ANY_RUNG.low, high: CONSULTATION };
  if (binding === undefined) return { low: CONSULTATION, high: ANY_RUNG.high };
  return binding ? { low: PARTNERSHIP, high: ANY_RUNG.high } : { low: CONSULTATION, high: CONSULTATION };
};
