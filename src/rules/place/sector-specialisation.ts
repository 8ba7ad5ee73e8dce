import { defineDetermination, type Rule } from '../../define/index.ts';
import { localBoundary } from '../../facts/place/local-spend.ts';
import { sectorLocationQuotient } from '../../facts/place/specialisation.ts';
import { ANYTHING } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** How much the place specialises in the sector: context, which moves no verdict. */
export const sectorSpecialisationRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: {
    id: 'place/sector-specialisation',
    theme: 'local-economy',
    depth: 'full',
    depthReason: 'It takes job counts by sector for the place and for one to compare it with.',
    levels: ['organisation', 'service'],
    title: 'Weight of the sector in the place',
    claim: 'The sector has about the share of jobs in the place that it has elsewhere.',
    rationale:
      'A local figure means something else in a place that already lives off the sector. The quotient tells ' +
      'specialisation and not quality, so it stands beside the verdict and never in it.',
    zeroMeans: 'It is not scored: more or less is neither better nor worse.',
    oneMeans: 'It is not scored: more or less is neither better nor worse.',
    falsifiedBy: 'Job counts of another year or another boundary that turn the answer round.',
    contested: 'It says nothing of wages, ownership or what would happen without the organisation.',
    status: 'experimental',
    criteria: ['D10'],
    sources: [
      {
        kind: 'judgement',
        note: 'The quotient is common in regional economics; that it is context and no merit is our convention.',
      },
    ],
  },
  needs: { quotient: sectorLocationQuotient, boundary: localBoundary },
  answers: ['more-than-elsewhere', 'as-elsewhere', 'less-than-elsewhere'],
  parameters: {
    more: {
      value: 1.2,
      unit: 'ratio',
      meaning: 'Quotient from which the place is said to specialise.',
      source: { kind: 'judgement', note: 'A fifth above parity, beyond what rounded counts produce.' },
    },
    less: {
      value: 0.8,
      unit: 'ratio',
      meaning: 'Quotient below which the sector is said to be small.',
      source: { kind: 'judgement', note: 'A fifth below parity.' },
    },
  },
  messages: {
    more: 'In {boundary} the sector has {quotient:number} times the share of jobs that it has elsewhere.',
    same: 'In {boundary} the sector has about the share of jobs that it has elsewhere: {quotient:number} times it.',
    less: 'In {boundary} the sector has only {quotient:number} times the share of jobs that it has elsewhere.',
  },
  judge: ({ quotient, boundary }, { more, less }) => {
    const data = { quotient, boundary };
    if (atLeast(quotient, more)) return { score: ANYTHING, message: 'more', data, answer: 'more-than-elsewhere' };
    if (below(quotient, less)) return { score: ANYTHING, message: 'less', data, answer: 'less-than-elsewhere' };
    return { score: ANYTHING, message: 'same', data, answer: 'as-elsewhere' };
  },
  remedies: [],
});
