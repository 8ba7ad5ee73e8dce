import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { fullProfile } from '../../src/define/index.ts';
import { HOLDER_KINDS } from '../../src/models/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import type { Assessment } from '../../src/results/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { isRecord, pointerOf } from '../../src/util/json-pointer.ts';
import { widened } from '../support/widened.ts';
import { DOSSIER_NAMES, rawDossier } from './dossiers.ts';

/*
 * One thing told in another way, or told twice: the assessment stays as it is, or narrows. The dossiers are the thirteen
 * real ones and the invented example, each changed at random.
 */

type Json = Readonly<Record<string, unknown>>;

const EXAMPLE = new URL('../../docs/examples/ordinary-mutual/tarrow-home-support.json', import.meta.url);
const SUBJECTS: readonly Json[] = [
  ...DOSSIER_NAMES.map((name) => rawDossier(name) as Json),
  JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Json,
];

const organisations = SUBJECTS.filter(({ mutual }) => isRecord(mutual) && mutual.level !== 'sector');

const evaluator = createEvaluator({ plugins: standardRuleSets, profile: fullProfile });
const assessed = (dossier: Json): Assessment => evaluator.assess(parseDossier(dossier));

const subject = fc.constantFrom(...SUBJECTS);
const part = (dossier: Json, name: string): Json => (isRecord(dossier[name]) ? dossier[name] : {});
const list = (holder: Json, name: string): readonly Json[] =>
  Array.isArray(holder[name]) ? (holder[name] as readonly Json[]) : [];

/** What a fact answered, wherever a rule read it. */
const answerOf = <Answer>({ findings }: Assessment, fact: string): Answer | undefined =>
  findings.flatMap(({ reads }) => reads).find((read) => read.fact === fact)?.answer as Answer | undefined;

interface Span {
  readonly low: number;
  readonly high: number;
}
const holds = ({ low, high }: Span, value: number): boolean => low <= value + 1e-9 && value <= high + 1e-9;

/** An item of evidence about some places. */
const sourced = (id: string, quality: string, about: readonly string[]): Json => ({
  id,
  about,
  kind: 'publication',
  quality,
  source: { title: 'A page' },
});

/** A dossier with some parts of its subject replaced. */
const withMutual = (dossier: Json, parts: Json): Json => ({
  ...dossier,
  mutual: { ...part(dossier, 'mutual'), ...parts },
});

