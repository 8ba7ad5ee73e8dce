import type { RuleWords } from '../../define/index.ts';

/** Words of `place/anchor-maturity`. */
export const anchorMaturityWords: RuleWords = {
  id: 'place/anchor-maturity',
  depthReason: 'It rests on a self-assessment over five dimensions.',
  title: 'Maturity as an anchor',
  claim: 'The organisation uses its weight as employer, buyer, owner, provider and civic body for its place.',
  rationale:
    'Anchors are bodies that will not move away. How deliberately they use what they spend, own and employ decides ' +
    'how much of it makes the place productive.',
  zeroMeans: 'The lowest level in all five dimensions.',
  oneMeans: 'The highest level in all five dimensions.',
  falsifiedBy: 'High levels with no difference in what is bought, hired or opened up locally.',
  contested: 'Levels are judged by the organisation itself, and the dimensions overlap.',
  criteria: ['D12'],
  sources: [
    {
      kind: 'publication',
      title: 'Progressive anchor framework and toolkit, Leeds',
      publisher: 'Newby and Denison',
      url: 'https://vdocuments.us/toolkit-leeds-in-addition-smaller-community-organisations-often-in-disadvantaged.html',
      stance: 'independent',
    },
    {
      kind: 'publication',
      title: 'Mobilising major institutions to drive inclusive growth via Leeds’s anchor network',
      publisher: 'OECD',
      url: 'https://www.oecd.org/en/publications/inclusive-growth-in-cities_3320b636-en/mobilising-major-institutions-to-drive-inclusive-growth-via-leeds-s-anchor-network_6ec04dcd-en.html',
      stance: 'independent',
    },
  ],
  parameters: {
    basic: {
      meaning: 'Mean level that scores nothing.',
      source: { kind: 'judgement', note: 'The lowest level of the published scale.' },
    },
    best: {
      meaning: 'Mean level that counts as fully met.',
      source: {
        kind: 'judgement',
        note: 'The highest level of the published scale; equal steps between are our choice.',
      },
    },
    advanced: {
      meaning: 'Mean level from which the words say that it acts as an anchor.',
      source: { kind: 'judgement', note: 'One step below the highest; it chooses the words, not the score.' },
    },
  },
  messages: {
    anchor: 'It acts as an anchor of its place: a mean level of at least {low:number} of 4.',
    partly: 'Its mean level as an anchor lies between {low:number} and {high:number} of 4.',
    basic: 'It is at the basic level of an anchor in all that is asked.',
  },
  remedies: {
    'next-level': {
      text: 'Choose one dimension and agree what the next level would take.',
      evidence: 'a dated self-assessment that others have checked',
    },
    'anchor-network': {
      text: 'Compare levels with other anchors of the place and plan steps together.',
      evidence: 'minutes of an anchor network',
    },
  },
};
