import { defineFact, type Fact, type FactDossier } from '../define/index.ts';
import { CO_PRODUCTION_MODES, type CoProductionMode } from '../models/index.ts';
import { ANYTHING, clamp01, type Interval, point, shareOfShares } from '../util/interval.ts';
import { sum } from '../util/number.ts';
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
  title: 'Modes of co-production',
  question:
    'Do citizens set priorities with you, design with you, deliver with you, and assess with you? Give each that ' +
    'happens, and each that is known not to.',
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

/** Share of the strong form that is there: high part of citizens and of professionals in planning and in delivery. */
export const strongCoProduction: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'co-production.strong-form',
  title: 'Strong form of co-production',
  question: 'How strongly do citizens, and how strongly do professionals, take part in designing and in delivering?',
  unit: 'share',
  reads: [
    '/relationships/*/status',
    '/relationships/*/coProduction/*/mode',
    '/relationships/*/coProduction/*/present',
    '/relationships/*/coProduction/*/citizenIntensity',
    '/relationships/*/coProduction/*/professionalIntensity',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    const strengths = (['co-design', 'co-deliver'] as const).map((mode) => strengthOf(dossier, mode));
    if (strengths.every((one) => one === undefined)) return undefined;
    const ranges = strengths.map((one) => one ?? ANYTHING);
    return {
      low: sum(ranges.map(({ low }) => low)) / ranges.length,
      high: sum(ranges.map(({ high }) => high)) / ranges.length,
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

const strengthOf = (dossier: FactDossier, wanted: CoProductionMode): Interval | undefined => {
  const strengths = listed(dossier, wanted).map(({ spread, one }) => {
    const { present, citizenIntensity, professionalIntensity } = one;
    if (present === false) return point(0);
    const sides = [citizenIntensity, professionalIntensity].map((side) =>
      side === undefined ? ANYTHING : point(side === 'high' ? 1 : 0),
    );
    return shareOfShares(spread, present === undefined ? ANYTHING : point(1), ...sides);
  });
  if (strengths.length === 0) return undefined;
  return {
    low: Math.max(...strengths.map(({ low }) => low)),
    high: Math.max(...strengths.map(({ high }) => high)),
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