describe('a weak source beside what is there', () => {
  const places = (value: unknown, path: readonly (string | number)[]): readonly string[] => [
    ...(path.length > 1 ? [pointerOf(path)] : []),
    ...(Array.isArray(value)
      ? value.flatMap((item: unknown, i) => places(item, [...path, i]))
      : isRecord(value)
        ? Object.entries(value).flatMap(([key, child]) => places(child, [...path, key]))
        : []),
  ];
  const PARTS = ['mutual', 'relationships', 'interventions', 'commissioning'];
  const corroborated = subject.chain((dossier) =>
    fc.tuple(
      fc.constant(dossier),
      fc.subarray(
        PARTS.flatMap((name) => places(dossier[name], [name])),
        { minLength: 1, maxLength: 12 },
      ),
      fc.constantFrom('weak', 'partisan', 'own-words'),
    ),
  );

  it('takes nothing away', () => {
    fc.assert(
      fc.property(corroborated, ([dossier, about, quality]) => {
        const more = { ...dossier, evidence: [...list(dossier, 'evidence'), sourced('beside', quality, about)] };
        expect(widened(assessed(dossier), assessed(more))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('one contract in several homes', () => {
  const contract = fc.record({
    turnover: fc.integer({ min: 100, max: 10_000 }).map((thousands) => thousands * 1000),
    sharePercent: fc.integer({ min: 1, max: 100 }),
    years: fc.integer({ min: 1, max: 7 }),
    yearsGone: fc.integer({ min: 0, max: 6 }),
  });
  const HOMES = ['annualValue', 'totalValue', 'incomeShare', 'income', 'funding'] as const;
  type Home = (typeof HOMES)[number];
  const TERMS = ['commissioner', 'status', 'startsOn', 'endsOn', 'contractMonths'];
  const PLACE_OF: Readonly<Record<Home, string>> = {
    annualValue: '/commissioning/invented/annualValue',
    totalValue: '/commissioning/invented/totalValue',
    incomeShare: '/commissioning/invented/incomeShare',
    income: '/mutual/finances/income',
    funding: '/interventions/invented-offer/funding',
  };

  /** The dossier with one new contract, told in some of its homes, everywhere the same, in some by a weak source. */
  const told = (
    dossier: Json,
    { turnover, sharePercent, years, yearsGone }: typeof contract extends fc.Arbitrary<infer One> ? One : never,
    homes: readonly Home[],
    weakly: readonly Home[],
  ): Json => {
    const asOfYear = Number(String(dossier.asOf).slice(0, 4));
    const start = asOfYear - 1 - Math.min(yearsGone, years - 1);
    const annual = (turnover * sharePercent) / 100;
    const has = (home: Home): boolean => homes.includes(home);
    const context = {
      id: 'invented',
      commissioner: 'Invented Council',
      status: 'held',
      startsOn: `${String(start)}-04-01`,
      endsOn: `${String(start + years + 1)}-03-31`,
      contractMonths: (years + 1) * 12,
      ...(has('annualValue') ? { annualValue: annual } : {}),
      ...(has('totalValue') ? { totalValue: annual * (years + 1) } : {}),
      ...(has('incomeShare') ? { incomeShare: sharePercent / 100 } : {}),
    };
    const line = {
      id: 'invented',
      payer: 'Invented Council',
      source: 'commissioned-contract',
      amount: annual,
      context: 'invented',
    };
    const offer = {
      id: 'invented-offer',
      status: 'running',
      ...(has('funding')
        ? { funding: [{ id: 'invented', source: 'commissioned-contract', amount: annual, context: 'invented' }] }
        : {}),
    };
    const finances = {
      periods: [
        { id: 'invented', from: `${String(asOfYear - 1)}-01-01`, to: `${String(asOfYear - 1)}-12-31`, turnover },
      ],
      ...(has('income') ? { income: [line] } : {}),
    };
    const changed = withMutual(dossier, { finances });
    return {
      ...changed,
      complete: list(dossier, 'complete').filter((place) => !/income|commissioning/.test(JSON.stringify(place))),
      evidence: [
        ...list(dossier, 'evidence').filter(
          ({ about }) => !/finances|commissioning|funding/.test(JSON.stringify(about)),
        ),
        sourced('contract', 'audited', [
          '/mutual/finances/periods',
          ...TERMS.map((name) => `/commissioning/invented/${name}`),
          '/interventions/invented-offer/status',
          ...homes.filter((home) => !weakly.includes(home)).map((home) => PLACE_OF[home]),
        ]),
        ...homes
          .filter((home) => weakly.includes(home))
          .map((home) => sourced(`weak-${home}`, 'weak', [PLACE_OF[home]])),
      ],
      unknowns: [],
      interventions: [...list(dossier, 'interventions').map(({ funding: _, ...own }) => own), offer],
      commissioning: [context],
    };
  };

  it('says the same, or more, the more of them are filled in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...organisations),
        contract,
        fc.subarray([...HOMES], { minLength: 1 }),
        fc.subarray([...HOMES]),
        fc.subarray([...HOMES]),
        (dossier, terms, homes, others, weakly) => {
          const more = HOMES.filter((home) => homes.includes(home) || others.includes(home));
          const [before, after] = [homes, more].map((some) => assessed(told(dossier, terms, some, weakly)));
          expect(before && after && widened(before, after)).toEqual([]);
          // The rest may come from many who pay little: then this is the largest payer, in whatever home it is told.
          for (const one of [before, after]) {
            const payers = one && answerOf<{ readonly largest: Span }>(one, 'finances.payer-concentration');
            expect(payers === undefined || holds(payers.largest, terms.sharePercent / 100)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('seats under other names', () => {
  const constituency = fc.constantFrom(
    'staff',
    'users',
    'carers',
    'community',
    'council',
    'investor',
    'voluntary-sector',
  );
  const OFFICES = ['independent', 'executive', 'other'] as const;
  const group = fc.record(
    {
      constituency: fc.oneof(constituency, fc.constantFrom(...OFFICES)),
      seats: fc.integer({ min: 2, max: 6 }),
      selection: fc.constantFrom('elected', 'appointed', 'recruited'),
    },
    { requiredKeys: ['constituency', 'seats'] },
  );
  type Group = typeof group extends fc.Arbitrary<infer One> ? One : never;
  const body = fc.record(
    {
      id: fc.constant('board'),
      role: fc.constant('board'),
      setsStrategy: fc.boolean(),
      totalSeats: fc.constant(60),
      seats: fc.array(group, { minLength: 1, maxLength: 6 }),
    },
    { requiredKeys: ['id', 'role', 'seats'] },
  );
  const seated = (dossier: Json, bodies: readonly unknown[]): Json => {
    const evidence = list(dossier, 'evidence').filter(({ about }) => !/governance/.test(JSON.stringify(about)));
    const { governance: _, membership, ...mutual } = part(dossier, 'mutual');
    const { elections: __, ...members } = isRecord(membership) ? membership : {};
    return {
      ...dossier,
      complete: [],
      unknowns: [],
      evidence,
      mutual: { ...mutual, membership: members, governance: { bodies } },
    };
  };
  const gist = ({ findings }: Assessment): readonly unknown[] =>
    findings.map((finding) => [finding.rule, finding.outcome, finding.outcome === 'judged' ? finding.bounds : null]);

  it('count as before: a board by another name, its groups in another order and in two halves', () => {
    fc.assert(
      fc.property(subject, body, (dossier, board) => {
        const halves = (one: Group): readonly Group[] => [
          { ...one, seats: 1 },
          { ...one, seats: one.seats - 1 },
        ];
        const renamed = { ...board, id: 'council-of-trustees', seats: [...board.seats].reverse().flatMap(halves) };
        expect(gist(assessed(seated(dossier, [renamed])))).toEqual(gist(assessed(seated(dossier, [board]))));
      }),
      { numRuns: 100 },
    );
  });

  it('give nobody a vote who had none: an office by another name is still nobody’s electorate', () => {
    fc.assert(
      fc.property(subject, body, fc.constantFrom(...OFFICES), (dossier, board, office) => {
        const isOffice = (one: Group): boolean => OFFICES.some((name) => name === one.constituency);
        const renamed = {
          ...board,
          seats: board.seats.map((one) => (isOffice(one) ? { ...one, constituency: office } : one)),
        };
        expect(gist(assessed(seated(dossier, [renamed])))).toEqual(gist(assessed(seated(dossier, [board]))));
      }),
      { numRuns: 100 },
    );
  });
});

describe('ownership, first in words and then in numbers', () => {
  const MODELS = {
    employee: ['employees', 'employee-trust'],
    user: ['users'],
    community: ['community'],
    public: ['public-body'],
    investor: ['investor'],
  } as const;
  const holders = fc.uniqueArray(
    fc.record({ kind: fc.constantFrom(...HOLDER_KINDS), weight: fc.integer({ min: 1, max: 60 }) }),
    { minLength: 1, maxLength: 5, selector: ({ kind }) => kind },
  );

  /** The dossier with these owners, each with its share or only named. */
  const owned = (
    dossier: Json,
    owners: readonly { readonly kind: string; readonly weight: number }[],
    isSized: (index: number) => boolean,
    quality: string,
  ): Json => {
    const whole = owners.reduce((total, { weight }) => total + weight, 0);
    const led = Object.entries(MODELS).find(([, kinds]) => {
      const theirs = owners.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
      return theirs.reduce((total, { weight }) => total + weight, 0) * 2 > whole;
    });
    const ownership = {
      ...(led === undefined ? {} : { model: led[0] }),
      stakes: owners.map(({ kind, weight }, i) => ({
        id: `holder-${String(i)}`,
        kind,
        ...(isSized(i) ? { share: weight / whole } : {}),
      })),
    };
    const { membership: _m, ownership: _o, governance: _g, legalForm: _l, ...mutual } = part(dossier, 'mutual');
    return {
      ...dossier,
      complete: [],
      unknowns: [],
      evidence: [
        ...list(dossier, 'evidence').filter(
          ({ about }) => !/ownership|membership|governance|legalForm/.test(JSON.stringify(about)),
        ),
        sourced('register', 'statutory', [
          ...(led === undefined ? [] : ['/mutual/ownership/model']),
          ...owners.map((_, i) => `/mutual/ownership/stakes/${String(i)}/kind`),
        ]),
        ...owners.flatMap((_, i) =>
          isSized(i) ? [sourced(`share-${String(i)}`, quality, [`/mutual/ownership/stakes/${String(i)}/share`])] : [],
        ),
      ],
      mutual: { ...mutual, ownership },
    };
  };

  it('says the same, or more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...organisations),
        holders,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.constantFrom('statutory', 'own-record', 'weak'),
        (dossier, owners, some, others, quality) => {
          const before = owned(dossier, owners, (i) => some[i] === true, quality);
          const after = owned(dossier, owners, (i) => some[i] === true || others[i] === true, quality);
          expect(widened(assessed(before), assessed(after))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('names the same sides as members', () => {
    fc.assert(
      fc.property(fc.constantFrom(...organisations), holders, (dossier, owners) => {
        const [named, sized] = [false, true].map((isSized) => {
          const assessment = assessed(owned(dossier, owners, () => isSized, 'statutory'));
          const sides = answerOf<Readonly<Record<'staff' | 'citizens', Span>>>(assessment, 'membership.sides');
          return [sides?.staff.low ?? 0, sides?.citizens.low ?? 0];
        });
        expect(named).toEqual(sized);
      }),
      { numRuns: 100 },
    );
  });
});
