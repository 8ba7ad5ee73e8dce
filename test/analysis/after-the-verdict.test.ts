import { describe, expect, it } from 'vitest';
import { findOutNext, firmness, fragility, gateLevers, levers, trail, whatIf } from '../../src/analysis/index.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { DossierError } from '../../src/parse/index.ts';
import { assessed, dossier, EVIDENCE, evaluator, GOOD, rules } from '../support/three-shares.ts';
import { pluginOf } from '../support/judged.ts';

describe('what if', () => {
  it('says what would move and through which rule, and leaves the dossier alone', () => {
    const before = dossier(GOOD);
    const text = JSON.stringify(before);
    const { moved, because } = whatIf(evaluator, before, { '/mutual/workforce/permanentShare': 0.9 });
    // (.9 + .6 + .9) / 3 = .8: strong.
    expect(moved).toMatchObject([{ proposition: 'place', from: 'positive', to: 'strong' }]);
    expect(moved[0]?.after?.centre).toBeCloseTo(0.8, 9);
    expect(because).toEqual(['place/permanent']);
    expect(JSON.stringify(before)).toBe(text);
  });
  it('takes a function, and forgets a value where it is undefined', () => {
    expect(whatIf(evaluator, dossier(GOOD), (plain) => plain).moved).toEqual([]);
    const forgotten = whatIf(evaluator, dossier(GOOD), { '/mutual/workforce/localShare': undefined });
    // What is left guarantees .3, and two thirds are known: at most one class above the floor.
    expect(forgotten.moved).toMatchObject([{ to: 'mixed', after: { low: 0.3 } }]);
  });
  it('checks the changed dossier like any other', () => {
    expect(() => whatIf(evaluator, dossier(GOOD), { '/mutual/workforce/localShare': 7 })).toThrow(DossierError);
  });
});

describe('fragility', () => {
  it('names the facts on which a verdict stands', () => {
    const props = fragility(evaluator, dossier(GOOD));
    expect(props.map(({ fact }) => fact)).toContain('workforce.local-share');
    for (const { moved } of props) for (const { from, to } of moved) expect(from).not.toBe(to);
  });
  it('forgets a value that evidence disagrees about with all that is said of it', () => {
    const other = { ...EVIDENCE[0], id: 'other', about: ['/mutual/workforce/localShare'], says: 0.1 };
    const torn = dossier(GOOD, { evidence: [...EVIDENCE, other] });
    expect(() => fragility(evaluator, torn)).not.toThrow();
  });
  it('finds none where every verdict stays the same without any one of them', () => {
    // Each alone leaves (1 + 1 + x) / 3: floor 2/3 is positive and the centre 5/6 strong, one class above: strong.
    expect(fragility(evaluator, dossier({ localShare: 1, livingWageShare: 1, permanentShare: 1 }))).toEqual([]);
  });
});

describe('levers', () => {
  it('offer the fewest rules, and who could do something', () => {
    const { up, down, byOwner } = levers(evaluator, assessed(GOOD), 'place');
    // .6 to .8 needs .2: the permanent rule alone brings (1 - .3) / 3 = .233.
    expect(up).toMatchObject({ target: 'strong', possible: true, changes: [{ rule: 'place/permanent', to: 1 }] });
    expect(down).toMatchObject({ target: 'mixed', changes: [{ rule: 'place/local', to: 0 }] });
    expect(byOwner).toEqual({ mutual: ['place/permanent'] });
  });
  it('have nothing to lift at the top and nothing to lose at the bottom', () => {
    const top = levers(evaluator, assessed({ localShare: 1, livingWageShare: 1, permanentShare: 1 }), 'place');
    expect(top.up).toBeUndefined();
    const bottom = levers(evaluator, assessed({ localShare: 0, livingWageShare: 0, permanentShare: 0 }), 'place');
    expect(bottom.down).toBeUndefined();
    expect(levers(evaluator, assessed(GOOD), 'capabilities')).toEqual({ byOwner: {}, evidenceFirst: false });
  });
});

describe('firmness', () => {
  it('tells borderline from certain, and draws only when asked', () => {
    const firm = firmness(evaluator, assessed({ ...GOOD, permanentShare: 0.36 }), 'place');
    // Centre .62.
    expect(firm.distance?.toNextAbove).toBeCloseTo(0.18, 9);
    expect(firm.distance?.toNextBelow).toBeCloseTo(0.02, 9);
    expect(firm.acceptability).toBeUndefined();
    const drawn = firmness(evaluator, assessed(GOOD), 'place', { samples: 500, seed: 7 }).acceptability;
    expect(drawn).toMatchObject({ samples: 500, seed: 7 });
    expect(Object.values(drawn?.shares ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(firmness(evaluator, assessed(GOOD), 'capabilities')).toEqual({});
  });
});

describe('what to find out next', () => {
  it('ranks by how much the answer could move, with the facts to ask for', () => {
    const { items } = findOutNext(evaluator, assessed({ ...GOOD, localShare: undefined }), 'place');
    expect(items).toMatchObject([
      {
        rule: 'place/local',
        sobol: 1,
        ask: ['workforce.local-share'],
      },
    ]);
  });
  it('refuses an assessment that was made under another profile', () => {
    const other = createEvaluator({ plugins: [pluginOf(...rules)] });
    expect(() => findOutNext(other, assessed(GOOD), 'place')).toThrow(/made under the profile test/);
  });
});

it('leads from a verdict to the value that was read', () => {
  const [step] = trail(assessed(GOOD), 'place');
  expect(step).toMatchObject({
    rule: 'place/local',
    reads: [{ pointers: ['/mutual/workforce/localShare'], evidence: ['audit'], answer: 0.9 }],
  });
});

it('has no gate to move where no offer was described', () => {
  const offer = {
    intervention: 'x',
    answer: 'unknown',
    floor: 'not-now',
    ceiling: 'commissionable',
    gates: [],
    changes: [],
    open: [],
  } as const;
  expect(gateLevers(evaluator, assessed(GOOD), offer)).toEqual([]);
});
