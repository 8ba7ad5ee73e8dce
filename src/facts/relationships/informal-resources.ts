import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { ResourceOrigin } from '../../models/index.ts';
import { ANYTHING, type Interval, point } from '../../util/interval.ts';
import { type Answer, meanAnswer, rangeOf } from '../partly-known.ts';
import { type KnownRelationship, spreadOf } from './relationship-spread.ts';

/** Share of the three informal sources that take part: peers, the community, families. */
export const informalSources: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'informal.sources',
  unit: 'share',
  reads: [
    '/relationships/*/status',
    '/relationships/*/parties/*/origin',
    '/relationships/*/informal/peerRoles',
    '/relationships/*/informal/volunteers',
    '/relationships/*/informal/unpaidHours',
    '/relationships/*/informal/carersSupported',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    if (dossier.relationships?.length === 0) return point(0);
    return meanAnswer(
      SOURCES.map(({ origin, own }) =>
        anywhere(dossier, (one) => (one.parties?.some((party) => party.origin === origin) ? true : own(one))),
      ),
    );
  },
});

/** What is known of the terms on which informal supporters take part. Unit of each: 0 no, 1 yes. */
export interface InformalTerms {
  /** Whether there is any informal contribution. */
  readonly present: Interval;
  /** Share of the safeguards that hold: willing, able, appropriate, agreed. */
  readonly safeguards: Interval;
  /** Whether unpaid people do what paid staff did before. */
  readonly replacesPaidStaff: Interval;
  /** Whether something is given back. */
  readonly reciprocated: Interval;
}

/** The terms on which informal supporters take part; where several relationships have them, the worst counts. */
export const informalTerms: Fact<InformalTerms> = /* @__PURE__ */ defineFact({
  id: 'informal.terms',
  unit: 'share',
  reads: [
    '/relationships/*/status',
    '/relationships/*/informal/volunteers',
    '/relationships/*/informal/unpaidHours',
    '/relationships/*/informal/peerRoles',
    '/relationships/*/informal/willing',
    '/relationships/*/informal/able',
    '/relationships/*/informal/appropriate',
    '/relationships/*/informal/agreed',
    '/relationships/*/informal/replacesPaidStaff',
    '/relationships/*/informal/reciprocated',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    if (dossier.relationships?.length === 0) return NO_CONTRIBUTION;
    const used = (dossier.relationships ?? []).filter(
      (one) => one.informal !== undefined && spreadOf(one, dossier).high > 0,
    );
    if (used.length === 0) return undefined;
    const contributions = used
      .map((one) => ({ ...termsOf(one.informal), sure: spreadOf(one, dossier).low === 1 }))
      .filter(({ present }) => present.high > 0);
    if (contributions.length === 0) return NO_CONTRIBUTION;
    const worst = (pick: (one: InformalTerms) => Interval): Interval => ({
      low: Math.min(...contributions.map((one) => pick(one).low)),
      high: Math.min(...contributions.map((one) => (one.sure && one.present.low === 1 ? pick(one).high : 1))),
    });
    const replaced = contributions.map(({ replacesPaidStaff, sure }) =>
      sure ? replacesPaidStaff : open(replacesPaidStaff),
    );
    const present = contributions.map((one) => (one.sure ? one.present : open(one.present)));
    return {
      present: atLeastOne(present),
      safeguards: worst(({ safeguards }) => safeguards),
      replacesPaidStaff: atLeastOne(replaced),
      reciprocated: worst(({ reciprocated }) => reciprocated),
    };
  },
});

/** Unpaid hours over all hours, paid and unpaid. Unit: 0 to 1. It describes; more is not better. */
export const informalShare: Fact<number> = /* @__PURE__ */ defineFact({
  id: 'informal.share',
  unit: 'share',
  reads: ['/relationships/*/informal/paidHours', '/relationships/*/informal/unpaidHours'],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ relationships }) => {
    let paid = 0;
    let unpaid = 0;
    for (const { informal } of relationships ?? []) {
      if (informal?.paidHours === undefined || informal.unpaidHours === undefined) continue;
      paid += informal.paidHours;
      unpaid += informal.unpaidHours;
    }
    return paid + unpaid > 0 ? unpaid / (paid + unpaid) : undefined;
  },
});

type Informal = KnownRelationship['informal'];

const SOURCES: readonly { readonly origin: ResourceOrigin; readonly own: (one: KnownRelationship) => Answer }[] = [
  { origin: 'informal-peer', own: ({ informal }) => counted(informal?.peerRoles) },
  {
    origin: 'informal-community',
    own: ({ informal }) => someCounted([informal?.volunteers, informal?.unpaidHours]),
  },
  { origin: 'informal-family', own: ({ informal }) => informal?.carersSupported },
];

const NO_CONTRIBUTION: InformalTerms = {
  present: point(0),
  safeguards: ANYTHING,
  replacesPaidStaff: point(0),
  reciprocated: ANYTHING,
};

const termsOf = (informal: Informal): InformalTerms => ({
  present: rangeOf(someCounted([informal?.volunteers, informal?.unpaidHours, informal?.peerRoles])),
  safeguards: meanAnswer([informal?.willing, informal?.able, informal?.appropriate, informal?.agreed]) ?? ANYTHING,
  replacesPaidStaff: rangeOf(informal?.replacesPaidStaff),
  reciprocated: rangeOf(informal?.reciprocated),
});

const counted = (count: number | undefined): boolean | undefined => (count === undefined ? undefined : count > 0);

const someCounted = (counts: readonly (number | undefined)[]): boolean | undefined =>
  counts.some((count) => counted(count) === true) ? true : counts.includes(undefined) ? undefined : false;

/** Yes where one relationship shows it; the silence of the others leaves it open. */
const anywhere = (dossier: FactDossier, ask: (one: KnownRelationship) => Answer): Answer => {
  const answers = (dossier.relationships ?? []).map((one) => {
    const { low, high } = spreadOf(one, dossier);
    const answer = high === 0 ? false : ask(one);
    return answer === true && low < 1 ? undefined : answer;
  });
  if (answers.includes(true)) return true;
  return answers.some((answer) => answer === false) && !answers.includes(undefined) ? false : undefined;
};

const open = ({ high }: Interval): Interval => ({ low: 0, high });

const atLeastOne = (answers: readonly Interval[]): Interval => ({
  low: Math.max(...answers.map(({ low }) => low)),
  high: Math.max(...answers.map(({ high }) => high)),
});
