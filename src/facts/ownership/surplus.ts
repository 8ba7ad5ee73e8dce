import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { LOCKS, type LegalForm } from '../../models/index.ts';
import { ANYTHING, interval, type Interval, point } from '../../util/interval.ts';
import { quotient } from '../../util/number.ts';
import { agreedRange } from '../partly-known.ts';

/** What keeps value where it was made. */
export interface SurplusSafeguards {
  /** How firmly assets are locked, in equal steps: 0 none, 0.5 by its own rules, 1 by law. */
  readonly lock: Interval;
  /** Share of distributable profit that leaves to owners. Unit: 0 to 1. */
  readonly distributed: Interval;
}

/** Asset lock and distribution of profit. */
export const surplusSafeguards: Fact<SurplusSafeguards> = /* @__PURE__ */ defineFact({
  id: 'safeguards.surplus',
  unit: 'share',
  reads: [
    '/mutual/safeguards/assetLock',
    '/mutual/safeguards/distributedShare',
    '/mutual/safeguards/distributableProfit',
    '/mutual/safeguards/distributedProfit',
    '/mutual/safeguards/exemptDistribution',
    '/mutual/safeguards/distributionRule',
    '/mutual/safeguards/dividendsPaid',
    '/mutual/safeguards/profitShareToStaff',
    '/mutual/legalForm',
    '/mutual/charity',
  ],
  changeableBy: ['mutual', 'parent', 'partner'],
  read: (dossier) => {
    const lock = lockOf(dossier);
    const distributed = distributedShareOf(dossier);
    if (lock === undefined && distributed === undefined) return undefined;
    return { lock: lock ?? ANYTHING, distributed: distributed ?? ANYTHING };
  },
});

const COMMUNITY_INTEREST: readonly (LegalForm | undefined)[] = ['cic-limited-by-guarantee', 'cic-limited-by-shares'];
const CHARITABLE: readonly (LegalForm | undefined)[] = ['charitable-company', 'charitable-incorporated-organisation'];

/** The law locks the assets of these; about control nothing follows from the form. */
const lockOf = ({ mutual }: FactDossier): Interval | undefined => {
  const byLaw = COMMUNITY_INTEREST.includes(mutual.legalForm) || isCharity(mutual);
  const stated = mutual.safeguards?.assetLock;
  const rank = stated === undefined ? undefined : LOCKS.indexOf(stated) / (LOCKS.length - 1);
  // The law locks the assets of a charity whatever its own rules say: a weaker word for them denies nothing.
  if (byLaw) return point(1);
  if (rank === undefined) return undefined;
  // Whoever may be a charity may have a lock by law as well.
  return { low: rank, high: rank > 0 && mutual.charity !== false ? 1 : rank };
};

const distributedShareOf = ({ mutual }: FactDossier): Interval | undefined => {
  const { distributedShare, distributionRule, dividendsPaid, profitShareToStaff } = mutual.safeguards ?? {};
  const nothingPaid = dividendsPaid === false && profitShareToStaff === false;
  return agreedRange([
    distributedShare === undefined ? undefined : point(distributedShare),
    paidOut(mutual.safeguards),
    distributionRule === 'none' || nothingPaid || isCharity(mutual) ? point(0) : undefined,
    mutual.legalForm === undefined ? undefined : DISTRIBUTED_BY_FORM[mutual.legalForm],
  ]);
};

/**
 * What the law lets community interest companies pay out to their members: one limited by guarantee has no shares on
 * which to pay, one limited by shares pays 35% at most, payments to other locked bodies left out. Source: Companies
 * (Audit, Investigations and Community Enterprise) Act 2004, s 30; Community Interest Company Regulations 2005, regs 17
 * and 22.
 */
const DISTRIBUTED_BY_FORM: Readonly<Partial<Record<LegalForm, Interval>>> = {
  'cic-limited-by-guarantee': { low: 0, high: 0 },
  'cic-limited-by-shares': { low: 0, high: 0.35 },
};

const paidOut = (safeguards: FactDossier['mutual']['safeguards']): Interval | undefined => {
  const { distributedProfit, distributableProfit, exemptDistribution } = safeguards ?? {};
  if (distributedProfit === undefined || distributableProfit === undefined) return undefined;
  const most = quotient(distributedProfit, distributableProfit);
  const least =
    exemptDistribution === undefined ? 0 : quotient(distributedProfit - exemptDistribution, distributableProfit);
  if (most === null || least === null) return undefined;
  return exemptDistribution === undefined ? interval(least, most) : interval(least, least);
};

const isCharity = ({ charity, legalForm }: FactDossier['mutual']): boolean =>
  charity === true || CHARITABLE.includes(legalForm);
