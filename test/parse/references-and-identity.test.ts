import { describe, expect, it } from 'vitest';
import { identityIssues as identityIssuesIn } from '../../src/parse/checks/identity.ts';
import { locationsIn } from '../../src/parse/checks/read.ts';
import { referenceIssues as referenceIssuesIn } from '../../src/parse/checks/references.ts';
import { dossierShape } from '../../src/models/index.ts';
import type { Issue } from '../../src/parse/issue.ts';

const identityIssues = (root: unknown) => identityIssuesIn(locationsIn(root));
const referenceIssues = (root: unknown, shape: typeof dossierShape) => referenceIssuesIn(locationsIn(root), shape);
const told = (issues: readonly Issue[]) => issues.map(({ path, messageId }) => `${path} ${messageId}`);
const references = (root: unknown) => told(referenceIssues(root, dossierShape));
const stakes = (...list: object[]) => ({ mutual: { ownership: { stakes: list } } });

describe('references', () => {
  it.each([
    [
      'willingness for no intervention',
      { commissioning: [{ willingness: [{ intervention: 'x' }] }] },
      '/commissioning/0/willingness/0/intervention reference/dangling',
    ],
    [
      'funding under no context',
      { interventions: [{ funding: [{ context: 'x' }] }] },
      '/interventions/0/funding/0/context reference/dangling',
    ],
    [
      'a contract that none followed',
      { commissioning: [{ succeededBy: 'x' }] },
      '/commissioning/0/succeededBy reference/dangling',
    ],
    [
      'a benefit to no payer',
      { interventions: [{ fiscalCase: { benefits: [{ payerContext: 'x' }] } }] },
      '/interventions/0/fiscalCase/benefits/0/payerContext reference/dangling',
    ],
    [
      'income under no context',
      { mutual: { finances: { income: [{ context: 'x' }] } } },
      '/mutual/finances/income/0/context reference/dangling',
    ],
    [
      'an election to no body',
      { mutual: { membership: { elections: [{ body: 'x' }] } } },
      '/mutual/membership/elections/0/body reference/dangling',
    ],
    [
      'a tie to nobody',
      { relationships: [{ parties: [{ id: 'a' }], ties: [{ from: 'a', to: 'zzz' }] }] },
      '/relationships/0/ties/0/to reference/dangling',
    ],
    ['a holding in nobody', stakes({ id: 'a', of: 'x' }), '/mutual/ownership/stakes/0/of reference/dangling'],
    [
      'evidence about nothing',
      { evidence: [{ about: ['/mutual/reach/people'] }], mutual: { reach: {} } },
      '/evidence/0/about/0 reference/nothing-there',
    ],
    [
      'a question about no property',
      { unknowns: [{ about: ['/mutual/colour'] }] },
      '/unknowns/0/about/0 reference/no-such-property',
    ],
    [
      'a reason for not knowing what is known',
      { mutual: { charity: true }, unknowns: [{ about: ['/mutual/charity'], reason: 'withheld' }] },
      '/unknowns/0/about/0 unlikely/unknown-but-known',
    ],
  ])('tell of %s', (_, root, expected) => {
    expect(references(root)).toEqual([expected]);
  });
  it('name the id that may have been meant', () => {
    const root = {
      interventions: [{ id: 'training' }],
      commissioning: [{ willingness: [{ intervention: 'trainning' }] }],
    };
    expect(references(root)).toEqual(['/commissioning/0/willingness/0/intervention reference/dangling-like']);
  });
  it('name how far a pointer leads', () => {
    const root = { evidence: [{ about: ['/mutual/reach/people'] }], mutual: { reach: {} } };
    expect(referenceIssues(root, dossierShape)[0]?.data).toEqual({
      pointer: '/mutual/reach/people',
      upTo: '/mutual/reach',
    });
    expect(referenceIssues({ evidence: [{ about: ['/x'] }] }, dossierShape)[0]?.data.upTo).toBe('the top');
  });
  it('refuse holdings that run in a circle', () => {
    expect(references(stakes({ id: 'a', of: 'b' }, { id: 'b', of: 'a' }, { id: 'c', of: 'a' }))).toEqual([
      '/mutual/ownership/stakes/0/of reference/circle',
      '/mutual/ownership/stakes/1/of reference/circle',
    ]);
  });
  it('let a disputed value stand, and a list that is incomplete', () => {
    const root = {
      mutual: { charity: true, ownership: {} },
      unknowns: [
        { about: ['/mutual/charity'], reason: 'disputed' },
        { about: ['/mutual/ownership'], reason: 'withheld' },
      ],
    };
    expect(references(root)).toEqual([]);
  });
  it('follow pointers into the data of plugins', () => {
    expect(references({ unknowns: [{ about: ['/extensions/plugin/anything/0'] }] })).toEqual([]);
  });
});

describe('identity', () => {
  it.each([
    ['an id used twice', { relationships: [{ id: 'a' }, { id: 'a' }] }, '/relationships/1 identity/duplicate-id'],
    [
      'a mode listed twice',
      { relationships: [{ coProduction: [{ mode: 'co-design' }, { mode: 'co-design' }] }] },
      '/relationships/0/coProduction/1 identity/repeated',
    ],
    [
      'a year listed twice',
      { interventions: [{ spend: [{ year: 2013 }, { year: 2013 }] }] },
      '/interventions/0/spend/1 identity/repeated',
    ],
    [
      'a group of members listed twice',
      { mutual: { membership: { constituencies: [{ kind: 'staff' }, { kind: 'staff' }] } } },
      '/mutual/membership/constituencies/1 identity/repeated',
    ],
    [
      'a word listed twice',
      { mutual: { deliveryRoutes: ['latc', 'latc'] } },
      '/mutual/deliveryRoutes/1 identity/repeated-word',
    ],
  ])('tells of %s', (_, root, expected) => {
    expect(told(identityIssues(root))).toEqual([expected]);
  });
  it('tells of one id for two holders, across the history', () => {
    const root = {
      mutual: {
        ownership: {
          stakes: [
            { id: 'trust', holder: 'Staff trust' },
            { id: 'firm', kind: 'investor' },
          ],
          history: [
            {
              id: 'h',
              stakes: [
                { id: 'trust', holder: 'Bank' },
                { id: 'firm', kind: 'investor' },
              ],
            },
          ],
        },
      },
    };
    expect(told(identityIssues(root))).toEqual(['/mutual/ownership/history/0/stakes/0 unlikely/renamed-holder']);
  });
  it.each([
    [
      'two groups of seats of one constituency',
      { mutual: { governance: { bodies: [{ seats: [{ constituency: 'staff' }, { constituency: 'staff' }] }] } } },
    ],
    ['numbers that repeat', { relationships: [{ contactsByWorker: [3, 3] }] }],
    [
      'one number in two registers',
      {
        mutual: {
          identifiers: [
            { scheme: 'GB-COH', id: '1' },
            { scheme: 'GB-MPR', id: '1' },
          ],
        },
      },
    ],
    ['whatever a plugin repeats', { extensions: { plugin: { list: ['a', 'a'] } }, evidence: [{ says: ['a', 'a'] }] }],
  ])('allows %s', (_, root) => {
    expect(identityIssues(root)).toEqual([]);
  });
});
