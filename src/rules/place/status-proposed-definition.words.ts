import type { RuleWords } from '../../define/index.ts';

/** Words of `place/status-proposed-definition`. */
export const statusProposedDefinitionWords: RuleWords = {
  id: 'place/status-proposed-definition',
  depthReason: 'Definitions are tested on form, ownership and origin, which are on record.',
  title: 'Public service mutual as proposed in 2019',
  claim:
    'It delivers public services for a clear social mission, staff have real influence, and it is open about who owns it.',
  rationale:
    'The 2019 consultation would have dropped the origin in the public sector, tightened the influence of staff, and ' +
    'asked for a social mission and transparency. No response of government to it was found.',
  zeroMeans: 'A part of the proposed definition does not hold.',
  oneMeans: 'Every part of the proposed definition holds.',
  falsifiedBy: 'A text of the final definition that reads otherwise.',
  contested: 'It was proposed and, as far as was found, never adopted; read it as a direction, not as law.',
  criteria: ['D1'],
  sources: [
    {
      kind: 'publication',
      title: 'The future definition of public service mutuals',
      publisher: 'Department for Digital, Culture, Media and Sport',
      year: 2019,
      url: 'https://gov.uk/government/consultations/the-future-definition-of-public-service-mutuals',
      stance: 'advocate',
    },
  ],
  parameters: {
    majority: {
      meaning: 'Share of ownership by staff that counts as influence whatever else is known.',
      source: {
        kind: 'judgement',
        note: 'The proposal asked for more than before and gave no figure; half leaves no doubt.',
      },
    },
  },
  messages: {
    meets: 'It meets this definition.',
    'does-not-meet': 'It does not meet this definition: {because:list}.',
    doubtful: 'Whether it meets this definition is open to argument: {because:list}.',
    'cannot-tell': 'Whether it meets this definition cannot be told yet: {because:list}.',
  },
  remedies: {
    'settle-definition': {
      text: 'Publish which definition of a public service mutual holds.',
      evidence: 'a published definition',
    },
  },
};
