import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/principles-profile`. */
export const principlesProfileWords: RuleWords = {
  id: 'relationships/principles-profile',
  depthReason: 'It takes an audit by a mixed group of people.',
  title: 'Principles of co-production',
  claim: 'A mixed group finds the principles of co-production in practice.',
  rationale:
    'Breadth says which modes exist; the principles say in which spirit: people as assets, mutuality, networks, ' +
    'blurred roles.',
  zeroMeans: 'No action on any principle.',
  oneMeans: 'Every principle is practised as well as the scale allows.',
  falsifiedBy: 'Services that score high and whose users see no difference from others.',
  contested:
    'The definitions overlap heavily, as their authors say; no pass mark is published, and self-reports are ' +
    'kind. The six are read as one figure, never as six.',
  criteria: ['R3'],
  sources: [
    {
      kind: 'publication',
      title: 'Co-production self-evaluation audit tool',
      publisher: 'Co-production Network for Wales',
      url: 'https://info.copronet.wales/the-self-evaluation-audit-tool/',
      stance: 'advocate',
    },
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
    auditLow: {
      meaning: 'Mean of the audit’s statements that stands for no action.',
      source: { kind: 'judgement', note: 'The lowest answer of the audit’s scale.' },
    },
    auditHigh: {
      meaning: 'Mean of the audit’s statements that counts as fully met.',
      source: {
        kind: 'judgement',
        note: 'The highest answer of the scale; progress on several fronts, 3, is then one half.',
      },
    },
    auditWeight: {
      meaning: 'Part of the score that the audit makes up; levels by principle make up the rest.',
      source: { kind: 'judgement', note: 'Two self-reports of one thing: each alone leaves half of it open.' },
    },
  },
  messages: {
    both: 'The audit’s statements reach {audit:number} of {auditHigh:number}, and the principles {low:percent} to {high:percent} of their scale.',
    audit:
      'The audit’s statements reach {audit:number} of {auditHigh:number}; no principle has been assessed by itself.',
    levels:
      'The principles reach {low:percent} to {high:percent} of their scale in the assessors’ own levels; no audit is known.',
  },
  remedies: {
    'weakest-principle': {
      text: 'Take the principle with the lowest score and agree with users one change that they would notice.',
      evidence: 'the change, and the next audit by the same group',
    },
    'mixed-group': {
      text: 'Let users, carers, staff and partners complete the audit together.',
      evidence: 'number and kind of people who took part',
    },
  },
};
