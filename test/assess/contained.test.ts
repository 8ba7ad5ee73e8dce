import { describe, expect, it } from 'vitest';
import { ConfigurationError, createEvaluator } from '../../src/assess/index.ts';
import { defineFact, type Fact, standardProfile } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { toMarkdown, toText } from '../../src/report/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { askAll, dossierOf, pluginOf } from '../support/judged.ts';
import { ruleOn } from '../support/sample-rules.ts';
import { sketchOptions, vulnerable } from '../support/sketched-assessment.ts';

const dossier = parseDossier(dossierOf({ mutual: { workforce: { localShare: 1 } } }));
const sample = (more: object): Fact<number> => ({
  ...defineFact<number>({
    id: 'mutual.local-share',
    title: 'A sample',
    question: 'How much?',
    unit: 'share',
    changeableBy: [],
    reads: ['/mutual/workforce/localShare'],
    read: () => 1,
  }),
  ...more,
});
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const unreadable = Object.defineProperty(new Error('hidden'), 'message', {
  get: () => {
    throw new Error('not even this');
  },
});

describe('a fact that misbehaves', () => {
  it.each<[string, object, RegExp]>([
    ['answers a promise', { read: async () => Promise.reject(new Error('late')) }, /promise.*synchronous/],
    ['answers a function', { read: () => () => 1 }, /answered a function/],
    ['answers no finite number', { read: () => Number.NaN }, /number NaN/],
    ['hides such a number', { read: () => ({ low: Number.POSITIVE_INFINITY }) }, /number Infinity/],
    ['answers what contains itself', { read: () => cyclic }, /contains itself/],
    ['answers what is nested too deeply', { read: () => nested(5000) }, /nested too deeply/],
    [
      'answers what throws when it is read',
      {
        read: () => ({
          get low() {
            throw new Error('no');
          },
        }),
      },
      /no/,
    ],
    [
      'cannot say on what it rests',
      {
        rests: () => {
          throw new Error('no idea');
        },
      },
      /rests threw: no idea/,
    ],
    [
      'throws what cannot be read',
      {
        read: () => {
          throw unreadable;
        },
      },
      /cannot even be read/,
    ],
  ])('%s is errored by name, and the run goes on', (_, more, error) => {
    const evaluator = createEvaluator({ plugins: [pluginOf(ruleOn(sample(more)))], profile: askAll });
    const assessment = evaluator.assess(dossier);
    expect(assessment.findings).toMatchObject([
      { outcome: 'errored', fault: 'fact', error: expect.stringMatching(error) },
    ]);
    expect(assessment.propositions.place.verdict).toBe('insufficient-evidence');
    expect(() => JSON.stringify(assessment)).not.toThrow();
  });
});

describe('what is no plugin, rule or profile', () => {
  const rule = ruleOn(sample({}));
  const plugin = pluginOf(rule);
  it.each<[string, unknown, RegExp]>([
    ['a plugin that is nothing', { plugins: [null] }, /plugin 1.*null is no plugin/],
    ['plugins that are no list', { plugins: 'all' }, /no list of plugins/],
    ['rules that are nothing', { plugins: [{ ...plugin, rules: null }] }, /rules are no list/],
    ['a rule that is nothing', { plugins: [{ ...plugin, rules: [null] }] }, /rule 1.*null is no rule/],
    ['a remedy that is nothing', { plugins: [{ ...plugin, rules: [{ ...rule, remedies: [null] }] }] }, /"remedies"/],
    ['a rule that cannot judge', { plugins: [{ ...plugin, rules: [{ ...rule, judge: 1 }] }] }, /"judge"/],
    [
      'a cap that allows no class',
      { plugins: [{ ...plugin, rules: [{ ...rule, cap: { below: 0.4, max: 'fair' } }] }] },
      /"fair", which is no class/,
    ],
    [
      'severities at the steps of a rating that are none',
      { plugins: [{ ...plugin, rules: [{ ...rule, losses: { of: {}, severityAtStep: [0, 0.5, 1, 2] } }] }] },
      /not five shares from 0 to 1/,
    ],
    ['the name of a profile', { plugins: standardRuleSets, profile: 'screening' }, /no profile/],
    [
      'a loss of nobody’s rule',
      {
        plugins: standardRuleSets,
        profile: { ...standardProfile, losses: { 'vulnerability/contract-cliff': { 'place/nothing': 0.5 } } },
      },
      /"place\/nothing", which is not loaded/,
    ],
  ])('is told in words: %s', (_, options, words) => {
    const make = (): unknown => createEvaluator(options as Parameters<typeof createEvaluator>[0]);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(words);
  });
  it('is told in words where reading it throws', () => {
    const hostile = {
      ...rule,
      get parameters(): never {
        throw new Error('no');
      },
    };
    expect(() => createEvaluator({ plugins: [{ ...plugin, rules: [hostile] }] })).toThrow(/no/);
  });
});

describe('a stored assessment that is damaged', () => {
  it.each<[string, object]>([
    ['/findings', { findings: 7 }],
    ['/findings/0/rule', { findings: [{ ...vulnerable.findings[0], rule: undefined }] }],
    ['/findings/0/reads', { findings: [{ ...vulnerable.findings[0], reads: undefined }] }],
    ['/exposures/0', { exposures: [null] }],
    ['/gaps', { gaps: undefined }],
    ['/asOf', { asOf: 2024 }],
  ])('is refused with its place: %s', (place, damage) => {
    const report = (): string => toText({ ...vulnerable, ...damage }, sketchOptions);
    expect(report).toThrow(new RegExp(`damaged at ${place}:`));
  });
});

it('leaves no live link in Markdown, wherever a text begins', () => {
  const named = {
    ...sketchOptions,
    subject: 'www.example.org',
    names: { reablement: 'www.evil.example', council: 'x' },
  };
  expect(toMarkdown(vulnerable, named)).not.toMatch(/www\./i);
});
