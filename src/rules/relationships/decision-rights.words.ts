import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/decision-rights`. */
export const decisionRightsWords: RuleWords = {
  id: 'relationships/decision-rights',
  depthReason: 'A right may be published; an instance of its use has to be asked for.',
  title: 'Decision rights in use',
  claim: 'Citizens hold rights that change the service, and there are instances of their use.',
  rationale:
    'A relationship in which one side alone can act is a service rendered. Rights over specification, ' +
    'complaints, budgets, recruitment and data are what lets the other side act too.',
  zeroMeans: 'None of the five rights is held and used.',
  oneMeans: 'At least three of the five rights are held and used.',
  falsifiedBy: 'Services with three rights in use in which nothing that users wanted was done.',
  contested: 'A count treats rights of very different weight alike.',
  criteria: ['R9'],
  sources: [
    {
      kind: 'publication',
      title: 'Co-production self-assessment framework',
      publisher: 'nef, in the version of the Scottish Co-production Network',
      url:
        ' ' +
        'https://coproductionscotland.org.uk/resources/co-production-self-assessment-framework-a-working-reflection-tool-for-practitioners',
      stance: 'advocate',
    },
  ],
  parameters: {
    enough: {
      meaning: 'Share of the five rights, held and used, that counts as fully met.',
      source: { kind: 'judgement', note: 'Three of five: the rights overlap, and not each suits every service.' },
    },
  },
  messages: {
    held: 'At least {low:percent} of the five decision rights are held and used by citizens.',
    few: 'At most {high:percent} of the five decision rights are held and used by citizens; {enough:percent} counts as fully met.',
    open: 'Between {low:percent} and {high:percent} of the five decision rights are held and used by citizens, as far as is known.',
  },
  remedies: {
    'grant-right': {
      text: 'Grant one more right in writing, and record the first time that it is used.',
      evidence: 'the rule and a dated instance of its use',
    },
    'release-specification': {
      text: 'Leave parts of the specification to be changed by users and provider together.',
      evidence: 'a clause on joint variation',
    },
  },
};
