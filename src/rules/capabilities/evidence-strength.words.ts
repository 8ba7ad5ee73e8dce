import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/evidence-strength`. */
export const evidenceStrengthWords: RuleWords = {
  id: 'capabilities/evidence-strength',
  depthReason: 'Providers know what has been evaluated; the public record names it now and then.',
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
  parameters: {
    before: {
      meaning: 'Rung of evidence expected of an offer before it begins.',
      source: { kind: 'judgement', note: 'Before the start there is nothing to observe; the logic can be stated.' },
    },
    young: {
      meaning: 'Rung of evidence expected of an offer while it is young.',
      source: { kind: 'judgement', note: 'A change can be seen within some years; a cause takes longer to support.' },
    },
    mature: {
      meaning: 'Rung of evidence expected of an offer once it is established.',
      source: { kind: 'judgement', note: 'The rung that publishers of ladders call evidence-based.' },
    },
    matureMonths: {
      meaning: 'Age from which an offer counts as established.',
      source: { kind: 'judgement', note: 'Three years leave time for one evaluation with a comparison.' },
    },
  },
  messages: {
    enough: 'Evidence is as strong as the age of what is offered calls for.',
    thin: 'Evidence is weaker than the age of what is offered calls for.',
    open: 'Evidence is known in part; whether it is as strong as the age of what is offered calls for is not settled.',
  },
  remedies: {
    'next-rung': {
      text: 'Take the next rung and no more: write down the logic, then measure before and after, then find a comparison.',
      evidence: 'the logic, the figures, or the evaluation',
    },
    'staged-funding': {
      text: 'Stage the funding with the evidence, and pay for the evaluation that the next stage needs.',
      evidence: 'a contract whose stages name the evidence asked for',
    },
  },
};
