import { defineRule, type Rule } from '../../define/index.ts';
import { anchorMaturityLevel } from '../../facts/place/anchor.ts';
import { atLeast, betweenRange } from '../../util/number.ts';

/** It acts as an anchor of its place. */
export const anchorMaturityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/anchor-maturity',
    theme: 'local-economy',
    depth: 'full',
    depthReason: 'It rests on a self-assessment over five dimensions.',
    levels: ['organisation'],
    title: 'Maturity as an anchor',
    claim: 'The organisation uses its weight as employer, buyer, owner, provider and civic body for its place.',
    rationale:
      'Anchors are bodies that will not move away. How deliberately they use what they spend, own and employ decides ' +
      'how much of it makes the place productive.',
    zeroMeans: 'The lowest level in all five dimensions.',
    oneMeans: 'The highest level in all five dimensions.',
    falsifiedBy: 'High levels with no difference in what is bought, hired or opened up locally.',
    contested: 'Levels are judged by the organisation itself, and the dimensions overlap.',
    status: 'stable',
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
  },
  needs: { maturity: anchorMaturityLevel },
  parameters: {
    basic: {
      value: 1,
      unit: 'level',
      meaning: 'Mean level that scores nothing.',
      source: { kind: 'judgement', note: 'The lowest level of the published scale.' },
    },
    best: {
      value: 4,
      unit: 'level',
      meaning: 'Mean level that counts as fully met.',
      source: {
        kind: 'judgement',
        note: 'The highest level of the published scale; equal steps between are our choice.',
      },
    },
    advanced: {
      value: 3,
      unit: 'level',
      meaning: 'Mean level from which the words say that it acts as an anchor.',
      source: { kind: 'judgement', note: 'One step below the highest; it chooses the words, not the score.' },
    },
  },
  messages: {
    anchor: 'It acts as an anchor of its place: a mean level of at least {low:number} of 4.',
    partly: 'Its mean level as an anchor lies between {low:number} and {high:number} of 4.',
    basic: 'It is at the basic level of an anchor in all that is asked.',
  },
  judge: ({ maturity }, { basic, best, advanced }) => {
    const { low, high } = maturity;
    const score = betweenRange(maturity, basic, best);
    if (atLeast(low, advanced)) return { score, message: 'anchor', data: { low } };
    if (score.high === 0) return { score, message: 'basic' };
    return { score, message: 'partly', data: { low, high } };
  },
  remedies: [
    {
      id: 'next-level',
      owner: 'mutual',
      text: 'Choose one dimension and agree what the next level would take.',
      evidence: 'a dated self-assessment that others have checked',
    },
    {
      id: 'anchor-network',
      owner: 'partner',
      text: 'Compare levels with other anchors of the place and plan steps together.',
      evidence: 'minutes of an anchor network',
    },
  ],
});
