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
    levels: ['organisation', 'service'],
    status: 'experimental',
  },
  needs: { quotient: sectorLocationQuotient, boundary: localBoundary },
  answers: ['more-than-elsewhere', 'as-elsewhere', 'less-than-elsewhere'],
  parameters: {
    more: { value: 1.2, unit: 'ratio' },
    less: { value: 0.8, unit: 'ratio' },
  },
  messages: {
    more: '{boundary} {quotient:number}',
    same: '{boundary} {quotient:number}',
    less: '{boundary} {quotient:number}',
  },
  judge: ({ quotient, boundary }, { more, less }) => {
    const data = { quotient, boundary };
    if (atLeast(quotient, more)) return { score: ANYTHING, message: 'more', data, answer: 'more-than-elsewhere' };
    if (below(quotient, less)) return { score: ANYTHING, message: 'less', data, answer: 'less-than-elsewhere' };
    return { score: ANYTHING, message: 'same', data, answer: 'as-elsewhere' };
  },
  remedies: [],
});
