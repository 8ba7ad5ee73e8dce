import { defineRule, type Rule } from '../../define/index.ts';
import { citizenElectedShare, electedShare } from '../../facts/participation/governance.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Members elect the body that sets the strategy. */
export const boardCompositionRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/board-composition',
    theme: 'democratic-ownership',
    depth: 'screening',
    depthReason: 'Boards and how their seats are filled are published.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Elected seats where strategy is set',
    claim: 'Members elect at least half of the body that sets the strategy.',
    rationale:
      'Owning is one thing and steering another. Where there are two tiers, seats on the board alone mislead: what ' +
      'counts is the body that sets the strategy, and who can vote its members in and out.',
    zeroMeans: 'Members elect none of its seats.',
    oneMeans: 'Members elect at least half of its seats.',
    falsifiedBy: 'An elected majority that never decided a question of strategy.',
    contested: 'Boards recruited for skill can serve members well, and vetoes can outweigh seats.',
    status: 'stable',
    criteria: ['D3'],
    sources: [
      {
        kind: 'publication',
        title: 'Why Rochdale is mutualising its housing',
        publisher: 'The Guardian (inkl)',
        url: 'https://www.inkl.com/news/why-rochdale-is-mutualising-its-housing',
        stance: 'advocate',
      },
      { kind: 'judgement', note: 'That a majority of seats is what counts is our reading of "democratically owned".' },
    ],
  },
  needs: { elected: electedShare },
  uses: { citizens: citizenElectedShare },
  parameters: {
    majority: {
      value: 0.5,
      unit: 'share',
      meaning: 'Share of elected seats that counts as fully met.',
      source: { kind: 'judgement', note: 'With half the seats nothing passes against those whom members elected.' },
    },
  },
  messages: {
    majority: 'Members elect most of the seats where strategy is set: {low:percent} at least.',
    'staff-majority':
      'Members elect most of the seats where strategy is set, {low:percent} at least. Users and local people elect none of them.',
    minority:
      'Members elect at most {high:percent} of the seats where strategy is set, below the {majority:percent} that counts ' +
      'as fully met.',
    none: 'Members elect no seat where strategy is set.',
    open: 'Between {low:percent} and {high:percent} of the seats where strategy is set may be elected by members.',
  },
  judge: ({ elected, citizens }, { majority }) => {
    const score = betweenRange(elected, 0, majority);
    const { low, high } = elected;
    if (atLeast(low, majority)) {
      return { score, message: citizens?.high === 0 ? 'staff-majority' : 'majority', data: { low } };
    }
    if (high === 0) return { score, message: 'none' };
    if (below(high, majority)) return { score, message: 'minority', data: { high, majority } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    {
      id: 'elect-more',
      owner: 'mutual',
      text: 'Let members elect at least half of the seats of the body that sets the strategy.',
      evidence: 'the rules on seats, and the record of an election',
      after: ['minority', 'none', 'open'],
    },
    {
      id: 'give-up-nominations',
      owner: 'parent',
      text: 'Turn nominated seats into elected ones, keeping a veto where public money needs it.',
      evidence: 'the rules on seats and reserved matters',
      after: ['minority', 'none'],
    },
    {
      id: 'citizen-seats',
      owner: 'mutual',
      text: 'Add seats that users, carers or local people elect.',
      evidence: 'the rules on seats',
      after: ['staff-majority'],
    },
  ],
});
