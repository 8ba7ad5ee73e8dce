import { defineDetermination, type Rule } from '../../../define/index.ts';
import { type BodyQuestion, bodyQuestion, type Control, regimeQuestion, reservationQuestion } from '../facts.ts';
import { legalMeta } from '../legal-meta.ts';
import { inState, limb, within } from '../limbs.ts';
import { SECTION_33, unverified } from '../sources.ts';

const YEARS_IN_DAY_NUMBER = 10_000;

/** Whether a competition could be reserved to it under section 33 of the Procurement Act 2023. */
export const section33Rule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/section-33',
    theme: 'reservation',
    title: 'Reservation under section 33',
    claim:
      'It is a qualifying public service mutual, and the contract may be reserved to such mutuals under section 33.',
    rationale:
      'Section 33 keeps a competition among mutuals whose employees manage and control them; it is no direct award.',
    falsifiedBy: 'A reservation upheld although one of the limbs failed.',
    contested:
      'Whether control that employees share with users is control by employees has not been decided; it is reported as doubtful.',
    sources: [SECTION_33],
  }),
  needs: {},
  uses: { regime: regimeQuestion, contract: reservationQuestion, body: bodyQuestion },
  answers: [
    'qualifying',
    'not-qualifying',
    'not-a-mutual',
    'not-reservable',
    'doubtful',
    'cannot-tell',
    'not-applicable',
  ],
  parameters: {
    maximumYears: { value: 5, unit: 'years', meaning: 'Longest term of a reserved contract.', source: SECTION_33 },
    lookBackYears: {
      value: 3,
      unit: 'years',
      meaning: 'Years, ending with the day of the award, in which no comparable contract was entered.',
      source: SECTION_33,
    },
    lightTouchThreshold: {
      value: 663_540,
      unit: 'gbp',
      meaning: 'Value including VAT from which a light touch contract is a public contract.',
      source: unverified('the threshold of the original Schedule 1, amended since.'),
    },
  },
  messages: {
    qualifying: 'Every limb of section 33 holds: the competition may be reserved.',
    doubtful: 'Every limb of section 33 may hold, but this is in doubt: {limbs:list}.',
    'not-reservable': 'The contract cannot be reserved under section 33: {limbs:list} fails.',
    'not-a-mutual': 'It is not a public service mutual in the sense of section 33(6): {limbs:list} fails.',
    'not-qualifying':
      'It entered a comparable contract within the three years that end with the award, so it does not qualify now.',
    'cannot-tell': 'Whether section 33 applies cannot be told: {missing:list} is not known.',
    'other-regime': 'Section 33 does not govern this award: the regime is {regime:term}.',
  },
  judge: ({ regime, contract, body }, { maximumYears, lookBackYears, lightTouchThreshold }) => {
    const stated = regime?.stated;
    if (stated !== undefined && stated !== 'procurement-act-2023') {
      return { score: 0, message: 'other-regime', data: { regime: stated }, answer: 'not-applicable' };
    }
    const ofContract = [
      limb('regime', stated === undefined ? undefined : true),
      limb('reservable light touch services', contract?.reservable),
      limb('longest term', within(contract?.termYears, maximumYears)),
      ...(contract?.value === undefined
        ? []
        : [limb('value of a public contract', contract.value >= lightTouchThreshold)]),
    ];
    const ofMutual = [
      limb('s33(6)(a) public services', body?.publicServices),
      limb('s33(6)(a) mainly reservable services', body?.mainlyReservable),
      limb('s33(6)(b) profit', profitLimb(body)),
      limb('s33(6)(c) management by employees', controlLimb(body?.management)),
      limb('s33(6)(c) control by employees', controlLimb(body?.control)),
    ];
    const earliest =
      contract?.awardedOn === undefined ? undefined : contract.awardedOn - lookBackYears * YEARS_IN_DAY_NUMBER;
    const lookBack = limb('s33(5) no comparable contract', notComparable(body?.comparable, earliest));
    const limbs = [...ofContract, ...ofMutual, lookBack];

    const contractFails = inState(ofContract, 'fails');
    if (contractFails.length > 0) {
      return { score: 0, message: 'not-reservable', data: { limbs: contractFails }, limbs, answer: 'not-reservable' };
    }
    const mutualFails = inState(ofMutual, 'fails');
    if (mutualFails.length > 0) {
      return { score: 0, message: 'not-a-mutual', data: { limbs: mutualFails }, limbs, answer: 'not-a-mutual' };
    }
    if (lookBack.state === 'fails') return { score: 0, message: 'not-qualifying', limbs, answer: 'not-qualifying' };
    const missing = inState(limbs, 'unknown');
    if (missing.length > 0) {
      return { score: { low: 0, high: 1 }, message: 'cannot-tell', data: { missing }, limbs, answer: 'cannot-tell' };
    }
    const doubts = inState(limbs, 'doubtful');
    if (doubts.length > 0) {
      return { score: { low: 0, high: 1 }, message: 'doubtful', data: { limbs: doubts }, limbs, answer: 'doubtful' };
    }
    return { score: 1, message: 'qualifying', limbs, answer: 'qualifying' };
  },
  remedies: [
    {
      id: 'settle-the-limbs',
      owner: 'mutual',
      text: 'Show for each limb that is open which document settles it, above all who manages and who controls.',
      evidence: 'articles, election rules and a note of earlier reserved awards',
      after: ['cannot-tell', 'doubtful'],
    },
    {
      id: 'another-route',
      owner: 'commissioner',
      text: 'Use a route that does not need a reservation, since this one is closed.',
      evidence: 'the chosen procedure',
      after: ['not-reservable', 'not-a-mutual', 'not-qualifying'],
    },
  ],
});

/** Not for profit, or profits to members only: one of them suffices, and both must fail. */
const profitLimb = (body: BodyQuestion | undefined): boolean | undefined => {
  if (body?.notForProfit === true || body?.membersOnly === true) return true;
  return body?.notForProfit === false && body.membersOnly === false ? false : undefined;
};

const controlLimb = (control: Control | undefined): boolean | 'doubtful' | undefined =>
  control === undefined ? undefined : control === 'shared' ? 'doubtful' : control === 'yes';

/** Three years ending with the award begin the day after the same day three years before. */
const notComparable = (entered: readonly number[] | undefined, earliest: number | undefined): boolean | undefined => {
  if (entered === undefined) return undefined;
  if (entered.length === 0) return true;
  return earliest === undefined ? undefined : entered.every((on) => on <= earliest);
};
