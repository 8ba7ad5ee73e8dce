import { describe, expect, it } from 'vitest';
import { ConfigurationError, createEvaluator, type Fault } from '../../src/assess/index.ts';
import {
  defineFact,
  extendProfile,
  type Plugin,
  type ProfileChanges,
  standardProfile,
} from '../../src/define/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { pluginOf } from '../support/judged.ts';
import { countedFact, ruleOn } from '../support/sample-rules.ts';

const { fact } = countedFact();
const plugin = pluginOf(ruleOn(fact));

const faultsOf = (plugins: readonly Plugin[], changes: Partial<ProfileChanges> = {}): readonly Fault[] => {
  const profile = extendProfile(standardProfile, {
    id: 'odd',
    version: '1.0.0',
    title: 'Odd',
    decidedBy: 'the test',
    decidedOn: '2026-01-01',
    rationale: 'To be refused.',
    ...changes,
  });
  try {
    createEvaluator({ plugins, profile });
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
};
const messages = (faults: readonly Fault[]): string =>
  faults.map(({ where, message }) => `${where}: ${message}`).join('\n');

describe('a profile', () => {
  it('that names a rule nobody has loaded is told which it may have meant', () => {
    const faults = faultsOf(standardRuleSets, { weights: { rules: { 'place/member-contrl': 2 } } });
    expect(messages(faults)).toContain('place/member-contrl');
    expect(messages(faults)).toContain('Did you mean "place/member-control"?');
  });
  it('is told everything that is wrong with it at once', () => {
    const faults = faultsOf([plugin], {
      weights: { rules: { 'place/sample': -1 }, themes: { 'place/nowhere': 1 } },
      parameters: { 'place/sample': { cut: 0.5 } },
      losses: { 'place/sample': { 'place/sample': 2 } },
      caps: { 'place/sample': { below: 0.9, max: 'mixed' } },
      conventions: { cutMixed: 0.9, reliabilityLow: 2 },
      asks: { rules: ['place/gone'] },
    });
    const text = messages(faults);
    for (const word of [
      '-1',
      'place/nowhere',
      '"cut"',
      'not an exposure',
      'share from 0 to 1',
      '0.9',
      'cuts must rise',
      'Reliability',
      'place/gone',
    ]) {
      expect(text).toContain(word);
    }
    expect(new Set(faults.map(({ where }) => where))).toEqual(new Set(['profile odd']));
  });
  it('may not give a number that its unit cannot have, nor cap what scores nothing', () => {
    const faults = messages(
      faultsOf(standardRuleSets, {
        parameters: { 'place/member-control': { majority: 50 }, 'vulnerability/contract-cliff': { near: -12 } },
        caps: { 'vulnerability/contract-cliff': { below: 0.2, max: 'mixed' } },
      }),
    );
    expect(faults).toContain(
      '"majority" of place/member-control is set to 50; a share lies between 0 and 1: 62% is 0.62.',
    );
    expect(faults).toContain('vulnerability/contract-cliff, which scores no proposition');
  });
});

describe('plugins', () => {
  it('that fit together have no fault', () => {
    expect(faultsOf([...standardRuleSets])).toEqual([]);
  });
  it('may be handed over twice when they are the same version', () => {
    expect(faultsOf([plugin, { ...plugin }])).toEqual([]);
  });
  it('of two versions would judge one thing twice', () => {
    expect(messages(faultsOf([plugin, { ...plugin, version: '9.0.0' }]))).toContain('loaded twice');
  });
  it('may not take a name of the library, nor one another', () => {
    const alien = { ...plugin, name: 'alien', rules: [] };
    expect(messages(faultsOf([alien]))).toContain('belongs to the library');
    const [a, b] = ['a', 'b'].map((name) => ({ ...plugin, name, namespace: 'libraries', rules: [] }));
    expect(messages(faultsOf([a as Plugin, b as Plugin]))).toContain('already used by a');
    expect(messages(faultsOf([{ ...plugin, namespace: 'Not Kebab', rules: [] }]))).toContain('kebab-case');
  });
  it('must speak the contract of this engine', () => {
    expect(messages(faultsOf([{ ...plugin, apiVersion: 99 }]))).toContain('99');
  });
  it('must keep their rules in their own namespace, each once, named as a path', () => {
    const rule = ruleOn(fact);
    const named = (id: string) => ({ ...rule, meta: { ...rule.meta, id: id as `${string}/${string}` } });
    const text = messages(
      faultsOf([pluginOf(rule, named('elsewhere/sample'), named('place/Not-Kebab'), named('place/a/b'), rule)]),
    );
    expect(text).toContain('outside the namespace "place"');
    expect(text).toContain('exactly one slash');
    expect(text).toContain('count twice');
  });
  it('must bring numbers that are finite; where they come from is asked by the tester', () => {
    const rule = {
      ...ruleOn(fact),
      parameters: { bare: { value: Number.POSITIVE_INFINITY, unit: 'share', meaning: 'x' } },
    };
    const text = messages(faultsOf([pluginOf(rule as never)]));
    expect(text).toContain('"bare" has no finite value');
    expect(text).not.toContain('source');
  });
  it('must bring facts, and not two under one name', () => {
    const other = defineFact<number>({
      id: 'mutual.local-share',
      title: 'Another',
      question: 'Which share of something else?',
      unit: 'share',
      changeableBy: ['mutual'],
      reads: ['/mutual/workforce/localShare'],
      read: () => 1,
    });
    expect(messages(faultsOf([pluginOf(ruleOn(fact, 'one'), ruleOn(other, 'two'))]))).toContain('Two different facts');
    expect(messages(faultsOf([pluginOf(ruleOn({} as never))]))).toContain('is not a fact');
  });
  it('must say which proposition a score is for, and keep shares and caps inside their range', () => {
    const rule = ruleOn(fact);
    const astray = { ...rule, meta: { ...rule.meta, id: 'libraries/sample' as const } };
    const away = { ...pluginOf(), name: 'l', namespace: 'libraries', rules: [astray] };
    expect(messages(faultsOf([away]))).toContain('meta.proposition');
    const odd = { ...rule, cap: { below: 0.8, max: 'mixed' as const }, losses: { of: { 'place/sample': 3 } } };
    const text = messages(faultsOf([pluginOf(odd)]));
    expect(text).toContain('at most 0.5');
    expect(text).toContain('share from 0 to 1');
  });
});

it('lists every fault in one message', () => {
  expect(() => createEvaluator({ plugins: [{ ...plugin, apiVersion: 2, namespace: 'X y' }] })).toThrow(
    /3 faults in the configuration/,
  );
});
