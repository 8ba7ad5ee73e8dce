import { defineRule, type Rule } from '../../define/index.ts';
import { evidenceStrength } from '../../facts/offers/evidence-strength.ts';
import { atLeast, below, between } from '../../util/number.ts';
import { interval, type Range } from '../../util/interval.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Evidence of effect is as strong as the age of the offer allows. */
export const evidenceStrengthRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/evidence-strength',
    theme: 'the-offer-itself',
    depth: 'standard',
    depthReason: 'Providers know what has been evaluated; the public record names it now and then.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Strength of evidence',
    claim: 'That the offer works is shown as well as can be asked of an offer of its age.',
    rationale:
      'A promise of long-term capability is worth what stands behind it. A new offer owes its logic, a young one a ' +
      'change that can be seen, an established one support that it was the cause.',
    zeroMeans: 'Nothing stands behind the claim, or a rigorous study found no effect.',
    oneMeans: 'For all that is funded the evidence is at least as strong as its age calls for.',
    falsifiedBy: 'Offers with stronger evidence that fail as often when they are repeated as those with weaker.',
    contested:
      'Ladders of evidence under-value what practitioners and users know, and burden small, new and relational ' +
      'services. Their publishers warn against using them to rank providers.',
    status: 'stable',
    criteria: ['L10'],
    sources: [
      {
        kind: 'publication',
        title: 'Standards of evidence for impact investing',
        publisher: 'Nesta',
        year: 2012,
        url: 'http://studylib.net/doc/8679672/standards-of-evidence-for-impact-investing',
        stance: 'independent',
      },
      {
        kind: 'publication',
        title: 'EIF evidence standards',
        publisher: 'Early Intervention Foundation',
        url: 'http://guidebook.eif.org.uk/eif-evidence-standards',
        stance: 'independent',
      },
    ],
  },
  needs: { strength: evidenceStrength },
  parameters: {
    before: level(1, 'before it begins', 'Before the start there is nothing to observe; the logic can be stated.'),
    young: level(2, 'while it is young', 'A change can be seen within some years; a cause takes longer to support.'),
    mature: level(3, 'once it is established', 'The rung that publishers of ladders call evidence-based.'),
    matureMonths: {
      value: 36,
      unit: 'months',
      meaning: 'Age from which an offer counts as established.',
      source: { kind: 'judgement', note: 'Three years leave time for one evaluation with a comparison.' },
    },
  },
  messages: {
    enough: 'Evidence is as strong as the age of what is offered calls for.',
    thin: 'Evidence is weaker than the age of what is offered calls for.',
    open: 'Evidence is known in part; whether it is as strong as the age of what is offered calls for is not settled.',
  },
  judge: ({ strength }, { before, young, mature, matureMonths }) => {
    const expectedAt = (months: number): number =>
      atLeast(0, months) ? before : atLeast(months, matureMonths) ? mature : young;
    const anyAge: Range = { low: 0, high: matureMonths };
    const score = scoreOfSpread(strength, ({ level: rung, months }) => {
      const age = months ?? anyAge;
      return interval(between(rung.low, 0, expectedAt(age.high)), between(rung.high, 0, expectedAt(age.low)));
    });
    const { low, high } = score;
    if (atLeast(low, 1)) return { score, message: 'enough' };
    if (below(high, 1)) return { score, message: 'thin' };
    return { score, message: 'open' };
  },
  remedies: [
    {
      id: 'next-rung',
      owner: 'mutual',
      text: 'Take the next rung and no more: write down the logic, then measure before and after, then find a comparison.',
      evidence: 'the logic, the figures, or the evaluation',
      after: ['thin', 'open'],
    },
    {
      id: 'staged-funding',
      owner: 'commissioner',
      text: 'Stage the funding with the evidence, and pay for the evaluation that the next stage needs.',
      evidence: 'a contract whose stages name the evidence asked for',
      after: ['thin'],
    },
  ],
});

function level(value: number, when: string, note: string) {
  return {
    value,
    unit: 'level',
    meaning: `Rung of evidence expected of an offer ${when}.`,
    source: { kind: 'judgement', note },
  } as const;
}
