import { defineFact, type Fact } from '../../define/index.ts';
import { type Interval, interval, point } from '../../util/interval.ts';
import { quotient } from '../../util/number.ts';
import { agreedRange, meanAnswer } from '../partly-known.ts';

/** How far work is local and fair: mean of the shares that are local, paid a living wage, and permanent. */
export const fairLocalWork: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'workforce.fair-local-share',
  unit: 'share',
  reads: [
    '/mutual/place/boundary',
    '/mutual/workforce/localShare',
    '/mutual/workforce/localStaff',
    '/mutual/workforce/headcount',
    '/mutual/workforce/livingWageShare',
    '/mutual/workforce/permanentShare',
    '/mutual/workforce/zeroHoursShare',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ mutual: { place, workforce } }) => {
    const { localShare, localStaff, headcount, livingWageShare, permanentShare, zeroHoursShare } = workforce ?? {};
    return meanAnswer([
      // Without a boundary nobody can say who lives inside it.
      place?.boundary === undefined
        ? undefined
        : agreedRange([pointIfKnown(localShare), partOf(localStaff, headcount)]),
      pointIfKnown(livingWageShare),
      // Nobody on zero hours is counted as permanent here; of the others nothing follows.
      agreedRange([
        pointIfKnown(permanentShare),
        zeroHoursShare === undefined ? undefined : interval(0, 1 - zeroHoursShare),
      ]),
    ]);
  },
});

const pointIfKnown = (value: number | undefined): Interval | undefined =>
  value === undefined ? undefined : point(value);

const partOf = (part: number | undefined, whole: number | undefined): Interval | undefined => {
  const value = part === undefined || whole === undefined ? null : quotient(part, whole);
  return value === null ? undefined : interval(value, value);
};
