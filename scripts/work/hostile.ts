import { PARSE_LIMITS as LIMITS } from '../../src/parse/index.ts';
import type { Case } from './cases.ts';

const many = <Item>(size: number, item: (i: number) => Item): readonly Item[] =>
  Array.from({ length: size }, (_, i) => item(i));
const evidence = (i: number, about: readonly string[], says?: unknown) => ({
  id: `e${String(i)}`,
  about,
  kind: 'news',
  grade: 'high',
  source: { title: `Title ${String(i)}` },
  ...(says === undefined ? {} : { says }),
});

/** Texts that were made to hang a reader, or once did. */
export const hostile = (bare: Readonly<Record<string, unknown>>): readonly Case[] => {
  const cases: Readonly<Record<string, (size: number) => unknown>> = {
    'evidence about each of as many relationships': (n) => ({
      relationships: many(n, (i) => ({ id: `r${String(i)}`, boundary: 'citizen-service' })),
      evidence: many(n, (i) => evidence(i, [`/relationships/${String(i)}`])),
    }),
    'evidence about each of as many relationships by id': (n) => ({
      relationships: many(n, (i) => ({ id: `r${String(i)}`, boundary: 'citizen-service' })),
      evidence: many(n, (i) => evidence(i, [`/relationships/r${String(i)}/boundary`])),
    }),
    'evidence about one list, one of which says otherwise': (n) => ({
      relationships: many(n, (i) => ({ id: `r${String(i)}`, boundary: 'citizen-service', since: '2001' })),
      evidence: [
        evidence(n, ['/relationships/0/since'], '2002'),
        ...many(n, (i) => evidence(i, ['/relationships/0/since'])),
      ],
    }),
    'conflicts of equals, each about its own relationship': (n) => ({
      relationships: many(n, (i) => ({ id: `r${String(i)}`, boundary: 'citizen-service', status: 'running' })),
      evidence: many(2 * n, (i) =>
        evidence(i, [`/relationships/${String(i >> 1)}/status`], i % 2 === 0 ? undefined : 'ended'),
      ),
    }),
    'as many conflicts of equals as are read': () => ({
      relationships: many(LIMITS.conflicts, (i) => ({
        id: `r${String(i)}`,
        boundary: 'citizen-service',
        status: 'running',
      })),
      evidence: many(2 * LIMITS.conflicts, (i) =>
        evidence(i, [`/relationships/${String(i >> 1)}/status`], i % 2 === 0 ? undefined : 'ended'),
      ),
    }),
    'as many conflicts of equals about offers as are read': () => ({
      interventions: many(LIMITS.conflicts, (i) => ({ id: `i${String(i)}`, status: 'proposed', annualCost: 1 })),
      evidence: many(2 * LIMITS.conflicts, (i) =>
        evidence(i, [`/interventions/${String(i >> 1)}/annualCost`], i % 2 === 0 ? undefined : 2),
      ),
    }),
    'as many ties as are read': () => ({
      interventions: many(70, (i) => ({ id: `i${String(i)}` })),
      commissioning: many(70, (i) => ({
        id: `c${String(i)}`,
        willingness: many(70, (j) => ({ intervention: `i${String(j)}`, signal: 'budgeted' })),
      })),
    }),
    'conflicts of equals about offers': (n) => ({
      interventions: many(n, (i) => ({ id: `i${String(i)}`, status: 'proposed', annualCost: 1 })),
      evidence: many(2 * n, (i) =>
        evidence(i, [`/interventions/${String(i >> 1)}/annualCost`], i % 2 === 0 ? undefined : 2),
      ),
    }),
    'many who say otherwise of one value': (n) => ({
      mutual: { name: 'Subject', level: 'organisation', membership: { total: 1 } },
      evidence: many(n, (i) => evidence(i, ['/mutual/membership/total'], i)),
    }),
    'offers and contexts, tied one to one': (n) => ({
      interventions: many(n, (i) => ({ id: `i${String(i)}`, funding: [{ context: `c${String(i)}` }] })),
      commissioning: many(n, (i) => ({ id: `c${String(i)}`, status: 'held' })),
    }),
    'offers and contexts, not tied': (n) => ({
      interventions: many(n, (i) => ({ id: `i${String(i)}` })),
      commissioning: many(n, (i) => ({ id: `c${String(i)}`, status: 'prospective' })),
    }),
    'one offer tied to many contexts': (n) => ({
      interventions: [{ id: 'i', funding: many(n, (i) => ({ context: `c${String(i)}` })) }],
      commissioning: many(n, (i) => ({ id: `c${String(i)}`, status: 'held' })),
    }),
    'ids that lead nowhere': (n) => ({
      relationships: [
        {
          id: 'r',
          boundary: 'citizen-service',
          parties: many(n, (i) => ({ id: `party-${String(i)}` })),
          ties: many(n, (i) => ({ from: `partx-${String(i)}`, to: 'party-0' })),
        },
      ],
    }),
    'a chain of holders': (n) => ({
      mutual: {
        name: 'Subject',
        level: 'organisation',
        ownership: {
          stakes: many(n, (i) => ({
            id: `s${String(i)}`,
            ...(i === 0 ? {} : { of: `s${String(i - 1)}` }),
            share: 0.5,
            kind: 'trust',
          })),
        },
      },
    }),
    'a chain of holders, the last first': (n) => ({
      mutual: {
        name: 'Subject',
        level: 'organisation',
        ownership: {
          stakes: many(n, (i) => ({
            id: `s${String(i)}`,
            ...(i === n - 1 ? {} : { of: `s${String(i + 1)}` }),
            share: 0.5,
            kind: 'trust',
          })),
        },
      },
    }),
    'periods that overlap': (n) => ({
      mutual: {
        name: 'Subject',
        level: 'organisation',
        finances: {
          periods: many(n, (i) => ({
            from: '0001-01-01',
            to: String(1000 + (i % 1000)).concat('-0', String(1 + (i % 9))),
            turnover: 1,
          })),
        },
      },
    }),
    'years one after another': (n) => ({
      mutual: {
        name: 'Subject',
        level: 'organisation',
        finances: {
          periods: many(n, (i) => ({
            from: `${String(1000 + i)}-01-01`,
            to: `${String(1000 + i)}-12-31`,
            turnover: 1,
          })),
        },
      },
    }),
    'ties among parties': (n) => ({
      relationships: [
        {
          id: 'r',
          boundary: 'citizen-service',
          parties: many(n, (i) => ({ id: `p${String(i)}`, sector: 'public' })),
          ties: many(n, (i) => ({ from: `p${String(i)}`, to: `p${String((i * 7 + 1) % n)}` })),
        },
      ],
    }),
    'reasons why something is not known': (n) => ({
      unknowns: many(n, () => ({ about: ['/mutual/membership/total'], reason: 'not-published' })),
    }),
    'one item of evidence about many places': (n) => ({
      relationships: many(n, (i) => ({ id: `r${String(i)}`, boundary: 'citizen-service' })),
      evidence: [
        evidence(
          0,
          many(n, (i) => `/relationships/${String(i)}/boundary`),
        ),
      ],
    }),
    'lists that are empty': (n) => ({
      relationships: many(n, (i) => ({ id: `r${String(i)}`, boundary: 'citizen-service', parties: [] })),
    }),
    'lists that are said to be empty': (n) => ({
      relationships: many(n, (i) => ({ id: `r${String(i)}`, boundary: 'citizen-service' })),
      complete: many(n, (i) => `/relationships/${String(i)}/parties`),
    }),
    'a list said to be complete in an item that is not there': (n) => ({
      relationships: [{ id: 'r', boundary: 'citizen-service' }],
      complete: [`/relationships/${String(n * 1000)}/parties`],
    }),
    'unknown properties': (n) => Object.fromEntries(many(n, (i) => [`name${String(i)}`, 1])),
    'one long pointer': (n) => ({ evidence: [evidence(0, ['/a'.repeat(n)])] }),
    'one long name': (n) => ({ mutual: { name: 'a'.repeat(n), level: 'organisation' } }),
    'data of plugins': (n) => ({
      extensions: { plugin: Object.fromEntries(many(n, (i) => [`name${String(i)}`, [1, { a: 'b' }]])) },
    }),
    'commissioners of like names': (n) => ({
      commissioning: many(n, (i) => ({ id: `c${String(i)}`, status: 'held', commissioner: `Council ${String(i)}` })),
    }),
  };
  const fromData = Object.entries(cases).map(
    ([name, make]): Case => ({
      name,
      make: (size) => JSON.stringify({ ...bare, ...(make(size) as object) }),
    }),
  );
  const texts: readonly Case[] = [
    {
      name: 'unsafe names',
      make: (n) => `{"schemaVersion":1,"relationships":[${many(n, () => '{"constructor":1}').join()}]}`,
    },
    { name: 'brackets that open', make: (n) => '['.repeat(n) },
    { name: 'quotes', make: (n) => '"'.repeat(n) },
    { name: 'lines of a table', make: (n) => 'a,b,c\n'.repeat(n) },
    { name: 'lines of JSON', make: (n) => '{"a":1}\n'.repeat(n) },
    { name: 'one name many times', make: (n) => `{${many(n, () => '"a":1').join()}}` },
    { name: 'blank space', make: (n) => ' '.repeat(n) },
    { name: 'backslashes', make: (n) => `{"a":"${'\\\\'.repeat(n)}"` },
    { name: 'a list of dossiers', make: (n) => JSON.stringify(many(n, () => bare)) },
  ];
  return [...fromData, ...texts];
};
