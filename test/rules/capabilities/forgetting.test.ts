import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/define/index.ts';
import { capabilitiesRules } from '../../../src/rules/capabilities/index.ts';
import { pointerOf } from '../../../src/util/json-pointer.ts';
import { findingsOf } from '../../support/judged.ts';

/** A running, a proposed and an ended offer with everything in them; fictional. */
const RICH = {
  mutual: {
    finances: { surplusAvailable: 20, socialInvestment: 0, unrestrictedGrants: 10, tradingContribution: 0 },
    indicators: [
      {
        id: 'trust',
        kind: 'community-resilience',
        value: 0.6,
        baseline: 0.5,
        comparatorValue: 0.7,
        higherIsBetter: true,
      },
    ],
  },
  commissioning: [
    {
      id: 'county',
      status: 'held',
      contractMonths: 36,
      willingness: [
        { intervention: 'support', signal: 'procured' },
        { intervention: 'plan', signal: 'interest' },
      ],
    },
    { id: 'city', status: 'lost', contractMonths: 90, willingness: [{ intervention: 'plan', signal: 'budgeted' }] },
  ],
  interventions: [
    {
      id: 'support',
      status: 'running',
      since: '2015-04',
      tier: 'secondary',
      annualCost: 100,
      spend: [
        { year: 2019, amount: 80, tier: 'tertiary' },
        { year: 2022, amount: 90 },
      ],
      lifeDomains: ['health', 'housing'],
      leadWorker: false,
      continuesAfterResolution: true,
      strengths: { reported: true, model: 'other', casesAudited: 50, casesWithStrengths: 20, plansCoauthored: 10 },
      failureDemand: { contacts: 400, failureContacts: 160, unclassifiedContacts: 20, inOwnWords: true },
      outcomes: [
        {
          id: 'icecap',
          kind: 'capability',
          baseline: 0.6,
          followUp: 0.65,
          changeLow: -0.01,
          changeHigh: 0.11,
          attritionShare: 0.5,
          followUpMonths: 9,
        },
      ],
      horizonMonths: 60,
      funding: [{ id: 'a', context: 'county' }],
      redesign: { level: 2, newOffers: 1 },
      evidenceLevel: 2,
      shownIneffective: false,
      fiscalCase: {
        benefits: [{ id: 'b', amount: 90, year: 1 }],
        costs: [{ id: 'c', amount: 100, year: 0 }],
        discountRate: 0.035,
        optimismBiasShare: 0.2,
      },
      rePresentation: { closed: 80, returned: 20, windowMonths: 12, baselineShare: 0.3, reachChange: -0.1 },
      indicators: [
        { id: 'visits', kind: 'demand-on-other-services', value: 90, baseline: 80, higherIsBetter: false },
        { id: 'days', kind: 'demand-on-other-services', value: 3, baseline: 4, higherIsBetter: false },
      ],
    },
    {
      id: 'plan',
      status: 'proposed',
      tier: 'primary',
      annualCost: 60,
      lifeDomains: ['health', 'place', 'relationships'],
      leadWorker: true,
      continuesAfterResolution: false,
      redesign: { level: 4 },
      evidenceLevel: 1,
      shownIneffective: false,
    },
    {
      id: 'old',
      status: 'ended',
      tier: 'acute',
      spend: [{ year: 2019, amount: 200 }],
      lifeDomains: ['health'],
      redesign: { level: 0 },
    },
  ],
};

const scoreIn = (
  rule: Rule,
  dossier: Readonly<Record<string, unknown>>,
): { readonly low: number; readonly high: number } => {
  const [finding] = findingsOf(rule, dossier);
  expect(finding?.outcome).not.toBe('errored');
  return finding?.outcome === 'judged' ? finding.score : { low: 0, high: 1 };
};

/** What a record cannot do without. */
const KEPT = new Set(['id', 'intervention', 'year']);

/** Paths of all values that a dossier may leave out, whole lists of values included. */
const leavesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return [path];
  if (typeof value !== 'object' || value === null) {
    const flow = path.includes('fiscalCase') && path.at(-1) === 'year';
    return KEPT.has(path.at(-1) ?? '') && !flow ? [] : [path];
  }
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key]));
};

const without = (path: readonly string[]): Record<string, unknown> => {
  const copy: Record<string, unknown> = structuredClone(RICH);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  delete (parent as Record<string, unknown>)[path.at(-1) ?? ''];
  return copy;
};

describe.each(capabilitiesRules.rules.map((rule) => [rule.meta.id, rule] as const))('%s', (_, rule) => {
  it('is settled enough by a rich dossier for forgetting to matter', () => {
    const { low, high } = scoreIn(rule, RICH);
    expect(high - low).toBeLessThan(1);
  });

  it('keeps every score possible that it gave before a value was forgotten', () => {
    const known = scoreIn(rule, RICH);
    for (const path of leavesOf(RICH)) {
      const less = scoreIn(rule, without(path));
      const text = `without ${pointerOf(path)}: ${JSON.stringify(less)} must contain ${JSON.stringify(known)}`;
      expect(less.low, text).toBeLessThanOrEqual(known.low + 1e-9);
      expect(less.high, text).toBeGreaterThanOrEqual(known.high - 1e-9);
    }
  });
});

it('lists every rule in a theme that has a title', () => {
  for (const { meta } of capabilitiesRules.rules) {
    expect(capabilitiesRules.themes).toHaveProperty([`capabilities/${meta.theme}`]);
  }
});
