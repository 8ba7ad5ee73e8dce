import { describe, expect, it } from 'vitest';
import { contradictionIssues as contradictionIssuesIn } from '../../src/parse/checks/contradictions.ts';
import { identityIssues as identityIssuesIn } from '../../src/parse/checks/identity.ts';
import { likelihoodIssues as likelihoodIssuesIn } from '../../src/parse/checks/likelihood.ts';
import { orderIssues as orderIssuesIn } from '../../src/parse/checks/order.ts';
import { locationsIn } from '../../src/parse/checks/read.ts';
import { referenceIssues as referenceIssuesIn } from '../../src/parse/checks/references.ts';
import { totalIssues as totalIssuesIn } from '../../src/parse/checks/totals.ts';
import { dossierShape } from '../../src/models/index.ts';
import type { Issue } from '../../src/parse/issue.ts';

const contradictionIssues = (root: unknown) => contradictionIssuesIn(locationsIn(root));
const identityIssues = (root: unknown) => identityIssuesIn(locationsIn(root));
const likelihoodIssues = (root: unknown) => likelihoodIssuesIn(locationsIn(root));
const orderIssues = (root: unknown) => orderIssuesIn(locationsIn(root));
const referenceIssues = (root: unknown, shape: typeof dossierShape) => referenceIssuesIn(locationsIn(root), shape);
const totalIssues = (root: unknown) => totalIssuesIn(locationsIn(root));
const told = (issues: readonly Issue[]) => issues.map(({ path, messageId }) => `${path} ${messageId}`);
const references = (root: unknown) => told(referenceIssues(root, dossierShape));
const stakes = (...list: object[]) => ({ mutual: { ownership: { stakes: list } } });
const workforce = (more: object) => ({ mutual: { workforce: more } });

describe('totals', () => {
  it('refuses shares of one whole that add up to more than 1, rounding aside', () => {
    expect(told(totalIssues(stakes({ share: 0.6 }, { share: 0.406 })))).toEqual([
      '/mutual/ownership/stakes total/above-one',
    ]);
    expect(told(totalIssues(stakes({ share: 0.6 }, { share: 0.404 })))).toEqual([
      '/mutual/ownership/stakes unlikely/rounded-sum',
    ]);
  });
  it('adds up what is held in the mutual apart from what is held in a holder', () => {
    expect(totalIssues(stakes({ id: 'a', share: 0.8 }, { id: 'b', of: 'a', share: 0.9 }))).toEqual([]);
  });
  it.each([
    [
      'more votes than voters',
      { mutual: { membership: { elections: [{ eligible: 10, votes: 11 }] } } },
      '/mutual/membership/elections/0/votes total/part-above-whole',
    ],
    [
      'more yes than votes',
      { mutual: { staffConsent: { ballotVotes: 10, ballotYes: 11 } } },
      '/mutual/staffConsent/ballotYes total/part-above-whole',
    ],
    [
      'more local staff than staff',
      workforce({ headcount: 10, localStaff: 11 }),
      '/mutual/workforce/localStaff total/part-above-whole',
    ],
    [
      'more seats than the body has',
      { mutual: { governance: { bodies: [{ totalSeats: 3, seats: [{ seats: 2 }, { seats: 2 }] }] } } },
      '/mutual/governance/bodies/0 total/sum-above-whole',
    ],
    [
      'more members than there are',
      { mutual: { membership: { total: 5, constituencies: [{ members: 3 }, { members: 3 }] } } },
      '/mutual/membership total/sum-above-whole',
    ],
    [
      'staff both interested and opposed',
      { mutual: { staffConsent: { interestedShare: 0.6, opposedShare: 0.5 } } },
      '/mutual/staffConsent total/above-one',
    ],
    [
      'more contacts sorted than seen',
      { interventions: [{ failureDemand: { contacts: 10, failureContacts: 6, unclassifiedContacts: 5 } }] },
      '/interventions/0/failureDemand total/sum-above-whole',
    ],
    [
      'markets above the whole',
      { commissioning: [{ marketShares: [{ share: 0.7 }, { share: 0.7 }] }] },
      '/commissioning/0/marketShares total/above-one',
    ],
  ])('refuses %s', (_, root, expected) => {
    expect(told(totalIssues(root))).toEqual([expected]);
  });
  it('asks nothing of figures that are not there', () => {
    expect(totalIssues({ mutual: { workforce: { localStaff: 5 }, membership: { total: 5 } } })).toEqual([]);
  });
});

describe('order', () => {
  const contract = (startsOn: string, endsOn: string) => ({ commissioning: [{ startsOn, endsOn }] });
  it('refuses a contract that ends before it starts', () => {
    expect(told(orderIssues(contract('2014-05-01', '2014-04-30')))).toEqual(['/commissioning/0/endsOn order/dates']);
  });
  it('leaves dates alone that may be in order', () => {
    expect(orderIssues(contract('2014-05-01', '2014'))).toEqual([]);
    expect(told(orderIssues(contract('2014-05-01', '2013')))).toEqual(['/commissioning/0/endsOn order/dates']);
    expect(orderIssues(contract('2014-05-01', 'soon'))).toEqual([]);
  });
  it('refuses a range whose ends are swapped', () => {
    expect(told(orderIssues({ interventions: [{ prevalence: { low: 0.5, high: 0.4 } }] }))).toEqual([
      '/interventions/0/prevalence order/range',
    ]);
  });
  it('wants a history oldest first', () => {
    const history = [{ on: '2012' }, { on: '2014-10' }, {}, { on: '2013' }];
    expect(told(orderIssues({ mutual: { ownership: { history } } }))).toEqual([
      '/mutual/ownership/history/3/on order/history',
    ]);
  });
});

