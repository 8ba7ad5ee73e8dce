import { defineGate, type Rule } from '../../define/index.ts';
import { sharedDesign } from '../../facts/contracts/buying-terms.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { mapIncreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** Providers and citizens took part in designing what is bought. */
export const sharedDesignRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/shared-design',
    theme: 'market',
    depth: 'standard',
    depthReason: 'Engagement is described in tender papers and strategies.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Design with providers and citizens',
    claim: 'Providers and citizens took part in designing what is bought, before it was specified.',
    rationale:
      'What is specified without those who know the need and the work is seldom what would be socially ' +
      'productive. Its lack hinders and does not forbid, so it scores a half.',
    zeroMeans: 'Not used: it can be mended, and scores a half.',
    oneMeans: 'Both took part before the specification, or citizens commissioned together with the commissioner.',
    falsifiedBy: 'Services designed without providers and citizens that fit the need as well.',
    contested: 'Rules on conflicts of interest limit how far one provider may help to specify.',
    status: 'stable',
    criteria: ['C8'],
    sources: [
      {
        kind: 'publication',
        title: 'Commissioning for outcomes and co-production',
        publisher: 'New Economics Foundation',
        year: 2014,
        url: 'http://www.neweconomics.org/publications/entry/commissioning-for-outcomes-co-production',
        stance: 'advocate',
      },
    ],
  },
  needs: { share: sharedDesign },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    mendable: {
      value: 0.5,
      unit: 'score',
      meaning: 'Score where a part is missing.',
      source: { kind: 'judgement', note: 'The next specification can be made together.' },
    },
  },
  messages: {
    shared: 'Providers and citizens took part in designing what is bought.',
    partly: 'Only a part of shared design is shown.',
    apart: 'Neither providers nor citizens are shown to have taken part in designing what is bought.',
  },
  judge: ({ share }, { mendable }) => {
    const score = mapIncreasing(share, (part) => (atLeast(part, 1) ? 1 : mendable));
    if (atLeast(share.low, 1)) return { score, message: 'shared' };
    return share.low > 0 ? { score, message: 'partly' } : { score, message: 'apart' };
  },
  remedies: [
    {
      id: 'talk-before-buying',
      owner: 'commissioner',
      text:
        'Talk with providers and citizens before the specification is written, open to all, and publish what ' +
        'changed.',
      evidence: 'records of dialogue before procurement',
    },
    {
      id: 'join-dialogue',
      owner: 'mutual',
      text: 'Bring users and residents into the dialogue before procurement.',
      evidence: 'a joint response',
      after: ['partly', 'apart'],
    },
  ],
});
