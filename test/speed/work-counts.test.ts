import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { type Fact, fullProfile, type Plugin, type Rule } from '../../src/define/index.ts';
import type { NormalisedDossier } from '../../src/models/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { standardRuleSets } from '../../src/standard.ts';

// Work is counted and not timed: a count is the same on a busy machine.

const folder = new URL('../../docs/dossiers/', import.meta.url);
const dossiers: readonly NormalisedDossier[] = readdirSync(folder).map((name) =>
  parseDossier(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
);
const offersIn = ({ interventions, commissioning }: NormalisedDossier): number =>
  (interventions ?? []).length * Math.max(1, (commissioning ?? []).length);

/** The standard rules with every fact and rule counted each time it is asked. */
const counted = () => {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const facts = new Map<Fact<unknown>, Fact<unknown>>();
  const countedFact = (fact: Fact<unknown>): Fact<unknown> => {
    const twin = facts.get(fact) ?? {
      ...fact,
      read: (dossier, offer) => {
        count(`${fact.per}: ${fact.id}`);
        return fact.read(dossier, offer);
      },
    };
    facts.set(fact, twin);
    return twin;
  };
  const all = (table: Rule['needs']): Rule['needs'] =>
    Object.fromEntries(Object.entries(table).map(([name, fact]) => [name, countedFact(fact)]));
  const countedRule = (rule: Rule): Rule => ({
    ...rule,
    needs: all(rule.needs),
    uses: all(rule.uses),
    judge: (values, parameters) => {
      count(`${rule.role === 'gate' ? 'offer' : 'dossier'}: ${rule.meta.id}`);
      return rule.judge(values, parameters);
    },
  });
  const plugins = standardRuleSets.map((plugin): Plugin => ({ ...plugin, rules: plugin.rules.map(countedRule) }));
  return { evaluator: createEvaluator({ plugins, profile: fullProfile }), counts };
};

describe('an assessment of a real dossier', () => {
  const { evaluator, counts } = counted();
  it.each(['verdicts', 'findings', 'full'] as const)(
    'reads each fact and runs each rule at most once for %s for each grade of its evidence, and once for each offer',
    (detail) => {
      for (const dossier of dossiers) {
        counts.clear();
        const { conflicts } = evaluator.assess(dossier);
        counts.clear();
        evaluator.assess(dossier, { detail });
        // Every value that evidence as good supports is one more dossier to read.
        const readings = conflicts.reduce(
          (sum, { readings: all }) => sum + all.filter((one) => one.counts).length - 1,
          1,
        );
        const grades = new Set((dossier.evidence ?? []).map(({ grade, quality }) => grade ?? quality)).size + 1;
        const most = { dossier: readings + grades, offer: readings * offersIn(dossier) };
        for (const [key, times] of counts) {
          expect(times, key).toBeLessThanOrEqual(key.startsWith('offer') ? most.offer : most.dossier);
        }
        expect(counts.size).toBeGreaterThan(20);
      }
    },
  );
  it('does the same work for every level of detail: an explanation runs no rule and reads no fact', () => {
    for (const dossier of dossiers) {
      const work = (['verdicts', 'findings', 'full'] as const).map((detail) => {
        counts.clear();
        evaluator.assess(dossier, { detail });
        return Object.fromEntries(counts);
      });
      expect(work[1]).toEqual(work[0]);
      expect(work[2]).toEqual(work[0]);
    }
  });
  it('comes to the same verdicts at every level of detail', () => {
    for (const dossier of dossiers) {
      const full = evaluator.assess(dossier);
      expect(full).toMatchObject(evaluator.assess(dossier, { detail: 'verdicts' }));
      const { findings, ...verdicts } = evaluator.assess(dossier, { detail: 'findings' });
      expect(verdicts).toStrictEqual(evaluator.assess(dossier, { detail: 'verdicts' }));
      expect(findings).toStrictEqual(full.findings.map(({ reads: _, ...bare }) => bare));
    }
  });
});

describe('texts', () => {
  /** A table whose texts count how often they are read. */
  const watched = <Table extends object>(table: Table, read: () => void): Table =>
    new Proxy(table, {
      get: (target, key, receiver) => {
        read();
        return Reflect.get(target, key, receiver) as unknown;
      },
    });

  it('are not read by an assessment: it holds ids, and a report looks the sentences up', () => {
    let reads = 0;
    const read = (): void => {
      reads += 1;
    };
    const watch = (rule: Rule): Rule => ({
      ...rule,
      messages: watched(rule.messages, read),
      notApplicable: watched(rule.notApplicable, read),
      remedies: rule.remedies.map((remedy) => ({
        ...remedy,
        get text() {
          read();
          return 'What to do.';
        },
      })),
    });
    const plugins = standardRuleSets.map((plugin): Plugin => ({ ...plugin, rules: plugin.rules.map(watch) }));
    const evaluator = createEvaluator({ plugins });
    reads = 0;
    for (const dossier of dossiers) evaluator.assess(dossier);
    expect(reads).toBe(0);
  });
});