describe('contradictions', () => {
  it.each([
    [
      'a community interest company that is a charity',
      { mutual: { legalForm: 'cic-limited-by-guarantee', charity: true } },
      '/mutual/charity contradiction/cic-charity',
    ],
    [
      'a charitable company that is no charity',
      { mutual: { legalForm: 'charitable-company', charity: false } },
      '/mutual/charity contradiction/charity-form',
    ],
    [
      'dividends where nothing is distributed',
      { mutual: { safeguards: { distributionRule: 'none', dividendsPaid: true } } },
      '/mutual/safeguards/dividendsPaid contradiction/distribution',
    ],
    [
      'an investor without private capital',
      { mutual: { ownership: { privateCapital: false, stakes: [{ id: 'f', kind: 'investor', share: 0.1 }] } } },
      '/mutual/ownership/privateCapital contradiction/private-capital',
    ],
    [
      'votes without a ballot',
      { mutual: { staffConsent: { ballotHeld: false, ballotVotes: 5 } } },
      '/mutual/staffConsent/ballotVotes contradiction/absent-but-described',
    ],
    [
      'participants in what does not happen',
      { relationships: [{ coProduction: [{ present: false, participants: 5 }] }] },
      '/relationships/0/coProduction/0/participants contradiction/absent-but-described',
    ],
    [
      'shared spaces beside "contract only"',
      { relationships: [{ contractOnly: true, sharedSpaces: true }] },
      '/relationships/0/sharedSpaces contradiction/contract-only',
    ],
    ['evidence without quality or grade', { evidence: [{ id: 'e' }] }, '/evidence/0 contradiction/no-grade'],
  ])('are %s', (_, root, expected) => {
    expect(told(contradictionIssues(root))).toEqual([expected]);
  });
  it('are not silence, nor zero', () => {
    const root = {
      mutual: { charity: true, safeguards: { distributionRule: 'none', distributedShare: 0, dividendsPaid: false } },
      relationships: [{ contractOnly: true, sharedBudget: 0 }],
      evidence: [{ grade: 'low' }, { quality: 'weak' }],
    };
    expect(contradictionIssues(root)).toEqual([]);
  });
});

describe('what is unlikely', () => {
  it.each([
    [
      'staff and a council both in control',
      { mutual: { governance: { employeeControl: 'yes', publicControl: 'yes' } } },
      '/mutual/governance unlikely/both-controlled',
    ],
    [
      'evidence from after the day of judgement',
      { asOf: '2014-06-30', evidence: [{ validAt: '2014-10' }] },
      '/evidence/0/validAt unlikely/after-as-of',
    ],
    [
      'a local figure with no boundary',
      workforce({ localShare: 0.7 }),
      '/mutual/workforce/localShare unlikely/no-boundary',
    ],
    [
      'prevalence in one organisation',
      { mutual: { level: 'organisation' }, relationships: [{ prevalence: { word: 'some' } }] },
      '/relationships/0/prevalence unlikely/prevalence',
    ],
    [
      'prevalence without a word or a range',
      { mutual: { level: 'sector' }, relationships: [{ prevalence: {} }] },
      '/relationships/0/prevalence unlikely/empty-prevalence',
    ],
    [
      'a term that its dates deny',
      { commissioning: [{ contractMonths: 36, startsOn: '2014-04-01', endsOn: '2019-03-31' }] },
      '/commissioning/0/contractMonths unlikely/term',
    ],
  ])('is %s', (_, root, expected) => {
    const issues = likelihoodIssues(root);
    expect(told(issues)).toEqual([expected]);
    expect(issues[0]?.severity).toBe('warning');
  });
  it('is not evidence that may hold on the day', () => {
    expect(likelihoodIssues({ asOf: '2014-06-30', evidence: [{ validAt: '2014' }, { statedOn: '2020' }] })).toEqual([]);
  });
  it('is not a term that its dates bear out, or cannot', () => {
    const dates = { contractMonths: 59, startsOn: '2014-05', endsOn: '2019-03-31' };
    expect(
      likelihoodIssues({ commissioning: [dates, { contractMonths: 36, startsOn: '2014', endsOn: '2019' }] }),
    ).toEqual([]);
  });
});

it('no check stumbles over broken input', () => {
  const broken = {
    mutual: { ownership: { stakes: [1, null, { id: 5, of: 6 }], history: 'x' }, governance: [] },
    evidence: {},
    relationships: [{ ties: 4 }],
  };
  for (const check of [identityIssues, totalIssues, orderIssues, contradictionIssues, likelihoodIssues]) {
    for (const root of [broken, undefined, 7, [], 'x']) expect(check(root)).toEqual([]);
  }
  expect(references(broken)).toEqual([]);
});
