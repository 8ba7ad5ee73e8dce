import { defineRule, type Rule } from '../../define/index.ts';
import { membershipSize, participationRecord } from '../../facts/participation/participation-record.ts';
import { hasBegun } from '../../facts/change/standing.ts';
import { add, hull, type Interval, point, scale } from '../../util/interval.ts';
import { atLeast, between } from '../../util/number.ts';

/** Members take part: they join, stand and vote. */
export const memberParticipationRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/member-participation',
    theme: 'democratic-ownership',
    depth: 'standard',
    levels: ['organisation', 'service'],
    status: 'stable',
  },
  needs: { record: participationRecord },
  uses: { size: membershipSize, begun: hasBegun },
  notApplicable: { 'not-begun': '' },
  applies: ({ begun }) => (begun === false ? 'not-begun' : true),
  parameters: {
    smallSize: { value: 50, unit: 'count' },
    middleSize: { value: 500, unit: 'count' },
    largeSize: { value: 5000, unit: 'count' },
    smallTurnout: { value: 0.7, unit: 'share' },
    middleTurnout: { value: 0.4, unit: 'share' },
    largeTurnout: { value: 0.1, unit: 'share' },
    turnoutPart: { value: 0.5, unit: 'share' },
    lively: { value: 0.75, unit: 'score' },
  },
  messages: {
    lively: '{low:percent}',
    partly: '{low:percent} {high:percent}',
    silent: '',
  },
  judge: ({ record: { turnout, contestation, staffUptake }, size }, numbers) => {
    const expected = expectedTurnout(size, numbers);
    const voting = { low: between(turnout.low, 0, expected.high), high: between(turnout.high, 0, expected.low) };
    const rest = (1 - numbers.turnoutPart) / 2;
    const score = add(scale(voting, numbers.turnoutPart), add(scale(contestation, rest), scale(staffUptake, rest)));
    if (score.high === 0) return { score, message: 'silent' };
    const { low, high } = turnout;
    if (atLeast(score.low, numbers.lively)) return { score, message: 'lively', data: { low } };
    return { score, message: 'partly', data: { low, high } };
  },
  remedies: [
    { id: 'publish-turnout', owner: 'mutual' },
    { id: 'time-to-take-part', owner: 'commissioner' },
  ],
});

interface Expectations {
  readonly smallSize: number;
  readonly middleSize: number;
  readonly largeSize: number;
  readonly smallTurnout: number;
  readonly middleTurnout: number;
  readonly largeTurnout: number;
}

/** Straight lines between the three sizes; a membership of unknown size may expect anything from least to most. */
const expectedTurnout = (size: number | undefined, n: Expectations): Interval => {
  if (size === undefined) return hull(point(n.largeTurnout), point(n.smallTurnout));
  const small = between(size, n.middleSize, n.smallSize);
  const large = between(size, n.middleSize, n.largeSize);
  return point(
    n.middleTurnout + small * (n.smallTurnout - n.middleTurnout) + large * (n.largeTurnout - n.middleTurnout),
  );
};
