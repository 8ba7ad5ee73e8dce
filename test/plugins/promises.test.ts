import { describe, expect, it } from 'vitest';
import { ConfigurationError, createEvaluator, type Fault } from '../../src/assess/index.ts';
import { defineFact, defineRule, type Rule, type RuleExample } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import type { Assessment, Finding } from '../../src/results/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { checkPlugin } from '../../src/testing/index.ts';
import { dossierOf } from '../support/judged.ts';
import { ruleOfLibraries, libraries, profileThat, record, fact } from '../support/libraries-plugin.ts';

describe('a plugin with six faults', () => {
  const endless = { cut: { value: Number.POSITIVE_INFINITY, unit: 'share' } } as const;
  const faulty = libraries(
    [
      ruleOfLibraries('twice'),
      ruleOfLibraries('twice'),
      ruleOfLibraries('bare', { parameters: endless }),
      ruleOfLibraries('needy', { needs: { value: 'mutual.headcount' } as never }),
      { ...ruleOfLibraries('astray'), meta: { ...ruleOfLibraries('astray').meta, id: 'museums/astray' } },
    ],
    { apiVersion: 99 },
  );
  const profile = profileThat({ parameters: { 'libraries/bare': { cutt: 0.7 } } });
  const faults = ((): readonly Fault[] => {
    try {
      createEvaluator({ plugins: [faulty], profile });
      return [];
    } catch (error) {
      if (error instanceof ConfigurationError) return error.faults;
      throw error;
    }
  })();

  it('is refused once, with all six', () => {
    expect(faults.map(({ code }) => code).sort()).toEqual([
      'api-version',
      'duplicate-rule',
      'fact',
      'parameter',
      'profile',
      'rule-id',
    ]);
  });
  it('is told of each where it stands, why it matters and what to do', () => {
    const told = Object.fromEntries(faults.map(({ code, where, message }) => [code, `${where}: ${message}`]));
    expect(told).toMatchObject({
      'api-version': expect.stringMatching(/^social-productivity-plugin-libraries: .*99.*Load a matching version/),
      'duplicate-rule': expect.stringMatching(/^libraries\/twice: .*count twice; keep one/),
      fact: expect.stringMatching(/^libraries\/needy: "value" is not a fact\. Declare it with defineFact/),
      parameter: expect.stringMatching(/^libraries\/bare: .*"cut" has no finite value/),
      profile: expect.stringMatching(/^profile libraries-board: .*"cutt"/),
      'rule-id': expect.stringMatching(/^museums\/astray: .*outside the namespace "libraries".*Rename the rule/),
    });
  });
});

describe('two evaluators in one process', () => {
  const lenient = createEvaluator({ plugins: [...standardRuleSets, libraries([ruleOfLibraries('share')])] });
  const strict = createEvaluator({
    plugins: [
      ...standardRuleSets,
      libraries([ruleOfLibraries('share', { judge: () => ({ score: 0, message: 'said' }) })], { version: '2.0.0' }),
    ],
    profile: profileThat({ asks: 'all', weights: { rules: { 'libraries/share': 50 } } }),
  });

  it('with other plugins and profiles do not influence each other', () => {
    const alone = [lenient, strict].map((evaluator) => JSON.stringify(evaluator.assess(record)));
    const mixed = [lenient, strict, lenient, strict].map((evaluator) => JSON.stringify(evaluator.assess(record)));
    expect(alone[0]).not.toBe(alone[1]);
    expect(mixed).toEqual([...alone, ...alone]);
  });
  it('may hold two versions of one plugin, one each', () => {
    const versions = [lenient, strict].map((evaluator) => evaluator.plugins.at(-1)?.version);
    expect(versions).toEqual(['1.0.0', '2.0.0']);
  });
});

describe('a plugin of weight 0', () => {
  const zero = profileThat({ weights: { rules: { 'libraries/share': 0 } } });
  const same = profileThat({});
  const scored = ruleOfLibraries('share');
  const own = libraries([{ ...scored, meta: { ...scored.meta, theme: 'local-strategy' } }]);
  const isOwn = ({ rule }: { readonly rule: string }): boolean => rule.startsWith('libraries/');
  const without = createEvaluator({ plugins: standardRuleSets, profile: same });
  const loaded = createEvaluator({ plugins: [...standardRuleSets, own], profile: zero });

  it.each([
    ['where everything is known', record],
    ['where nothing is known', parseDossier(dossierOf({}))],
  ])('changes no byte apart from its own findings %s', (_, dossier) => {
    const { findings, plugins, gaps, ...rest } = loaded.assess(dossier);
    const before: Assessment = without.assess(dossier);
    expect(findings.filter(isOwn)).toHaveLength(1);
    const stripped = {
      ...rest,
      findings: findings.filter((finding) => !isOwn(finding)),
      plugins: plugins.filter(({ name }) => name !== own.name),
      gaps: gaps.filter(({ rules }) => !rules.every((rule) => isOwn({ rule }))),
    };
    const { findings: ownFindings, plugins: ruleSets, gaps: open, ...others } = before;
    const expected = { ...others, findings: ownFindings, plugins: ruleSets, gaps: open };
    expect(stripped).toStrictEqual(expected);
    expect(JSON.stringify(stripped) === JSON.stringify(expected)).toBe(true);
  });
  it('lists a theme of its own, of weight 0 and without a score', () => {
    const { themes } = createEvaluator({ plugins: [...standardRuleSets, libraries([scored])], profile: zero }).assess(
      record,
    ).propositions.place;
    const before = without.assess(record).propositions.place.themes;
    expect(themes.find(({ theme }) => theme === 'sample')).toEqual({ theme: 'sample', weight: 0 });
    expect(themes.filter(({ theme }) => theme !== 'sample')).toEqual(before);
  });
  it('is shown to have no share', () => {
    const stamp = loaded.assess(record).plugins.find(({ name }) => name === own.name);
    expect(stamp?.shares).toEqual({ relationships: 0, capabilities: 0, place: 0 });
  });
});

