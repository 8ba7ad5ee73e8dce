import { defineRule, type Parameter, type Rule } from '../../define/index.ts';
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
    depthReason: 'Turnout and candidates are recorded by the organisation and seldom published.',
    levels: ['organisation', 'service'],
    title: 'Members who take part',
    claim: 'Members vote in the numbers their membership’s size lets one expect, seats are contested, and staff join.',
    rationale:
      'Rights that nobody uses can be captured by a few. What turnout one can expect falls with size: nearly everyone ' +
      'in a small workers’ co-operative, a fifth or less in a large consumer society.',
    zeroMeans: 'Nobody votes, no seat is contested, and no member of staff has joined.',
    oneMeans:
      'Turnout reaches what its size lets one expect, every seat is contested, and all eligible staff have joined.',
    falsifiedBy: 'A membership with all three whose decisions a few are shown to make.',
    contested: 'Engagement is a matter of quality as well as number; an uncontested seat can be a sign of trust.',
    status: 'stable',
    criteria: ['D2'],
    sources: [
      {
        kind: 'publication',
        title: 'Co-operative democracy',
        publisher: 'Bibby on Co-operatives',
        url: 'https://bibbyoncooperatives.org/tag/cooperative-democracy/',
        stance: 'advocate',
      },
    ],
  },
  needs: { record: participationRecord },
  uses: { size: membershipSize, begun: hasBegun },
  notApplicable: { 'not-begun': 'It has not begun to work under its own name: there is no record yet.' },
  applies: ({ begun }) => (begun === false ? 'not-begun' : true),
  parameters: {
    smallSize: sizeOf(50, 'a small membership'),
    middleSize: sizeOf(500, 'a middle-sized membership'),
    largeSize: sizeOf(5000, 'a large membership'),
    smallTurnout: turnoutOf(0.7, 'a small membership'),
    middleTurnout: turnoutOf(0.4, 'a middle-sized membership'),
    largeTurnout: turnoutOf(0.1, 'a large membership'),
    turnoutPart: {
      value: 0.5,
      unit: 'share',
      meaning: 'Part of the score that rests on turnout; contested seats and uptake share the rest.',
      source: { kind: 'judgement', note: 'Voting is what all members can do; standing and joining are steps to it.' },
    },
    lively: {
      value: 0.75,
      unit: 'score',
      meaning: 'Score from which the words say that members take part.',
      source: {
        kind: 'judgement',
        note: 'All of one half and half of the other; it chooses the words, not the score.',
      },
    },
  },
  messages: {
    lively: 'Members take part: at least {low:percent} of them vote.',
    partly: 'Members take part in some ways; between {low:percent} and {high:percent} of them vote.',
    silent: 'The record shows no elections, candidates or staff who joined.',
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
    {
      id: 'publish-turnout',
      owner: 'mutual',
      text: 'Publish turnout, candidates and uptake after each election, and ask those who did not vote why.',
      evidence: 'a note on each election',
    },
    {
      id: 'time-to-take-part',
      owner: 'commissioner',
      text: 'Allow in the price for the time that members need to take part.',
      evidence: 'the agreed price or a line in the contract',
    },
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

function sizeOf(value: number, what: string): Parameter {
  return {
    value,
    unit: 'count',
    meaning: `Number of members of ${what}; between two sizes the expected turnout follows a straight line.`,
    source: { kind: 'judgement', note: 'Steps of ten, wide enough that a size misjudged by a little changes little.' },
  };
}

function turnoutOf(value: number, what: string): Parameter {
  return {
    value,
    unit: 'share',
    meaning: `Turnout that counts as fully met in ${what}.`,
    source: {
      kind: 'judgement',
      note: 'Nearly all is expected of small co-operatives, and 21% of 10,000 was called "not at all bad" (Bibby).',
    },
  };
}
