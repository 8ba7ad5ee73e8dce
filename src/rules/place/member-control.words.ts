import type { RuleWords } from '../../define/index.ts';

/** Words of `place/member-control`. */
export const memberControlWords: RuleWords = {
  id: 'place/member-control',
  depthReason: 'Owners, stakes and voting rules stand in registers, constitutions and news.',
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
  parameters: {
    blocking: {
      meaning: 'Share of votes up to which members control nothing.',
      source: {
        kind: 'judgement',
        note: 'In most constitutions a quarter or less cannot even block a special resolution.',
      },
    },
    majority: {
      meaning: 'Share of votes above which somebody decides alone.',
      source: { kind: 'judgement', note: 'More than half carries every ordinary resolution.' },
    },
    stalemate: {
      meaning: 'Score where members hold half, or less with nobody else above it, or where an outsider can stop them.',
      source: { kind: 'judgement', note: 'Nothing passes against them, and nothing of theirs passes alone.' },
    },
    minority: {
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
  remedies: {
    'widen-member-stake': {
      text: 'Transfer shares or votes to members, with a date by which they hold at least half.',
      evidence: 'a register of members and the articles with their voting rights',
    },
    'limit-partner-votes': {
      text: 'Agree that the votes of capital stay below those of members, with matters reserved to members.',
      evidence: 'a shareholders’ agreement or articles with reserved matters',
    },
    'open-the-circle': {
      text: 'Let all who work there join, after a short time of service at most.',
      evidence: 'the rules on who may be a member, and the number of those who may',
    },
    'give-back-the-board': {
      text: 'Leave the majority of the board, and how it is run, to those whom members elect.',
      evidence: 'articles with the right to appoint directors and the matters reserved',
    },
  },
};
