import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { CO_PRODUCTION_MODES, type CoProductionMode } from '../../models/index.ts';
import { ANYTHING, clamp01, type Interval, point } from '../../util/interval.ts';
import { sum } from '../../util/number.ts';
import { type KnownRelationship, spreadOf } from './relationship-spread.ts';

/** How surely each of the four modes happens, or in a sector how widely. Unit: 0 to 1. */
export type ModesInUse = Readonly<Record<CoProductionMode, Interval>>;

/**
 * Which of the four modes of co-production happen.
 *
 * A mode that no relationship lists is not known. Where several list it, one that has it is enough.
 */
export const modesInUse: Fact<ModesInUse> = /* @__PURE__ */ defineFact({
  id: 'co-production.modes',
  unit: 'share',
  reads: [
    '/mutual/level',
    '/relationships/*/status',
    '/relationships/*/prevalence/word',
    '/relationships/*/prevalence/low',
    '/relationships/*/prevalence/high',
    '/relationships/*/coProduction/*/mode',
    '/relationships/*/coProduction/*/present',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    const { relationships } = dossier;
    if (relationships === undefined) return undefined;
    if (relationships.length > 0 && relationships.every(({ coProduction }) => coProduction === undefined)) {
      return undefined;
    }
    const [commission, design, deliver, assess] = CO_PRODUCTION_MODES.map((mode) => modeIn(dossier, mode));
    return {
      'co-commission': commission ?? ANYTHING,
      'co-design': design ?? ANYTHING,
      'co-deliver': deliver ?? ANYTHING,
      'co-assess': assess ?? ANYTHING,
    };
  },
});

type Listed = NonNullable<KnownRelationship['coProduction']>[number];

const modeIn = (dossier: FactDossier, wanted: CoProductionMode): Interval | undefined => {
  const { relationships = [] } = dossier;
  if (relationships.length === 0) return point(0);
  const shares = listed(dossier, wanted).map(({ spread, one: { present } }) =>
    present === undefined ? { low: 0, high: spread.high } : present ? spread : point(0),
  );
  if (shares.length === 0) return undefined;
  const highs = shares.map(({ high }) => high);
  return {
    low: Math.max(...shares.map(({ low }) => low)),
    high: dossier.mutual.level === 'sector' ? clamp01(sum(highs)) : Math.max(...highs),
  };
};

const listed = (
  dossier: FactDossier,
  wanted: CoProductionMode,
): readonly { readonly one: Listed; readonly spread: Interval }[] =>
  (dossier.relationships ?? []).flatMap((relationship) => {
    const spread = spreadOf(relationship, dossier);
    return (relationship.coProduction ?? []).filter(({ mode }) => mode === wanted).map((one) => ({ one, spread }));
  });
