import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { ANYTHING, clamp01, type Interval, point, shareOfShares } from '../../util/interval.ts';
import { quotient, sum } from '../../util/number.ts';
import { type Answer, meanAnswer, rangeOf } from '../partly-known.ts';
import { crosses, isSilentOn, type KnownRelationship, spreadOf } from './relationship-spread.ts';

/** How far partnerships with established businesses stand in front of what the mutual is. */
export const hollowPartnership: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'partners.hollow-partnership',
  unit: 'share',
  reads: [
    '/relationships/*/boundary',
    '/relationships/*/parties/*/sector',
    '/relationships/*/status',
    '/relationships/*/prevalence/word',
    '/relationships/*/prevalence/low',
    '/relationships/*/prevalence/high',
    '/relationships/*/parties/*/incumbent',
    '/relationships/*/jointGovernance',
    '/relationships/*/contractOnly',
    '/mutual/safeguards/brand',
  ],
  changeableBy: ['partner', 'mutual'],
  read: (dossier) => {
    const { relationships } = dossier;
    if (relationships?.length === 0) return point(0);
    const found = (relationships ?? []).filter((one) => crosses(one, 'private-public').high > 0);
    if (isSilentOn(dossier, 'private-public') || !found.some((one) => saysSomething(one))) return undefined;
    const ranges = found.map((one) =>
      shareOfShares(
        spreadOf(one, dossier),
        crosses(one, 'private-public'),
        withIncumbent(one),
        onTheirTerms(one, dossier),
      ),
    );
    const highs = ranges.map(({ high }) => high);
    return {
      low: Math.max(...ranges.map(({ low }) => low)),
      high: dossier.mutual.level === 'sector' ? clamp01(sum(highs)) : Math.max(...highs),
    };
  },
});

/**
 * Share of contract value delivered over the share promised in the bid; the worst of several supply chains. `nothing`
 * where every promise was of nothing.
 */
export const promiseKept: Fact<Interval | 'nothing'> = /* @__PURE__ */ defineFact({
  id: 'partners.promise-kept',
  unit: 'share',
  reads: ['/relationships/*/deliveredValueShare', '/relationships/*/promisedValueShare'],
  changeableBy: ['partner', 'commissioner'],
  read: ({ relationships }) => {
    const chains = (relationships ?? []).filter(
      ({ deliveredValueShare, promisedValueShare }) =>
        deliveredValueShare !== undefined || promisedValueShare !== undefined,
    );
    const kept = chains.flatMap(({ deliveredValueShare, promisedValueShare }): readonly Interval[] => {
      // Nothing promised cannot be broken.
      if (promisedValueShare === 0) return [];
      if (deliveredValueShare === 0) return [point(0)];
      const ratio = quotient(deliveredValueShare ?? Number.NaN, promisedValueShare ?? Number.NaN);
      if (ratio !== null) return [point(clamp01(ratio))];
      // The promise is at most the whole, so that at least what was delivered was kept.
      return [{ low: deliveredValueShare ?? 0, high: 1 }];
    });
    if (kept.length === 0) return chains.length === 0 ? undefined : 'nothing';
    return { low: Math.min(...kept.map(({ low }) => low)), high: Math.min(...kept.map(({ high }) => high)) };
  },
});

const saysSomething = ({ parties, jointGovernance, contractOnly }: KnownRelationship): boolean =>
  jointGovernance !== undefined ||
  contractOnly !== undefined ||
  parties?.some(({ incumbent }) => incumbent !== undefined) === true;

/** One established partner is enough; a list of parties may leave somebody out only where it is silent. */
const withIncumbent = ({ parties }: KnownRelationship): Interval => {
  if (parties === undefined) return ANYTHING;
  if (parties.some(({ incumbent }) => incumbent === true)) return point(1);
  return parties.some(({ incumbent }) => incumbent === undefined) ? ANYTHING : point(0);
};

const onTheirTerms = ({ jointGovernance, contractOnly }: KnownRelationship, { mutual }: FactDossier): Interval => {
  const apart: Answer = contractOnly === true ? true : jointGovernance === undefined ? undefined : !jointGovernance;
  const brand = mutual.safeguards?.brand;
  return rangeOf(meanAnswer([apart, brand === undefined ? undefined : brand === 'partner']));
};