describe('a rule that breaks its word', () => {
  interface Known {
    readonly low: number;
    high: number;
  }
  const range = defineFact<Known>({
    ...fact,
    id: 'libraries.range',
    read: ({ mutual }) => {
      const share = mutual.workforce?.localShare;
      return share === undefined ? undefined : { low: share, high: share };
    },
  });
  const EXAMPLES: readonly RuleExample[] = [
    {
      name: 'most live here',
      dossier: { mutual: { workforce: { localShare: 0.75 } } },
      expect: { outcome: 'judged', message: 'said', score: 0.75 },
    },
    { name: 'nobody has asked', dossier: {}, expect: { outcome: 'unknown' } },
  ];
  const scoring = (judge: (value: Known) => number): Rule => {
    const { meta } = ruleOfLibraries('share');
    return defineRule({
      meta,
      needs: { value: range },
      parameters: {},
      messages: { said: 'It was said.' },
      judge: ({ value }) => ({ score: judge(value), message: 'said' }),
      remedies: [],
      examples: EXAMPLES,
    });
  };
  const bad: readonly (readonly [string, Rule, string, string | undefined])[] = [
    [
      'throws',
      scoring(() => {
        throw new Error('no libraries here');
      }),
      'no libraries here',
      'threw',
    ],
    ['returns 2', scoring(() => 2), 'not a range inside 0 to 1', 'score'],
    ['returns no number', scoring(() => Number.NaN), 'not a range inside 0 to 1', 'score'],
    [
      'changes what it is handed',
      scoring((value) => {
        value.high = 0;
        return value.low;
      }),
      'It changes what it is handed',
      'threw',
    ],
    [
      'never says what it declares',
      { ...scoring(({ low }) => low), messages: { said: 'It was said.', never: 'It is never said.' } },
      'No case reaches the message "never"',
      undefined,
    ],
  ];
  const contained = (rule: Rule): readonly Finding[] =>
    createEvaluator({ plugins: [...standardRuleSets, libraries([rule])] }).assess(record).findings;

  it.each(bad)('is named by the tester: one that %s', (_, rule, words) => {
    const problems = checkPlugin(libraries([rule]));
    expect(problems.map(({ message }) => message).join('\n')).toContain(words);
    for (const { where } of problems) expect(where).toMatch(/^libraries\/share/);
  });
  it.each(bad)('is contained in an assessment: one that %s', (_, rule, __, fault) => {
    const others = createEvaluator({ plugins: standardRuleSets }).assess(record).findings;
    const findings = contained(rule);
    const finding = findings.find((one) => one.rule === 'libraries/share');
    expect(finding).toMatchObject(fault === undefined ? { outcome: 'judged' } : { outcome: 'errored', fault });
    expect(findings.filter((one) => one !== finding)).toEqual(others);
  });
  const lawless = (change: object): Rule => ({ ...scoring(({ low }) => low), ...change });
  it.each([
    ['false', () => false],
    ['a reason that it does not declare', () => 'because'],
    ['a name that every object has', () => 'constructor'],
    ['an object', () => ({})],
    ['a promise', () => Promise.resolve('not-here')],
    ['a promise that is rejected', () => Promise.reject(new Error('late'))],
  ])('keeps its weight where applies answers %s', (_, applies) => {
    const finding = contained(lawless({ applies })).find((one) => one.rule === 'libraries/share');
    expect(finding).toMatchObject({ outcome: 'errored', fault: 'answer' });
  });
  it('is told that judge is synchronous, and its rejection ends nothing', () => {
    const judge = () => Promise.reject(new Error('late'));
    const finding = contained(lawless({ judge })).find((one) => one.rule === 'libraries/share');
    expect(finding).toMatchObject({ outcome: 'errored', error: expect.stringContaining('synchronous') });
  });
  it('leaves the range open that its sound twin would have closed', () => {
    const verdicts = (rule: Rule) =>
      createEvaluator({ plugins: [libraries([rule])] }).assess(record).propositions.place.bounds;
    expect(verdicts(scoring(() => 2))).toEqual({ low: 0, centre: 0.5, high: 1 });
    expect(verdicts(scoring(({ low }) => low))).not.toEqual({ low: 0, centre: 0.5, high: 1 });
  });
  it('leaves the dossier and its neighbours as they were, even when it tries to change them', () => {
    const spoiler = {
      ...scoring((value) => {
        value.high = -1;
        return value.low;
      }),
      meta: { ...ruleOfLibraries('a-spoiler').meta },
    };
    const neighbour = { ...scoring(({ high }) => high), meta: { ...ruleOfLibraries('neighbour').meta } };
    const text = JSON.stringify(record);
    const findings = createEvaluator({ plugins: [libraries([spoiler, neighbour])] }).assess(record).findings;
    expect(JSON.stringify(record)).toBe(text);
    expect(findings.find(({ rule }) => rule === 'libraries/neighbour')).toMatchObject({ outcome: 'judged' });
  });
});
