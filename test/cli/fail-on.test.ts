import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsIn, conditionsMet } from '../../src/cli/fail-on.ts';
import { CLASSES, type PropositionId, type PropositionResult, type Verdict } from '../../src/results/index.ts';
import { vulnerable } from '../support/sketched-assessment.ts';

/** Three propositions with these verdicts; floor and ceiling as given, or the same. */
const results = (
  verdicts: readonly [Verdict, Verdict, Verdict],
  ends: Partial<Pick<PropositionResult, 'floor' | 'ceiling'>> = {},
): Readonly<Record<PropositionId, PropositionResult>> => {
  const [relationships, capabilities, place] = verdicts.map((verdict) => {
    const { floor: _, ceiling: __, ...rest } = vulnerable.propositions.relationships;
    return { ...rest, verdict, ...ends };
  }) as unknown as readonly [PropositionResult, PropositionResult, PropositionResult];
  return { relationships, capabilities, place };
};
const met = (condition: string, ...rest: Parameters<typeof results>) =>
  conditionsMet(conditionsIn([condition]), results(...rest));

describe('a condition', () => {
  it('compares a verdict with a class', () => {
    expect(met('place<mixed', ['strong', 'strong', 'weak'])).toEqual(['place<mixed (place is weak)']);
    expect(met('place<mixed', ['weak', 'weak', 'mixed'])).toEqual([]);
    expect(met('place <= mixed', ['weak', 'weak', 'mixed'])).toEqual(['place <= mixed (place is mixed)']);
    expect(met('place>mixed', ['weak', 'weak', 'positive'])).toHaveLength(1);
    expect(met('place>=strong', ['strong', 'strong', 'positive'])).toEqual([]);
    expect(met('place=strong', ['weak', 'weak', 'strong'])).toHaveLength(1);
    expect(met('place!=strong', ['strong', 'strong', 'strong'])).toEqual([]);
  });
  it('is met by any of the three', () => {
    expect(met('any<positive', ['mixed', 'strong', 'weak'])).toEqual([
      'any<positive (relationships is mixed, place is weak)',
    ]);
  });
  it('finds a withheld verdict neither above nor below a class, and asks for it by name', () => {
    for (const operator of ['<', '<=', '>', '>='])
      expect(met(`place${operator}mixed`, ['strong', 'strong', 'insufficient-evidence'])).toEqual([]);
    expect(met('place=insufficient-evidence', ['strong', 'strong', 'insufficient-evidence'])).toHaveLength(1);
    expect(met('place!=strong', ['strong', 'strong', 'not-applicable'])).toHaveLength(1);
  });
  it('reads the worst and the best that open questions allow', () => {
    const ends = { floor: 'weak', ceiling: 'strong' } as const;
    const unknown = ['insufficient-evidence', 'insufficient-evidence', 'insufficient-evidence'] as const;
    expect(met('place.floor<mixed', unknown, ends)).toEqual(['place.floor<mixed (place is weak)']);
    expect(met('place.ceiling<strong', unknown, ends)).toEqual([]);
    // Where nothing applies there is no worst and no best.
    expect(met('place.floor!=strong', ['not-applicable', 'not-applicable', 'not-applicable'])).toEqual([]);
  });
  it('may be one of several, in one text or in many', () => {
    const verdicts = ['weak', 'strong', 'insufficient-evidence'] as const;
    expect(met('relationships<mixed, place=insufficient-evidence', verdicts)).toHaveLength(2);
    expect(conditionsIn(['place<mixed', 'any=weak'])).toHaveLength(2);
  });
  it('is refused with what it could be where it is not understood', () => {
    for (const text of [
      '',
      'place',
      'plaice<mixed',
      'place<<mixed',
      'place<medium',
      'place.middle<mixed',
      'place.floor=not-applicable',
    ])
      expect(() => conditionsIn([text]), text).toThrow('is not understood. Write PROPOSITION OPERATOR VALUE');
    expect(() => conditionsIn(['place<insufficient-evidence'])).toThrow('neither above nor below');
  });
  it('holds for a class exactly where its opposite does not', () => {
    const classes = fc.constantFrom(...CLASSES);
    fc.assert(
      fc.property(
        classes,
        classes,
        fc.constantFrom(['<', '>='], ['>', '<='], ['=', '!=']),
        (found, value, [one, other]) => {
          const [holds, opposite] = [one, other].map(
            (operator) => met(`place${operator}${value}`, ['weak', 'weak', found]).length,
          );
          expect(holds).toBe(1 - Number(opposite));
        },
      ),
    );
  });
});
