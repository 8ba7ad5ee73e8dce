import { describe, expect, it } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { type OverallPart, overall } from '../../src/aggregate/overall.ts';
import { PROPOSITIONS, type Verdict } from '../../src/results/verdict.ts';

type Brief = readonly [verdict: Verdict, centre: number, stressedVerdict?: Verdict, stressedCentre?: number];

const whole = (...briefs: readonly Brief[]) =>
  overall(
    briefs.map(
      ([verdict, centre, stressedVerdict = verdict, stressedCentre = centre], index): OverallPart => ({
        proposition: PROPOSITIONS[index] ?? 'place',
        verdict,
        centre,
        stressed: { verdict: stressedVerdict, centre: stressedCentre },
      }),
    ),
    METHOD_CONVENTIONS,
  );

describe('the overall class', () => {
  it('is the class of the mean where no proposition is far below it', () => {
    expect(whole(['positive', 0.72], ['mixed', 0.5], ['positive', 0.7])).toEqual({
      verdict: 'positive',
      ofMean: 'positive',
      vulnerable: false,
    });
  });

  it('is at most one class above the weakest proposition, which is named', () => {
    expect(whole(['strong', 0.95], ['strong', 0.9], ['weak', 0.2])).toEqual({
      verdict: 'mixed',
      ofMean: 'positive',
      limitedBy: 'place',
      vulnerable: false,
    });
  });

  it('is missing where one proposition has too little evidence', () => {
    expect(whole(['strong', 0.95], ['insufficient-evidence', 0.5], ['strong', 0.9])).toEqual({
      verdict: 'insufficient-evidence',
      limitedBy: 'capabilities',
      vulnerable: false,
    });
  });

  it('leaves out what does not apply', () => {
    expect(whole(['strong', 0.9], ['not-applicable', 0], ['strong', 0.9]).verdict).toBe('strong');
    expect(whole(['not-applicable', 0]).verdict).toBe('not-applicable');
  });

  it('is vulnerable where the stressed propositions give a lower one', () => {
    expect(whole(['positive', 0.7, 'weak', 0.3], ['positive', 0.7], ['positive', 0.7]).vulnerable).toBe(true);
  });
});
