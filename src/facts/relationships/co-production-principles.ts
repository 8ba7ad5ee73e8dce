import { defineFact, type Fact } from '../../define/index.ts';
import { CO_PRODUCTION_PRINCIPLES } from '../../models/index.ts';
import { ANYTHING, type Interval, type Range } from '../../util/interval.ts';
import { sum } from '../../util/number.ts';
import { spreadOf } from './relationship-spread.ts';

/** How far principles of co-production are practised, from an audit or an assessment principle by principle. */
export interface PrinciplesProfile {
  /** Mean of an audit of statements. Unit: 1 to 5; `undefined` means that none is known. */
  readonly audit: Range | undefined;
  /** Mean of the assessors' levels over all six principles. Unit: 0 to 1 of the scale; `undefined` means that none is known. */
  readonly levels: Interval | undefined;
}

/** Practice of the principles of co-production; the assessment of a single person guarantees nothing. */
export const principlesProfile: Fact<PrinciplesProfile> = /* @__PURE__ */ defineFact({
  id: 'co-production.principles',
  unit: 'score',
  reads: [
    '/relationships/*/status',
    '/relationships/*/coProductionAudit',
    '/relationships/*/principles/*/principle',
    '/relationships/*/principles/*/level',
    '/relationships/*/principles/*/respondents',
  ],
  changeableBy: ['mutual'],
  read: (dossier) => {
    const live = (dossier.relationships ?? [])
      .map((one) => ({ one, spread: spreadOf(one, dossier) }))
      .filter(({ spread }) => spread.high > 0);
    const audits = live.flatMap(({ one: { coProductionAudit: mean }, spread }) =>
      mean === undefined ? [] : [spread.low === 1 ? { low: mean, high: mean } : AUDIT_SCALE],
    );
    const practices = live.flatMap(({ one, spread }) =>
      (one.principles ?? []).map((practice) => ({ ...practice, sure: spread.low === 1 })),
    );
    const assessed = practices.some(({ level }) => level !== undefined);
    if (audits.length === 0 && !assessed) return undefined;
    const levels = CO_PRODUCTION_PRINCIPLES.map((wanted) => {
      const own = practices.filter(({ principle }) => principle === wanted);
      return (
        meanOf(own.map(({ level, respondents, sure }) => (sure ? levelOf(level, respondents) : ANYTHING))) ?? ANYTHING
      );
    });
    return { audit: meanOf(audits), levels: assessed ? meanOf(levels) : undefined };
  },
});

const AUDIT_SCALE: Range = { low: 1, high: 5 };
const TOP_LEVEL = 4;

/** One person's view of their own practice counts as an upper bound; nobody knows how many answered, likewise. */
const levelOf = (level: number | undefined, respondents: number | undefined): Interval => {
  if (level === undefined) return ANYTHING;
  const share = level / TOP_LEVEL;
  return { low: respondents !== undefined && respondents > 1 ? share : 0, high: share };
};

const meanOf = (ranges: readonly Range[]): Range | undefined =>
  ranges.length === 0
    ? undefined
    : {
        low: sum(ranges.map(({ low }) => low)) / ranges.length,
        high: sum(ranges.map(({ high }) => high)) / ranges.length,
      };
