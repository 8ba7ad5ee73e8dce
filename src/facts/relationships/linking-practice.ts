import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { type Interval, point } from '../../util/interval.ts';
import type { Constituency } from '../../models/index.ts';
import { CITIZEN_ELECTORATES } from '../participation/governance.ts';
import { allOf, isComplete, meanAnswer } from '../partly-known.ts';
import { type KnownRelationship, spreadOf } from './relationship-spread.ts';

/** Share of the three practices that bring people without power together with those who have it. */
export const linkingPractices: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'linking.practices',
  unit: 'share',
  reads: [
    '/relationships/*/status',
    '/relationships/*/advocacy',
    '/relationships/*/outreach',
    '/mutual/governance/bodies/*/role',
    '/mutual/governance/bodies/*/external',
    '/mutual/governance/bodies/*/seats/*/constituency',
    '/mutual/governance/bodies/*/seats/*/seats',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) =>
    meanAnswer([
      inRelationships(dossier, ({ advocacy }) => advocacy),
      inRelationships(dossier, ({ outreach }) => outreach),
      scrutinised(dossier),
    ]),
});

/** Share of relationships in which each side gives and receives. */
export const reciprocalShare: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'relationships.reciprocal-share',
  unit: 'share',
  reads: ['/relationships/*/status', '/relationships/*/reciprocal'],
  changeableBy: ['mutual', 'partner'],
  read: (dossier) => {
    const live = (dossier.relationships ?? []).filter((one) => spreadOf(one, dossier).high > 0);
    if (live.length === 0) return dossier.relationships?.length === 0 ? point(0) : undefined;
    // One that may be over can drop out of the count either way: it is counted as open.
    return meanAnswer(live.map((one) => (spreadOf(one, dossier).low === 1 ? one.reciprocal : undefined)));
  },
});

const inRelationships = (
  dossier: FactDossier,
  ask: (one: KnownRelationship) => boolean | undefined,
): boolean | undefined => {
  const { relationships } = dossier;
  if (relationships === undefined) return undefined;
  const answers = relationships.map((one) => {
    const { low, high } = spreadOf(one, dossier);
    const answer = high === 0 ? false : ask(one);
    return answer === true && low < 1 ? undefined : answer;
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
};

const scrutinised = (dossier: FactDossier): boolean | undefined => {
  const bodies = dossier.mutual.governance?.bodies;
  if (bodies === undefined) return undefined;
  const is = bodies.map((body) =>
    allOf([
      body.role === undefined ? undefined : body.role === 'scrutiny-forum',
      body.external,
      sitOn(body, CITIZEN_ELECTORATES),
    ]),
  );
  // A list of bodies may go on, so that silence about a forum is a "no" only where it is said to be complete.
  if (is.includes(true)) return true;
  return is.includes(undefined) || !isComplete(dossier, '/mutual/governance/bodies') ? undefined : false;
};

/** Whether people of some groups sit on a body: a committee of councillors is no body of users. */
const sitOn = ({ seats }: Body, groups: readonly Constituency[]): boolean | undefined => {
  if (seats === undefined) return undefined;
  const theirs = seats.filter(({ constituency }) => groups.includes(constituency));
  return theirs.some((one) => one.seats !== 0);
};

type Body = NonNullable<NonNullable<FactDossier['mutual']['governance']>['bodies']>[number];
