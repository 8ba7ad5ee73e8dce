import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { type Interval, point } from '../../util/interval.ts';
import { meanAnswer } from '../partly-known.ts';
import { type KnownRelationship, spreadOf } from './relationship-spread.ts';

/** Share of the three practices that bring people without power together with those who have it. */
export const linkingPractices: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'linking.practices',
  title: 'Practices that link people to those who decide',
  question:
    'Does somebody go with people to where decisions about them are made, does the service go to where people are, ' +
    'and does an independent body of users scrutinise it?',
  unit: 'share',
  reads: [
    '/relationships/*/status',
    '/relationships/*/advocacy',
    '/relationships/*/outreach',
    '/mutual/governance/bodies/*/role',
    '/mutual/governance/bodies/*/external',
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
  title: 'Relationships that give and receive both ways',
  question: 'In which relationships does each side both give and receive?',
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

const scrutinised = ({ mutual: { governance } }: FactDossier): boolean | undefined => {
  const bodies = governance?.bodies;
  if (bodies === undefined) return undefined;
  const is = bodies.map(({ role, external }) =>
    role === 'scrutiny-forum' ? external : role === undefined && external !== false ? undefined : false,
  );
  // A list of bodies need not be complete, so that silence about a forum is not a "no".
  return is.includes(true) ? true : is.includes(undefined) || is.length > 0 ? undefined : false;
};
