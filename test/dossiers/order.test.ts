import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { fullProfile } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import type { Assessment } from '../../src/results/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { DOSSIER_NAMES, rawDossier } from './dossiers.ts';

/** Lists of records turned around; evidence and unknowns point at positions and are left out. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map(turned);
    return items.every((item) => typeof item === 'object' && item !== null && 'id' in item)
      ? [...items].reverse()
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, turned(child)]),
  );
};

const evaluator = createEvaluator({ plugins: standardRuleSets, profile: fullProfile });
const backwards = createEvaluator({
  plugins: [...standardRuleSets].reverse().map((plugin) => ({ ...plugin, rules: [...plugin.rules].reverse() })),
  profile: fullProfile,
});

/** All but the places where values stand, which follow the order of the lists, and the order of loading. */
const gist = ({ plugins: _, findings, ...rest }: Assessment): string =>
  JSON.stringify({
    ...rest,
    findings: findings.map(({ reads, ...finding }) => [finding, reads.map(({ fact }) => fact)]),
  });

describe.each(DOSSIER_NAMES)('%s', (name) => {
  const { evidence: _, unknowns: __, ...plain } = rawDossier(name) as Record<string, unknown>;

  it('is judged alike whatever the order of records and of rules', () => {
    const assessed = gist(evaluator.assess(parseDossier(plain)));
    expect(gist(evaluator.assess(parseDossier(turned(plain))))).toBe(assessed);
    expect(gist(backwards.assess(parseDossier(plain)))).toBe(assessed);
  });
});
