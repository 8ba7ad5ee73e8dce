import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { burt } from '../../measures/burt.ts';
import { bridging, externalInternal } from '../../measures/external-internal.ts';
import type { Interval } from '../../util/interval.ts';
import type { Tie } from '../../measures/network.ts';
import { sortedBy } from '../../util/number.ts';
import { spreadOf } from './relationship-spread.ts';

/** How ties divide between those across sectors and those inside one, beside what group sizes alone would give. */
export interface SectorBridging {
  /** Every share of ties across sectors that is still possible. Unit: 0 to 1. */
  readonly shareRange: Interval;
  /** E-I index of the ties of known type: -1 all inside, 1 all across. */
  readonly ei: number;
  /** The index if everyone were tied to everyone. */
  readonly baseline: number;
}

/** How ties between parties cross the sectors they belong to. Parties without a stated sector widen the range. */
export const sectorBridging: Fact<SectorBridging> = /* @__PURE__ */ defineFact({
  id: 'network.sector-bridging',
  unit: 'share',
  reads: [
    '/relationships/*/status',
    '/relationships/*/parties/*/id',
    '/relationships/*/parties/*/sector',
    '/relationships/*/ties/*/from',
    '/relationships/*/ties/*/to',
  ],
  changeableBy: ['mutual', 'partner'],
  read: (dossier) => {
    const { ties, open } = networkOf(dossier);
    const { external, internal, unknown, baseline } = externalInternal(ties, sectorsOf(dossier));
    const { ei, shareRange } = bridging({ external, internal, unknown: unknown + open });
    return ei === null || shareRange === null || baseline === null ? undefined : { ei, shareRange, baseline };
  },
});

/** Where the best placed party stands between the others. */
export interface Brokerage {
  /** Party with the least constraint. */
  readonly party: string;
  /** Burt's constraint. No unit; above 0, lower is more brokerage. */
  readonly constraint: number;
  /** Contacts less what they repeat of each other. Unit: contacts. */
  readonly effectiveSize: number;
}

/** The party that stands between others most; not known unless ties among its contacts were asked for too. */
export const brokerage: Fact<Brokerage> = /* @__PURE__ */ defineFact({
  id: 'network.brokerage',
  unit: 'ratio',
  reads: ['/relationships/*/status', '/relationships/*/ties/*/from', '/relationships/*/ties/*/to'],
  changeableBy: ['mutual', 'partner'],
  read: (dossier) => {
    const { ties, open } = networkOf(dossier);
    // A tie more or less can make or unmake a broker.
    if (open > 0) return undefined;
    // Where one party is an end of every tie, nobody asked about those among its contacts.
    if (ties.some(({ from, to }) => everyTieTouches(ties, from) || everyTieTouches(ties, to))) return undefined;
    let best: Brokerage | undefined;
    for (const [party, { constraint, effectiveSize }] of sortedBy([...burt({ directed: true, ties })], ([id]) => id)) {
      if (constraint === null || effectiveSize === null) continue;
      if (best === undefined || constraint < best.constraint) best = { party, constraint, effectiveSize };
    }
    return best;
  },
});

interface Network {
  /** Ties both ends of which are named, in relationships that surely run. */
  readonly ties: readonly Tie[];
  /** Ties of which an end, or whether they exist, is not known. */
  readonly open: number;
}

/** The same party id in several relationships is the same party. */
const networkOf = (dossier: FactDossier): Network => {
  const ties: Tie[] = [];
  let open = 0;
  for (const one of dossier.relationships ?? []) {
    const { low, high } = spreadOf(one, dossier);
    if (high === 0) continue;
    for (const { from, to } of one.ties ?? []) {
      if (from === undefined || to === undefined || low < 1) open += 1;
      else ties.push({ from, to });
    }
  }
  return { ties, open };
};

/** Sectors of the parties, by id. */
const sectorsOf = (dossier: FactDossier): ReadonlyMap<string, string> => {
  const sectors = new Map<string, string>();
  for (const one of dossier.relationships ?? []) {
    if (spreadOf(one, dossier).high === 0) continue;
    for (const { id, sector } of one.parties ?? []) if (sector !== undefined) sectors.set(id, sector);
  }
  return sectors;
};

const everyTieTouches = (ties: readonly Tie[], party: string): boolean =>
  ties.every(({ from, to }) => from === party || to === party);
