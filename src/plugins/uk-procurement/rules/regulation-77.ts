import { defineDetermination, type Rule } from '../../../define/index.ts';
import { bodyQuestion, regimeQuestion, reservationQuestion } from '../facts.ts';
import { legalMeta } from '../legal-meta.ts';
import { inState, limb, within } from '../limbs.ts';
import { REGULATION_77 } from '../sources.ts';

/** Whether participation could be reserved under regulation 77 of the 2015 regulations. */
export const regulation77Rule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/regulation-77',
    theme: 'reservation',
    title: 'Reservation under regulation 77',
    claim: 'Participation in the award may be reserved under regulation 77 of the Public Contracts Regulations 2015.',
    rationale:
      'It let authorities keep a competition for health, social, cultural or education services among mutuals.',
    falsifiedBy: 'A reservation upheld although one of the six conditions failed.',
    sources: [REGULATION_77],
  }),
  needs: {},
  uses: { regime: regimeQuestion, contract: reservationQuestion, body: bodyQuestion },
  answers: ['reservable', 'not-reservable', 'cannot-tell', 'not-applicable'],
  parameters: {
    maximumYears: {
      value: 3,
      unit: 'years',
      meaning: 'Longest term of a reserved contract.',
      source: REGULATION_77,
    },
  },
  messages: {
    reservable: 'All six conditions hold: participation may be reserved under regulation 77.',
    fails: 'It cannot be reserved under regulation 77: {limbs:list} fails.',
    'cannot-tell': 'Whether it can be reserved under regulation 77 cannot be told: {missing:list} is not known.',
    'other-regime': 'Regulation 77 does not govern this award: the regime is {regime:term}.',
  },
  judge: ({ regime, contract, body }, { maximumYears }) => {
    const stated = regime?.stated;
    if (stated !== undefined && stated !== 'pcr-2015') {
      return { score: 0, message: 'other-regime', data: { regime: stated }, answer: 'not-applicable' };
    }
    const limbs = [
      limb('regime', stated === undefined ? undefined : true),
      limb('listed services only', contract?.listed),
      limb('public service objective', body?.objective),
      limb('profits reinvested', body?.reinvests),
      limb('employee ownership or participation', body?.participatory),
      limb('no such award in three years', body?.reservedAward === undefined ? undefined : !body.reservedAward),
      limb('longest term', within(contract?.termYears, maximumYears)),
    ];
    const fails = inState(limbs, 'fails');
    if (fails.length > 0)
      return { score: 0, message: 'fails', data: { limbs: fails }, limbs, answer: 'not-reservable' };
    const missing = inState(limbs, 'unknown');
    if (missing.length > 0) {
      return { score: { low: 0, high: 1 }, message: 'cannot-tell', data: { missing }, limbs, answer: 'cannot-tell' };
    }
    return { score: 1, message: 'reservable', limbs, answer: 'reservable' };
  },
  remedies: [
    {
      id: 'settle-the-conditions',
      owner: 'commissioner',
      text: 'Check the conditions that are not known against the services and the contract before planning a reservation.',
      evidence: 'a note of the conditions with what shows each of them',
      after: ['cannot-tell'],
    },
  ],
});
