import { defineRule, type Rule } from '../../define/index.ts';
import { memberControl, rivalControl } from '../../facts/ownership/ownership.ts';
import { ANYTHING } from '../../util/interval.ts';
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
      'controlled and one led by an investor is privately controlled; neither is controlled by members.',
    zeroMeans: 'Members hold no more than a quarter of the votes: they can block nothing.',
    oneMeans: 'Members hold more than half of the votes.',
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
    ],
  },
  needs: { control: memberControl },
  uses: { rival: rivalControl },
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
      meaning: 'Score where members hold half, or less than half with nobody else above it.',
      source: { kind: 'judgement', note: 'Nothing passes against them, and nothing of theirs passes alone.' },
    },
    minority: {
      value: 0.25,
      unit: 'score',
      meaning: 'Score where others decide and members can block what needs three quarters.',
      source: { kind: 'judgement', note: 'A say on changes of the rules, and on nothing else.' },
    },
  },
  messages: {
    control: 'Members hold {low:percent} of control or more, enough to decide.',
    shared: 'Members hold {low:percent} to {high:percent} of control: nobody decides alone.',
    minority:
      'Members hold {low:percent} to {high:percent} of control: others decide, and members can block some of it.',
    others: 'Members hold {low:percent} to {high:percent} of control: others decide.',
    open: 'Members hold between {low:percent} and {high:percent} of control; what is known does not settle who decides.',
  },
  judge: ({ control, rival = ANYTHING }, { blocking, majority, stalemate, minority }) => {
    // Control is who can decide: a step, and not a ramp.
    const worthOf = (share: number, isOutvoted: boolean): number => {
      if (below(majority, share)) return 1;
      if (atLeast(blocking, share)) return 0;
      return isOutvoted ? minority : stalemate;
    };
    const score = {
      low: worthOf(control.low, below(majority, rival.high)),
      high: worthOf(control.high, below(majority, rival.low)),
    };
    const data = { low: control.low, high: control.high };
    if (score.low < score.high) return { score, message: 'open', data };
    if (score.low === 1) return { score, message: 'control', data: { low: control.low } };
    if (score.low === 0) return { score, message: 'others', data };
    return { score, message: score.low === minority ? 'minority' : 'shared', data };
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
  ],
});
