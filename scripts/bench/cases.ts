import type { NormalisedDossier } from '../../src/models/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { mulberry32, type Random } from '../../src/util/random.ts';
import { FIELDS } from './rules.ts';

/** Raw cases in the shape of real dossiers: 12 relationships, 8 interventions, a quarter of the fields missing. */
export const casesOf = (count: number, seed: number): readonly unknown[] => {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, i) => caseOf(random, i));
};

const caseOf = (random: Random, index: number): unknown => {
  const flags = (names: readonly string[]) => pick(random, names, () => random() < 0.5);
  const shares = (names: readonly string[]) => pick(random, names, () => rounded(random()));
  const dossier = {
    schemaVersion: 1,
    asOf: '2024-01-01',
    mutual: {
      name: `Case ${String(index)}`,
      level: 'organisation',
      workforce: shares(FIELDS.workforce),
      staffConsent: shares(FIELDS.staffConsent),
      localEconomy: { ...shares(FIELDS.localEconomyShares), ...flags(FIELDS.localEconomyFlags) },
      membership: { ...flags(['open']), ...pick(random, ['qualifyingMonths'], () => Math.floor(random() * 12)) },
      finances: {
        ...flags(['equityPossible']),
        ...pick(random, ['freeReserves'], () => Math.floor(random() * 900_000)),
        ...pick(random, ['monthlyCost'], () => 100_000),
      },
      transition: pick(random, ['months'], () => Math.floor(random() * 30)),
      place: { boundary: 'The district.' },
    },
    relationships: Array.from({ length: 12 }, (_, i) => ({
      id: `relationship-${String(i)}`,
      boundary: 'private-public',
      ...flags(FIELDS.relationshipFlags),
      ...shares(FIELDS.relationshipShares),
    })),
    interventions: Array.from({ length: 8 }, (_, i) => ({
      id: `intervention-${String(i)}`,
      ...flags(FIELDS.interventionFlags),
      ...pick(random, ['horizonMonths'], () => Math.floor(random() * 60)),
      ...pick(random, ['annualCost'], () => Math.floor(random() * 400_000)),
    })),
    evidence: [
      {
        id: 'audit',
        about: ['/relationships'],
        kind: 'accounts',
        quality: 'audited',
        source: { title: 'An audit' },
      },
    ],
  };
  return dossier;
};

/** A case as the library reads it. */
export const parsed = (raw: unknown): NormalisedDossier => parseDossier(raw);

const MISSING = 0.25;

const pick = <Value>(random: Random, names: readonly string[], value: () => Value): Record<string, Value> =>
  Object.fromEntries(names.flatMap((name) => (random() < MISSING ? [] : [[name, value()] as const])));

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
