import { describe, expect, it } from 'vitest';
import {
  defineFact,
  type Fact,
  type FactDossier,
  type Plugin,
  type Rule,
  type RuleExample,
} from '../../src/define/index.ts';
import { checkPlugin, checkRule, exampleDossier, type Law } from '../../src/testing/index.ts';
import { pluginOf } from '../support/judged.ts';
import { countedFact, ruleOn } from '../support/sample-rules.ts';

const CASES: readonly RuleExample[] = [
  {
    name: 'most live here',
    dossier: { mutual: { place: { boundary: 'the district' }, workforce: { localShare: 0.75, headcount: 40 } } },
    expect: { outcome: 'judged', message: 'said', score: 0.75 },
  },
  { name: 'nobody has asked', dossier: {}, expect: { outcome: 'unknown' } },
];

const { fact } = countedFact();
const factThat = (read: (dossier: FactDossier) => number | undefined): Fact<number> =>
  defineFact({ ...fact, read: (dossier) => read(dossier) });
const shareIn = ({ mutual }: FactDossier): number | undefined => mutual.workforce?.localShare;
const lawsBroken = (rule: Rule, cases = CASES): ReadonlySet<Law> =>
  new Set(checkRule(rule, cases).map(({ law }) => law));

it('finds nothing in a sound rule', () => {
  expect(checkRule(ruleOn(fact), CASES)).toEqual([]);
});

describe('a rule that breaks one promise is told which', () => {
  let calls = 0;
  const bad: readonly (readonly [Law, Rule])[] = [
    [
      'runs',
      ruleOn(fact, 'throws', () => {
        throw new Error('no');
      }),
    ],
    ['score-in-range', ruleOn(fact, 'beyond', () => ({ score: 2, message: 'said' }))],
    ['score-in-range', ruleOn(fact, 'no-number', () => ({ score: Number.NaN, message: 'said' }))],
    ['declared-message', ruleOn(fact, 'mumbles', (score) => ({ score, message: 'whispered' as 'said' }))],
    [
      'placeholders',
      ruleOn(fact, 'overfills', (score) => ({ score, message: 'said', data: { share: score } }) as never),
    ],
    [
      'determinism',
      ruleOn(
        factThat((dossier) => {
          calls += 1;
          return shareIn(dossier) === undefined ? undefined : calls / 1000;
        }),
      ),
    ],
    [
      'no-mutation',
      ruleOn(
        factThat((dossier) => {
          if (dossier.mutual.workforce !== undefined) Object.assign(dossier.mutual.workforce, { headcount: 0 });
          return shareIn(dossier);
        }),
      ),
    ],
    ['no-clock', ruleOn(fact, 'dated', (score) => ({ score: Date.now() > 0 ? score : 0, message: 'said' }))],
    [
      'no-clock',
      ruleOn(fact, 'dated-too', (score) => ({ score: new Date() > new Date(0) ? score : 0, message: 'said' })),
    ],
    ['no-clock', ruleOn(fact, 'chancy', (score) => ({ score: Math.random() < 2 ? score : 0, message: 'said' }))],
    [
      'declared-reads',
      ruleOn(factThat((dossier) => (dossier.mutual.workforce?.headcount === 1 ? 0 : shareIn(dossier)))),
    ],
    ['better-grade', ruleOn(factThat((dossier) => (dossier.evidence?.[0]?.grade === 'high' ? 0 : shareIn(dossier))))],
  ];
  it.each(bad)('%s', (law, rule) => {
    expect(lawsBroken(rule)).toContain(law);
  });

  it('order', () => {
    const first = defineFact<number>({
      ...fact,
      reads: ['/relationships/*/sharedBudget'],
      read: ({ relationships }) => relationships?.[0]?.sharedBudget,
    });
    const dossier = {
      relationships: [
        { id: 'a', sharedBudget: 1 },
        { id: 'b', sharedBudget: 0 },
      ],
    };
    expect(lawsBroken(ruleOn(first), [{ name: 'two', dossier, expect: { outcome: 'judged' } }])).toContain('order');
  });
  it('forgetting', () => {
    const bold = factThat((dossier) => shareIn(dossier) ?? (dossier.mutual.workforce === undefined ? undefined : 0));
    expect(lawsBroken(ruleOn(bold))).toContain('forgetting');
  });
});

