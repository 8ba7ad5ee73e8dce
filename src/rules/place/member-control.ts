import { defineRule, type Rule } from '../../define/index.ts';
import { memberControl, rivalControl } from '../../facts/ownership/ownership.ts';
import { openCircle } from '../../facts/participation/open-circle.ts';
import { outsideBoard, outsideVeto } from '../../facts/participation/outside-say.ts';
import { ANYTHING, point, shareOfShares } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** Members control it. */
export const memberControlRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/member-control',
    theme: 'democratic-ownership',
    depth: 'screening',
    depthReason: 'Owners, stakes and voting rules stand in registers, constitutions and news.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Control by members',
    claim: 'Those who work there, use it or live by it control the organisation as its members.',
    rationale:
      'Democratic ownership begins with who can decide in the last resort. A body owned by its council is publicly ' +
      'controlled and one led by an investor is privately controlled; neither is controlled by members. Nor is one ' +
      'that a closed circle owns, or whose board somebody else fills.',
    zeroMeans:
      'Members hold no more than a quarter of the votes, so that they can block nothing, or hardly anyone may join.',
    oneMeans: 'Members hold more than half of the votes, all may join, and nobody outside can overrule them.',
    falsifiedBy: 'A decision of the last resort that was taken against the votes of the members.',
    contested:
      'Control by those who work there is not control by those who live there; the rule on both sides of membership ' +
      'tells the two apart.',
    status: 'stable',
    criteria: ['D2'],
    sources: [
      {
        kind: 'publication',
        title: 'Guidance notes to the co-operative principles',
        publisher: 'International Co-operative Alliance',
        url: 'https://docslib.org/doc/13078842/guidance-notes-to-the-co-operative-principles',
        stance: 'advocate',
      },
      {
        kind: 'publication',
        title: 'Company Taxation Manual, CTM40507',
        publisher: 'HM Revenue and Customs',
        url: 'https://gov.uk/hmrc-internal-manuals/company-taxation-manual/ctm40507',
        stance: 'independent',
      },
      {
        kind: 'publication',
        title: 'Inheritance Tax Manual, IHTM42915: the ‘all or most’ test for employee trusts',
        publisher: 'HM Revenue and Customs',
        url: 'https://gov.uk/hmrc-internal-manuals/inheritance-tax-manual/ihtm42915',
        stance: 'independent',
      },
      {
        kind: 'publication',
        title: 'Government Finance Statistics Manual 2014, on control of corporations',
        publisher: 'International Monetary Fund',
        year: 2014,
        url: 'https://issuhub.com/view/index/5525?pageIndex=53',
        stance: 'independent',
      },
    ],
  },
  needs: { control: memberControl },
  uses: { rival: rivalControl, circle: openCircle, board: outsideBoard, veto: outsideVeto },
  parameters: {
    blocking: {
      value: 0.25,
      unit: 'share',
      meaning: 'Share of votes up to which members control nothing.',
      source: {
        kind: 'judgement',
        note: 'In most constitutions a quarter or less cannot even block a special resolution.',
      },
    },
    majority: {
      value: 0.5,
      unit: 'share',
      meaning: 'Share of votes above which somebody decides alone.',
      source: { kind: 'judgement', note: 'More than half carries every ordinary resolution.' },
    },
    stalemate: {
      value: 0.5,
      unit: 'score',
      meaning: 'Score where members hold half, or less with nobody else above it, or where an outsider can stop them.',
      source: { kind: 'judgement', note: 'Nothing passes against them, and nothing of theirs passes alone.' },
    },
    minority: {
      value: 0.25,
      unit: 'score',
      meaning: 'Score where others decide or fill the board, and members can block what needs three quarters.',
      source: { kind: 'judgement', note: 'A say on changes of the rules, and on nothing else.' },
    },
  },
  messages: {
    control: 'Members hold {low:percent} of control or more, enough to decide.',
    circle:
      'Members hold {low:percent} of control or more, but only {share:percent} of those whose service it is may be members.',
    whoMayJoin:
      'Members hold {low:percent} of control or more; it is not settled how many of those whose service it is may be members.',
    board:
      'Members hold {low:percent} of control or more, but somebody outside fills {seats:percent} of the seats on the board.',
    veto: 'Members hold {low:percent} of control or more, but somebody outside has to agree to how it is run.',
    shared: 'Members hold {low:percent} to {high:percent} of control: nobody decides alone.',
    minority:
      'Members hold {low:percent} to {high:percent} of control: others decide, and members can block some of it.',
    others: 'Members hold {low:percent} to {high:percent} of control: others decide.',
    open: 'Members hold between {low:percent} and {high:percent} of control; what is known does not settle who decides.',
  },
  judge: (
    { control, rival = ANYTHING, circle = ANYTHING, board = point(0), veto = point(0) },
    { blocking, majority, stalemate, minority },
  ) => {
    // Control is who can decide: a step, and not a ramp.
    const worthOf = (share: number, isOutvoted: boolean): number => {
      if (below(majority, share)) return 1;
      if (atLeast(blocking, share)) return 0;
      return isOutvoted ? minority : stalemate;
    };
    const most = (seats: number, canStop: number): number => {
      if (below(majority, seats)) return minority;
      return below(0, canStop) ? stalemate : 1;
    };
    const worth = {
      low: Math.min(worthOf(control.low, below(majority, rival.high)), most(board.high, veto.high)),
      high: Math.min(worthOf(control.high, below(majority, rival.low)), most(board.low, veto.low)),
    };
    // Control by a few of those who work there is not control by those who work there.
    const score = shareOfShares(worth, circle);
    const { low } = control;
    const data = { low, high: control.high };
    if (below(majority, low)) {
      if (below(majority, board.low)) return { score, message: 'board', data: { low, seats: board.low } };
      if (below(0, veto.low)) return { score, message: 'veto', data: { low } };
      if (worth.low === 1 && circle.low < circle.high) return { score, message: 'whoMayJoin', data: { low } };
      if (worth.low === 1 && below(circle.high, 1))
        return { score, message: 'circle', data: { low, share: circle.high } };
    }
    if (worth.low < worth.high) return { score, message: 'open', data };
    if (worth.low === 1) return { score, message: 'control', data: { low } };
    if (worth.low === 0) return { score, message: 'others', data };
    return { score, message: worth.low === minority ? 'minority' : 'shared', data };
  },
  remedies: [
    {
      id: 'widen-member-stake',
      owner: 'parent',
      text: 'Transfer shares or votes to members, with a date by which they hold at least half.',
      evidence: 'a register of members and the articles with their voting rights',
      after: ['shared', 'minority', 'others', 'open'],
    },
    {
      id: 'limit-partner-votes',
      owner: 'partner',
      text: 'Agree that the votes of capital stay below those of members, with matters reserved to members.',
      evidence: 'a shareholders’ agreement or articles with reserved matters',
      after: ['shared', 'minority', 'others'],
    },
    {
      id: 'open-the-circle',
      owner: 'mutual',
      text: 'Let all who work there join, after a short time of service at most.',
      evidence: 'the rules on who may be a member, and the number of those who may',
      after: ['circle'],
    },
    {
      id: 'give-back-the-board',
      owner: 'parent',
      text: 'Leave the majority of the board, and how it is run, to those whom members elect.',
      evidence: 'articles with the right to appoint directors and the matters reserved',
      after: ['board', 'veto'],
    },
  ],
});
