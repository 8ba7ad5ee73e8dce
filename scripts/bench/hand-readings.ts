import type { NormalisedDossier } from '../../src/models/index.ts';
import { type Behind, behindOf, type Draft, tell } from './hand-findings.ts';
import { at, POINTERS } from './hand-tables.ts';

/** The known values of one field in a list: their sum, and where they stand. */
class Tally {
  sum = 0;
  readonly pointers: string[] = [];

  /** Takes a share or an amount in. */
  add(value: number | undefined, pointer: string | undefined): void {
    if (value === undefined || pointer === undefined) return;
    this.sum += value;
    this.pointers.push(pointer);
  }

  /** Takes a flag in. */
  flag(value: boolean | undefined, pointer: string | undefined): void {
    if (value === undefined || pointer === undefined) return;
    if (value) this.sum += 1;
    this.pointers.push(pointer);
  }
}

const tellTally = (draft: Draft, i: number, { sum, pointers }: Tally, behind: Behind): void =>
  tell(draft, i, pointers.length === 0 ? undefined : sum / pointers.length, pointers, behind);

/** Tells the first twelve questions. */
export const tellRelationships = ({ relationships = [], evidence, asOf }: NormalisedDossier, draft: Draft): void => {
  const q0 = new Tally();
  const q1 = new Tally();
  const q2 = new Tally();
  const q3 = new Tally();
  const q4 = new Tally();
  const q5 = new Tally();
  const q6 = new Tally();
  const q7 = new Tally();
  const q8 = new Tally();
  const q9 = new Tally();
  const q10 = new Tally();
  const q11 = new Tally();
  if (relationships.length > LONGEST) throw new RangeError('No case of the benchmark.');
  for (let i = 0; i < relationships.length; i++) {
    const one = at(relationships, i);
    q0.flag(one.reciprocal, at(POINTERS, 0)[i]);
    q1.flag(one.sharedInformation, at(POINTERS, 1)[i]);
    q2.flag(one.sharedSpaces, at(POINTERS, 2)[i]);
    q3.flag(one.sharedResources, at(POINTERS, 3)[i]);
    q4.flag(one.jointGovernance, at(POINTERS, 4)[i]);
    q5.flag(one.sharedOutcomes, at(POINTERS, 5)[i]);
    q6.flag(one.advocacy, at(POINTERS, 6)[i]);
    q7.flag(one.outreach, at(POINTERS, 7)[i]);
    q8.add(one.continuityIndex, at(POINTERS, 8)[i]);
    q9.add(one.continuityBaseline, at(POINTERS, 9)[i]);
    q10.add(one.deliveredValueShare, at(POINTERS, 10)[i]);
    q11.add(one.promisedValueShare, at(POINTERS, 11)[i]);
  }
  const behind = behindOf('/relationships', evidence, asOf);
  tellTally(draft, 0, q0, behind);
  tellTally(draft, 1, q1, behind);
  tellTally(draft, 2, q2, behind);
  tellTally(draft, 3, q3, behind);
  tellTally(draft, 4, q4, behind);
  tellTally(draft, 5, q5, behind);
  tellTally(draft, 6, q6, behind);
  tellTally(draft, 7, q7, behind);
  tellTally(draft, 8, q8, behind);
  tellTally(draft, 9, q9, behind);
  tellTally(draft, 10, q10, behind);
  tellTally(draft, 11, q11, behind);
};

/** Tells the next five. */
export const tellInterventions = ({ interventions = [], evidence, asOf }: NormalisedDossier, draft: Draft): void => {
  const q12 = new Tally();
  const q13 = new Tally();
  const q14 = new Tally();
  const q15 = new Tally();
  const q16 = new Tally();
  if (interventions.length > LONGEST) throw new RangeError('No case of the benchmark.');
  for (let i = 0; i < interventions.length; i++) {
    const one = at(interventions, i);
    q12.flag(one.leadWorker, at(POINTERS, 12)[i]);
    q13.flag(one.continuesAfterResolution, at(POINTERS, 13)[i]);
    q14.flag(one.shownIneffective, at(POINTERS, 14)[i]);
    q15.add(one.horizonMonths, at(POINTERS, 15)[i]);
    q16.add(one.annualCost, at(POINTERS, 16)[i]);
  }
  const behind = behindOf('/interventions', evidence, asOf);
  tellTally(draft, 12, q12, behind);
  tellTally(draft, 13, q13, behind);
  tellTally(draft, 14, q14, behind);
  tellTally(draft, 15, q15, behind);
  tellTally(draft, 16, q16, behind);
};

/** Tells the others. */
export const tellMutual = ({ mutual, evidence, asOf }: NormalisedDossier, draft: Draft): void => {
  const { workforce, staffConsent, localEconomy, membership, finances, transition } = mutual;
  const behind = behindOf('/mutual', evidence, asOf);
  const one = (i: number, value: number | undefined): void =>
    tell(draft, i, value, value === undefined ? NONE : at(POINTERS, i), behind);
  one(17, workforce?.localShare);
  one(18, workforce?.livingWageShare);
  one(19, workforce?.permanentShare);
  one(20, workforce?.zeroHoursShare);
  one(21, workforce?.priorityGroupShare);
  one(22, workforce?.exServiceUserShare);
  one(23, workforce?.turnoverShare);
  one(24, staffConsent?.awareShare);
  one(25, staffConsent?.supportShare);
  one(26, localEconomy?.localSpendShare);
  one(27, localEconomy?.localSpendShareBaseline);
  one(28, localEconomy?.lm3ResponseShare);
  one(29, numberOf(localEconomy?.localBusinessLinks));
  one(30, numberOf(localEconomy?.economicStrategyLinked));
  one(31, numberOf(membership?.open));
  one(32, numberOf(finances?.equityPossible));
  one(33, transition?.months);
  const { freeReserves, monthlyCost } = finances ?? {};
  const reserves = freeReserves === undefined ? NONE : RESERVES;
  const pointers = monthlyCost === undefined ? reserves : freeReserves === undefined ? COST : BOTH;
  const isKnown = freeReserves !== undefined && monthlyCost !== undefined && monthlyCost !== 0;
  tell(draft, 34, isKnown ? freeReserves / monthlyCost : undefined, pointers, behind);
  one(35, membership?.qualifyingMonths);
};

const numberOf = (flag: boolean | undefined): number | undefined => (flag === undefined ? undefined : flag ? 1 : 0);

/** Pointers are ready for lists of this length. */
const LONGEST = 64;
const NONE: readonly never[] = [];
const RESERVES = ['/mutual/finances/freeReserves'];
const COST = ['/mutual/finances/monthlyCost'];
const BOTH = [...RESERVES, ...COST];