describe('cases', () => {
  const problems = (cases: readonly RuleExample[]): string =>
    checkRule(ruleOn(fact), cases)
      .map(({ message }) => message)
      .join('\n');
  const [most, nobody] = CASES as [RuleExample, RuleExample];

  it('are told when they do not come out as they say', () => {
    expect(problems([nobody, { ...most, expect: { outcome: 'unknown' } }])).toContain('Expected unknown, found judged');
    expect(problems([nobody, { ...most, expect: { ...most.expect, score: 0.5 } }])).toContain(
      'Expected 0.5, found 0.75',
    );
    expect(problems([nobody, { ...most, expect: { ...most.expect, message: 'other' } }])).toContain(
      'Expected the message "other"',
    );
    expect(problems([nobody, { ...most, expect: { ...most.expect, answer: 'yes' } }])).toContain(
      'Expected the answer "yes"',
    );
    expect(problems([nobody, { ...most, expect: { ...most.expect, score: { low: 0, high: 1 } } }])).toContain(
      'Expected 0 to 1',
    );
  });
  it('are told when they repeat one another', () => {
    expect(problems([...CASES, most])).toContain('Two cases are called "most live here"');
    expect(problems([...CASES, { ...most, name: 'again' }])).toContain('"again" has the same dossier');
  });
  it('are told when they leave a message or missing evidence out', () => {
    expect(problems([nobody])).toContain('No case reaches the message "said"');
    expect(problems([most])).toContain('no case of missing evidence');
  });
  it('are told when they are no dossier', () => {
    expect(
      problems([
        ...CASES,
        { name: 'odd', dossier: { mutual: { workforce: { localShare: 7 } } }, expect: { outcome: 'judged' } },
      ]),
    ).toContain('7 is above 1');
  });
  it('of a gate need an offer', () => {
    const gate: Rule = { ...ruleOn(fact), role: 'gate', gate: 'condition' };
    expect(
      checkRule(gate, [most])
        .map(({ message }) => message)
        .join(),
    ).toContain('needs an intervention');
  });
});

describe('a plugin', () => {
  const rule: Rule = { ...ruleOn(fact), examples: CASES };
  const sound: Plugin = { ...pluginOf(rule), themes: { 'place/sample': 'Sample' } };
  const lawsIn = (plugin: typeof sound): string =>
    checkPlugin(plugin)
      .map(({ law, message }) => `${law}: ${message}`)
      .join('\n');

  it('that is sound has no problem', () => {
    expect(checkPlugin(sound)).toEqual([]);
  });
  it('is told of wiring, of what its rules leave unsaid, and of what they break, at once', () => {
    const silent = {
      ...ruleOn(fact, 'silent'),
      meta: { ...rule.meta, id: 'place/silent', claim: ' ', status: 'deprecated' },
    } satisfies Rule & { readonly meta: { readonly claim: string } };
    const broken: Rule = {
      ...ruleOn(fact, 'broken', () => {
        throw new Error('no');
      }),
      examples: CASES,
    };
    const text = lawsIn({ ...sound, apiVersion: 7, rules: [rule, silent, broken], themes: {} });
    expect(text).toContain('wiring: This engine speaks version 1');
    expect(text).toContain('words: meta.claim is empty');
    expect(text).toContain('no replacement');
    expect(text).toContain('no examples');
    expect(text).toContain('"place/sample" has no title');
    expect(text).toContain('runs: no');
  });
  it('is told of translations that belong to no rule', () => {
    expect(lawsIn({ ...sound, catalogues: { cy: { 'place/gone#said': 'Dywedwyd.' } } })).toContain('place/gone#said');
  });
  it('is told of a rule that cannot be loaded once, by the wiring', () => {
    const endless = { ...rule, parameters: { cut: { value: Number.NaN, unit: 'share' } } } as never;
    expect(lawsIn({ ...sound, rules: [endless] }).match(/no finite value/g)).toHaveLength(1);
  });
  it('is told of a number without a source, which an evaluator does not ask for', () => {
    const bare = { ...rule, parameters: { cut: { value: 1, unit: 'share', meaning: 'x' } } } as never;
    expect(lawsIn({ ...sound, rules: [bare] })).toContain('words: The parameter "cut" names no source');
  });
});

it('fills in what every dossier must have, and lets a test override it', () => {
  expect(exampleDossier({ asOf: '2020-01-01', mutual: { level: 'sector' } })).toEqual({
    schemaVersion: 1,
    asOf: '2020-01-01',
    mutual: { name: 'Subject', level: 'sector' },
  });
});
