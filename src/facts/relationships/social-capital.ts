import { defineFact, type Fact } from '../../define/index.ts';
import type { SocialCapitalKind } from '../../models/index.ts';
import { ANYTHING, type Interval, point, width } from '../../util/interval.ts';
import { noNegativeZero, sum } from '../../util/number.ts';
import { spreadOf } from './relationship-spread.ts';

/** Where measured social capital went since its baseline, in two kinds. Unit: 0 all down, 0.5 flat, 1 all up. */
export interface CapitalTravel {
  /** Ties across a gradient of power. */
  readonly linking: Interval;
  /** Ties inside a group and across groups. */
  readonly others: Interval;
}

/** Direction of change in social capital; a figure without baseline could have gone either way. */
export const capitalTravel: Fact<CapitalTravel> = /* @__PURE__ */ defineFact({
  id: 'social-capital.travel',
  unit: 'score',
  reads: [
    '/relationships/*/status',
    '/relationships/*/socialCapital/*/kind',
    '/relationships/*/socialCapital/*/value',
    '/relationships/*/socialCapital/*/baseline',
  ],
  changeableBy: ['mutual', 'partner'],
  read: (dossier) => {
    const figures = (dossier.relationships ?? []).flatMap((one) => {
      const { low, high } = spreadOf(one, dossier);
      if (high === 0) return [];
      return (one.socialCapital ?? []).map(({ kind, value, baseline }) => ({
        kind,
        travel:
          low < 1 || value === undefined || baseline === undefined ? ANYTHING : point(direction(value - baseline)),
      }));
    });
    const travelOf = (wanted: (kind: SocialCapitalKind) => boolean): Interval => {
      // A figure whose kind is not stated leaves both kinds open.
      if (figures.some(({ kind }) => kind === undefined)) return ANYTHING;
      const own = figures.filter(({ kind }) => kind !== undefined && wanted(kind)).map(({ travel }) => travel);
      if (own.length === 0) return ANYTHING;
      return {
        low: sum(own.map(({ low }) => low)) / own.length,
        high: sum(own.map(({ high }) => high)) / own.length,
      };
    };
    const linking = travelOf((kind) => kind === 'linking');
    const others = travelOf((kind) => kind !== 'linking');
    return width(linking) === 1 && width(others) === 1 ? undefined : { linking, others };
  },
});

const direction = (change: number): number => noNegativeZero((Math.sign(change) + 1) / 2);
