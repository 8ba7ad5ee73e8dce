import { defineDetermination, type Rule } from '../../../define/index.ts';
import { type RegimeQuestion, regimeQuestion } from '../facts.ts';
import { legalMeta } from '../legal-meta.ts';
import { HEALTH_REGIME, PPN_002, REGULATION_77 } from '../sources.ts';

const ANSWERS = [
  'provider-selection-regime',
  'procurement-act-2023',
  'pcr-2015',
  'pcr-2006',
  'other',
  'cannot-tell',
] as const;

/** Which regime governs the award. Everything about reservations hangs on it, so it is asked first. */
export const applicableRegimeRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/applicable-regime',
    theme: 'reservation',
    title: 'Procurement regime that applies',
    claim: 'One procurement regime governs the award, by date, buyer and kind of service.',
    rationale:
      'A reservation that one regime allows does not exist under another; health care has a regime of its own.',
    falsifiedBy: 'An award that two regimes govern at once.',
    contested: 'Dates of 2024 for the start of the Procurement Act are out of date: it was moved to February 2025.',
    sources: [HEALTH_REGIME, PPN_002, REGULATION_77],
  }),
  needs: {},
  uses: { regime: regimeQuestion },
  answers: ANSWERS,
  parameters: {
    healthFrom: {
      value: 20_240_101,
      unit: 'date',
      meaning: 'First day of the Provider Selection Regime.',
      source: HEALTH_REGIME,
      jurisdiction: 'England',
    },
    actFrom: {
      value: 20_250_224,
      unit: 'date',
      meaning: 'First day on which a procurement that starts is governed by the Procurement Act 2023.',
      source: PPN_002,
    },
    regulationsFrom: {
      value: 20_150_226,
      unit: 'date',
      meaning: 'First day of the Public Contracts Regulations 2015.',
      source: {
        kind: 'publication',
        title: 'The Public Contracts Regulations 2015',
        publisher: 'Ashfords',
        url: 'https://www.ashfords.co.uk',
      },
    },
  },
  messages: {
    stated: 'The buyer names the regime: {regime:term}.',
    health:
      'Health care services bought by an NHS or local authority in England fall under the Provider Selection Regime.',
    dated: 'By the day on which the procurement started, this regime applies: {regime:term}.',
    'cannot-tell': 'Which procurement regime applies cannot be told: {missing:list} is not known.',
  },
  judge: ({ regime }, { healthFrom, actFrom, regulationsFrom }) => {
    if (regime?.stated !== undefined) {
      return { score: 1, message: 'stated', data: { regime: regime.stated }, answer: regime.stated };
    }
    const missing = missingIn(regime);
    if (regime?.startedOn === undefined || missing.length > 0) {
      return { score: { low: 0, high: 1 }, message: 'cannot-tell', data: { missing }, answer: 'cannot-tell' };
    }
    const { startedOn, healthCare, nation } = regime;
    if (healthCare === true && startedOn >= healthFrom && nation === 'england') {
      return { score: 1, message: 'health', answer: 'provider-selection-regime' };
    }
    const found = startedOn >= actFrom ? 'procurement-act-2023' : startedOn >= regulationsFrom ? 'pcr-2015' : 'other';
    const answer = found === 'procurement-act-2023' && nation === 'scotland' ? 'other' : found;
    return { score: 1, message: 'dated', data: { regime: answer }, answer };
  },
  remedies: [
    {
      id: 'name-the-regime',
      owner: 'commissioner',
      text: 'State under which regime the contract will be awarded, before anybody plans on a reservation.',
      evidence: 'the notice or a letter that names the regime',
      after: ['cannot-tell'],
    },
  ],
});

const missingIn = (regime: RegimeQuestion | undefined): readonly string[] => [
  ...(regime?.startedOn === undefined ? ['the day the procurement started'] : []),
  ...(regime?.healthCare === undefined ? ['whether health care services are bought'] : []),
  ...(regime?.nation === undefined ? ['the nation of the buyer'] : []),
];
