import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/define/index.ts';
import { relationshipsRules } from '../../../src/rules/relationships/index.ts';
import { pointerOf } from '../../../src/util/json-pointer.ts';
import { findingsOf } from '../../support/judged.ts';

/** Two relationships with everything in them, and the seats and votes of a mutual; fictional. */
const RICH = {
  mutual: {
    ownership: { model: 'multi-stakeholder' },
    governance: {
      bodies: [
        {
          id: 'board',
          role: 'board',
          setsStrategy: true,
          totalSeats: 10,
          seats: [
            { constituency: 'staff', seats: 7 },
            { constituency: 'users', seats: 3 },
          ],
        },
        {
          id: 'club',
          role: 'advisory-group',
          setsStrategy: false,
          totalSeats: 4,
          seats: [{ constituency: 'users', seats: 4 }],
        },
        { id: 'forum', role: 'scrutiny-forum', external: true, setsStrategy: false },
      ],
      reservedMatters: [{ id: 'v', matter: 'sale', heldBy: 'users' }],
    },
    membership: {
      decisions: [
        { id: 'a', matter: 'projects', by: ['staff', 'users'], binding: true },
        { id: 'b', matter: 'strategy', by: ['users'], binding: false },
      ],
    },
  },
  relationships: [
    {
      id: 'users',
      boundary: 'citizen-service',
      status: 'running',
      reciprocal: true,
      advocacy: true,
      outreach: false,
      continuityIndex: 0.6,
      continuityBaseline: 0.5,
      coProductionAudit: 4,
      parties: [
        { id: 'us', sector: 'public' },
        { id: 'them', sector: 'citizens', origin: 'informal-peer' },
      ],
      ties: [{ id: 't', from: 'us', to: 'them', score: 4 }],
      participation: [
        { id: 's', domain: 'strategy', rung: 4, documented: true },
        { id: 'd', domain: 'design', rung: 6, documented: false },
      ],
      coProduction: [
        { mode: 'co-design', present: true },
        { mode: 'co-deliver', present: false },
      ],
      decisionRights: [
        { right: 'recruit-staff', held: true, used: true },
        { right: 'hold-budget', held: true, used: false },
      ],
      informal: {
        volunteers: 4,
        unpaidHours: 50,
        paidHours: 500,
        willing: true,
        able: false,
        replacesPaidStaff: false,
        reciprocated: true,
      },
      equity: [
        { id: 'young', participantShare: 0.1, eligibleShare: 0.2 },
        { id: 'old', participantShare: 0.9, eligibleShare: 0.8 },
      ],
      principles: [{ principle: 'assets', level: 3, respondents: 8 }],
      socialCapital: [
        { id: 'l', kind: 'linking', value: 3, baseline: 2 },
        { id: 'b', kind: 'bonding', value: 2, baseline: 3 },
      ],
    },
    {
      id: 'hospital',
      boundary: 'inter-agency',
      status: 'running',
      reciprocal: false,
      sharedInformation: true,
      sharedSpaces: false,
      sharedResources: false,
      sharedBudget: 0,
      jointGovernance: false,
      parties: [
        { id: 'us', sector: 'public' },
        { id: 'hospital', sector: 'public' },
      ],
      ties: [
        { id: 't', from: 'us', to: 'hospital', score: 5 },
        { id: 'u', from: 'hospital', to: 'us', score: 2 },
      ],
      informal: { volunteers: 2, willing: true, able: true, appropriate: true, agreed: true, replacesPaidStaff: false },
    },
    { id: 'firm', boundary: 'private-public', status: 'running', contractOnly: true },
    { id: 'old-firm', boundary: 'private-public', status: 'ended', sharedSpaces: true, reciprocal: false },
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

const KEPT = new Set(['id', 'mode', 'right', 'principle', 'constituency']);

/** Paths of all values that a dossier may leave out, whole lists of values included. */
const leavesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return [path];
  if (typeof value !== 'object' || value === null) return KEPT.has(path.at(-1) ?? '') ? [] : [path];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key]));
};

const without = (path: readonly string[]): Record<string, unknown> => {
  const copy: Record<string, unknown> = structuredClone(RICH);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  delete (parent as Record<string, unknown>)[path.at(-1) ?? ''];
  return copy;
};

describe.each(
  relationshipsRules.rules.filter(({ role }) => role === 'quality').map((rule) => [rule.meta.id, rule] as const),
)('%s', (_, rule) => {
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
  for (const { meta } of relationshipsRules.rules) {
    expect(relationshipsRules.themes).toHaveProperty([`relationships/${meta.theme}`]);
  }
});
