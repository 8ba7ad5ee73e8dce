import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberControl, rivalControl, staffOwnership } from '../../../src/facts/ownership/ownership.ts';
import { membersDiluted, partnerPosition } from '../../../src/facts/ownership/partner-control.ts';
import type { Fact } from '../../../src/define/index.ts';
import { parseDossier, safeParseDossier } from '../../../src/parse/index.ts';
import { dossierOf } from '../../support/judged.ts';

type Stake = Readonly<Record<string, unknown>>;

const dossierWith = (stakes: readonly Stake[], history: readonly object[] = []) =>
  dossierOf({ mutual: { ownership: { stakes, history } } });
const answer = <Value>(fact: Fact<Value>, stakes: readonly Stake[], history?: readonly object[]): Value | undefined =>
  fact.read(parseDossier(dossierWith(stakes, history)), undefined);
const issuesOf = (stakes: readonly Stake[]): readonly string[] => {
  const result = safeParseDossier(dossierWith(stakes));
  return result.ok ? [] : result.issues.map(({ path, messageId }) => `${path} ${messageId}`);
};
const band = (kind: string, shareLow: number, shareHigh: number): Stake => ({ id: kind, kind, shareLow, shareHigh });

describe('a band of a register of owners', () => {
  it('gives its holder the lower end, and leaves the rest to anybody', () => {
    // The trust has a quarter to a half and the firm a half to three quarters: a quarter is open.
    const stakes = [band('employee-trust', 0.25, 0.5), band('investor', 0.5, 0.75)];
    expect(answer(staffOwnership, stakes)).toEqual({ low: 0.25, high: 0.5 });
    expect(answer(memberControl, stakes)).toEqual({ low: 0.25, high: 0.5 });
    expect(answer(rivalControl, stakes)).toEqual({ low: 0.5, high: 0.75 });
    // The trust may have half, as much as the firm at least has: then the two are equal.
    expect(answer(partnerPosition, stakes)).toEqual({ share: { low: 0.5, high: 0.75 }, largest: { low: 1, high: 1 } });
  });
  it('does not settle what became of the members’ share', () => {
    const stakes = [band('employee-trust', 0.25, 0.5), band('investor', 0.5, 0.75)];
    const history = [
      { id: 'h', on: '2010-01-01', stakes: [{ id: 'employee-trust', kind: 'employee-trust', share: 1 }] },
    ];
    expect(answer(membersDiluted, stakes, history)).toEqual({
      lost: { low: 0, high: 1 },
      overtaken: { low: 0, high: 1 },
    });
  });
  it('passes through a chain by its lower end', () => {
    const stakes = [
      { id: 'company', shareLow: 0.5, shareHigh: 0.75 },
      { id: 'staff', kind: 'employees', of: 'company', shareLow: 0.5, shareHigh: 1 },
    ];
    expect(answer(staffOwnership, stakes)).toEqual({ low: 0.25, high: 1 });
  });
  it('"at least" is a lower end alone, and "at most" is no share that is known', () => {
    expect(answer(staffOwnership, [{ id: 's', kind: 'employees', shareLow: 0.75 }])).toEqual({ low: 0.75, high: 1 });
    expect(answer(staffOwnership, [{ id: 's', kind: 'investor', shareHigh: 0.25 }])).toBeUndefined();
    expect(answer(staffOwnership, [{ id: 's', kind: 'employees', shareHigh: 0 }])).toEqual({ low: 0, high: 1 });
  });
  it('of votes counts before a share of the equity, even where it has no lower end', () => {
    const stakes = [{ id: 's', kind: 'employees', share: 0.5, voteShareHigh: 0.25 }];
    expect(answer(staffOwnership, stakes)).toBeUndefined();
  });
  it('of three holders adds up by its lower ends: the middles of these add up to more than 1', () => {
    expect(issuesOf([band('users', 0.25, 0.5), band('investor', 0.25, 0.5), band('employees', 0.25, 0.5)])).toEqual([]);
    expect(issuesOf([band('users', 0.5, 0.75), band('investor', 0.75, 1)])).toEqual([
      '/mutual/ownership/stakes total/above-one',
    ]);
  });
  it('has its ends in order, and stands in place of a figure', () => {
    expect(issuesOf([band('users', 0.5, 0.25)])).toEqual(['/mutual/ownership/stakes/0 order/range']);
    expect(issuesOf([{ id: 'a', share: 0.3, shareLow: 0.25 }])).toEqual([
      '/mutual/ownership/stakes/0/share contradiction/point-and-band',
    ]);
    expect(issuesOf([{ id: 'a', voteShare: 0.3, voteShareHigh: 0.5 }])).toEqual([
      '/mutual/ownership/stakes/0/voteShare contradiction/point-and-band',
    ]);
  });
});

const KINDS = ['employees', 'users', 'investor', 'public-body'] as const;
const FACTS: readonly Fact<unknown>[] = [memberControl, rivalControl, staffOwnership, partnerPosition];
/** Shares of four holders in hundredths that add up to 1 at most, and how far below and above the bands reach. */
const holders = fc
  .tuple(
    fc.array(fc.nat(25), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(10), fc.nat(25)), { minLength: 4, maxLength: 4 }),
    fc.constantFrom('share', 'voteShare'),
  )
  .map(([shares, reaches, name]) =>
    shares.map((share, i) => {
      const [below = 0, above = 0] = reaches[i] ?? [];
      const kind = KINDS[i] ?? 'users';
      const banded = (low: number, high: number): Stake => ({
        id: kind,
        kind,
        [`${name}Low`]: low / 100,
        [`${name}High`]: high / 100,
      });
      return {
        point: { id: kind, kind, [name]: share / 100 },
        same: banded(share, share),
        wide: banded(Math.max(0, share - below), share + above),
      };
    }),
  );

/** Every range in an answer, flat. */
const rangesIn = (value: unknown): readonly { readonly low: number; readonly high: number }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('low' in value && 'high' in value) return [value as { low: number; high: number }];
  return Object.values(value).flatMap(rangesIn);
};

describe('laws of bands', () => {
  it('a figure says the same as a band whose ends are that figure', () => {
    fc.assert(
      fc.property(holders, (all) => {
        for (const fact of FACTS) {
          expect(
            answer(
              fact,
              all.map(({ same }) => same),
            ),
          ).toEqual(
            answer(
              fact,
              all.map(({ point }) => point),
            ),
          );
        }
      }),
    );
  });
  it('a band leaves possible whatever any figure inside it would say', () => {
    fc.assert(
      fc.property(holders, (all) => {
        for (const fact of FACTS) {
          const wide = answer(
            fact,
            all.map(({ wide: one }) => one),
          );
          if (wide === undefined) continue;
          const ranges = rangesIn(wide);
          for (const [i, { low, high }] of rangesIn(
            answer(
              fact,
              all.map(({ point }) => point),
            ),
          ).entries()) {
            expect(ranges[i]?.low ?? 0).toBeLessThanOrEqual(low + 1e-9);
            expect(ranges[i]?.high ?? 1).toBeGreaterThanOrEqual(high - 1e-9);
          }
        }
      }),
    );
  });
});
