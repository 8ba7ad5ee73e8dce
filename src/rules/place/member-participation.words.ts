import type { RuleWords } from '../../define/index.ts';

/** Words of `place/member-participation`. */
export const memberParticipationWords: RuleWords = {
  id: 'place/member-participation',
  depthReason: 'Turnout and candidates are recorded by the organisation and seldom published.',
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
  parameters: {
    smallSize: {
      meaning:
        'Number of members of a small membership; between two sizes the expected turnout follows a straight line.',
      source: {
        kind: 'judgement',
        note: 'Steps of ten, wide enough that a size misjudged by a little changes little.',
      },
    },
    middleSize: {
      meaning:
        'Number of members of a middle-sized membership; between two sizes the expected turnout follows a straight line.',
      source: {
        kind: 'judgement',
        note: 'Steps of ten, wide enough that a size misjudged by a little changes little.',
      },
    },
    largeSize: {
      meaning:
        'Number of members of a large membership; between two sizes the expected turnout follows a straight line.',
      source: {
        kind: 'judgement',
        note: 'Steps of ten, wide enough that a size misjudged by a little changes little.',
      },
    },
    smallTurnout: {
      meaning: 'Turnout that counts as fully met in a small membership.',
      source: {
        kind: 'judgement',
        note: 'Nearly all is expected of small co-operatives, and 21% of 10,000 was called "not at all bad" (Bibby).',
      },
    },
    middleTurnout: {
      meaning: 'Turnout that counts as fully met in a middle-sized membership.',
      source: {
        kind: 'judgement',
        note: 'Nearly all is expected of small co-operatives, and 21% of 10,000 was called "not at all bad" (Bibby).',
      },
    },
    largeTurnout: {
      meaning: 'Turnout that counts as fully met in a large membership.',
      source: {
        kind: 'judgement',
        note: 'Nearly all is expected of small co-operatives, and 21% of 10,000 was called "not at all bad" (Bibby).',
      },
    },
    turnoutPart: {
      meaning: 'Part of the score that rests on turnout; contested seats and uptake share the rest.',
      source: { kind: 'judgement', note: 'Voting is what all members can do; standing and joining are steps to it.' },
    },
    lively: {
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
  notApplicable: { 'not-begun': 'It has not begun to work under its own name: there is no record yet.' },
  remedies: {
    'publish-turnout': {
      text: 'Publish turnout, candidates and uptake after each election, and ask those who did not vote why.',
      evidence: 'a note on each election',
    },
    'time-to-take-part': {
      text: 'Allow in the price for the time that members need to take part.',
      evidence: 'the agreed price or a line in the contract',
    },
  },
};
