import { defineGate, type Rule } from '../../define/index.ts';
import { evidenceGap } from '../../facts/contracts/evidence-gap.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { mapDecreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** There is as much evidence as the commissioner asks for. */
export const evidenceMatchRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/evidence-match',
    theme: 'money',
    depth: 'full',
    depthReason: 'Which evidence is asked for is rarely written down.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Evidence asked for',
    claim: 'The offer has the strength of evidence that the commissioner asks for.',
    rationale:
      'A commissioner that asks for proof of effect cannot buy what has none. One level short can be met by a ' +
      'staged contract; more than that takes time that the procurement does not have.',
    zeroMeans: 'Two or more levels of evidence are missing.',
    oneMeans: 'Nothing is missing.',
    falsifiedBy: 'Offers two levels short that are bought as often as others.',
    contested: 'Asking for proof first locks out what is new and small.',
    status: 'stable',
    criteria: ['C9'],
    sources: [
      {
        kind: 'publication',
        title: 'EIF evidence standards',
        publisher: 'Early Intervention Foundation',
        url: 'http://guidebook.eif.org.uk/eif-evidence-standards',
        stance: 'independent',
      },
      {
        kind: 'judgement',
        note: 'That one level can be bridged by a staged contract and two cannot is our convention.',
      },
    ],
  },
  needs: { gap: evidenceGap },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    tooFar: {
      value: 2,
      unit: 'level',
      meaning: 'Levels of evidence missing from which the offer is not bought now.',
      source: { kind: 'judgement', note: 'Two levels are years of study.' },
    },
    mendable: {
      value: 0.5,
      unit: 'score',
      meaning: 'Score where less than that is missing.',
      source: { kind: 'judgement', note: 'A staged contract mends it.' },
    },
  },
  messages: {
    enough: 'There is as much evidence as the commissioner asks for.',
    staged: 'The evidence falls short by less than would rule out a staged contract.',
    far: 'The evidence falls {gap:number} levels short of what the commissioner asks for.',
    open: 'How much evidence there is, or whether a study found no effect, is not known well enough.',
  },
  judge: ({ gap }, { tooFar, mendable }) => {
    const score = mapDecreasing(gap, (levels) => (levels <= 0 ? 1 : atLeast(levels, tooFar) ? 0 : mendable));
    if (score.low === 1) return { score, message: 'enough' };
    if (score.low < score.high) return { score, message: 'open' };
    return score.low > 0 ? { score, message: 'staged' } : { score, message: 'far', data: { gap: gap.low } };
  },
  remedies: [
    {
      id: 'staged-funding',
      owner: 'commissioner',
      text: 'Fund in stages, each tied to the next level of evidence.',
      evidence: 'a staged contract with criteria',
      after: ['staged', 'far'],
    },
    {
      id: 'gather-evidence',
      owner: 'mutual',
      text: 'Measure with a comparator what the offer brings about.',
      evidence: 'an evaluation with a comparator',
      after: ['staged', 'far', 'open'],
    },
    {
      id: 'evidence-funds',
      owner: 'policy',
      text: 'Pay for evaluation of offers that are too small to pay for it.',
      evidence: 'an evaluation fund',
      after: ['far'],
    },
  ],
});
