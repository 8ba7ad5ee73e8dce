import { defineFact, type Fact } from '../../define/index.ts';
import { type Interval, interval, point } from '../../util/interval.ts';
import { quotient } from '../../util/number.ts';
import type { Spread } from '../../util/spread.ts';
import { OFFER_READS, type Offered, restsOnOffers, spreadOverOffers } from './counted-offers.ts';
import { anyOf, meanAnswer, rangeOf } from '../partly-known.ts';

/** What is said, and what case files show, of work from strengths. */
export interface StrengthsPractice {
  /** Whether the offer is said to work from strengths: 1 yes, 0 no, open where nobody says. */
  readonly said: Interval;
  /** Share of case files that show it: strengths recorded, plan written together; the mean of both. Unit: 0 to 1. */
  readonly shown: Interval;
}

/** Work from strengths, offer by offer. */
export const strengthsPractice: Fact<Spread<StrengthsPractice>> = /* @__PURE__ */ defineFact({
  id: 'offers.strengths-practice',
  unit: 'share',
  reads: [
    '/interventions/*/strengths/reported',
    '/interventions/*/strengths/model',
    '/interventions/*/strengths/casesAudited',
    '/interventions/*/strengths/casesWithStrengths',
    '/interventions/*/strengths/plansCoauthored',
    ...OFFER_READS,
  ],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => spreadOverOffers(dossier, practiceOf),
});

const practiceOf = ({ strengths }: Offered): StrengthsPractice | undefined => {
  if (strengths === undefined) return undefined;
  const { reported, model, casesAudited, casesWithStrengths, plansCoauthored } = strengths;
  // A named approach, or one case file that shows it, says so as well as words do.
  const said = anyOf([
    reported,
    ...[model, casesWithStrengths, plansCoauthored].map((sign) => (sign ? true : undefined)),
  ]);
  const shown = meanAnswer([shareOf(casesWithStrengths, casesAudited), shareOf(plansCoauthored, casesAudited)]);
  const silent = said === undefined && reported === undefined && shown === undefined;
  return silent ? undefined : { said: rangeOf(said ?? reported), shown: shown ?? interval(0, 1) };
};

const shareOf = (cases?: number, audited?: number): Interval | undefined => {
  const share = cases === undefined || audited === undefined ? null : quotient(cases, audited);
  return share === null ? undefined : point(share);
};
