import { defineGate, type Rule } from '../../define/index.ts';
import { commissionerCapable } from '../../facts/contracts/buying-terms.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';

/** The commissioner is able to buy for outcomes. */
export const commissionerCapabilityRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/commissioner-capability',
    theme: 'market',
    depth: 'full',
    depthReason: 'Skills and appetite for risk are seen from inside.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Capability of the commissioner',
    claim: 'The commissioner has the skills, the systems and the appetite for risk to buy for outcomes.',
    rationale:
      'Willingness without the ability to write, price and follow such a contract ends in the usual one. It can ' +
      'be learnt, so its lack scores a half.',
    zeroMeans: 'Not used: it can be mended, and scores a half.',
    oneMeans: 'The commissioner is able to buy for outcomes.',
    falsifiedBy: 'Commissioners short of it that buy for outcomes as well as others.',
    status: 'stable',
    criteria: ['C10'],
    sources: [
      {
        kind: 'publication',
        title: 'Faulty by design',
        publisher: 'Reform',
        year: 2017,
        url: 'https://social.shorthand.com/reformthinktank/3yQyvvsSHP/faulty-by-design.html',
        stance: 'advocate',
      },
    ],
  },
  needs: { capable: commissionerCapable },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    mendable: {
      value: 0.5,
      unit: 'score',
      meaning: 'Score where the commissioner is not yet able.',
      source: { kind: 'judgement', note: 'Skills and systems can be built.' },
    },
  },
  messages: {
    able: 'The commissioner is able to buy for outcomes.',
    'not-yet':
      'The commissioner does not yet have the skills, the systems or the appetite for risk to buy for outcomes.',
  },
  judge: ({ capable }, { mendable }) =>
    capable ? { score: 1, message: 'able' } : { score: mendable, message: 'not-yet' },
  remedies: [
    {
      id: 'build-skills',
      owner: 'commissioner',
      text: 'Build the skills and systems to buy for outcomes, with others who have them.',
      evidence: 'a training plan or a shared team',
    },
    {
      id: 'begin-with-grants',
      owner: 'commissioner',
      text: 'Begin with a grant where a contract for outcomes would ask too much of both sides.',
      evidence: 'a grant agreement',
    },
  ],
});
