import type { RuleWords } from '../../define/index.ts';

/** Words of `place/status-government-definition`. */
export const statusGovernmentDefinitionWords: RuleWords = {
  id: 'place/status-government-definition',
  depthReason: 'Definitions are tested on form, ownership and origin, which are on record.',
  title: 'Public service mutual as government defines it',
  claim:
    'It has left the public sector, still delivers public services, and its staff have a significant part in ownership, influence or control.',
  rationale:
    'The word decides who gets support and in whose figures an organisation stands. This is the definition that the ' +
    'Cabinet Office and later departments used; it is wide, and counts influence as well as ownership.',
  zeroMeans: 'A part of the definition does not hold.',
  oneMeans: 'Every part of the definition holds.',
  falsifiedBy: 'An organisation that government counts as a mutual although a part does not hold.',
  contested: 'It is wide enough to take in bodies in which staff own a quarter and a partner the largest share.',
  criteria: ['D1'],
  sources: [
    {
      kind: 'publication',
      title: 'Introduction to public service mutuals',
      publisher: 'HM Government',
      url: 'https://www.gov.uk/guidance/introduction-to-public-service-mutuals',
      stance: 'advocate',
    },
  ],
  parameters: {
    significant: {
      meaning: 'Share of ownership by staff that counts as significant whatever else is known.',
      source: {
        kind: 'judgement',
        note: 'The definition gives no figure; bodies with staff trusts of 25% and 27.5% were counted as mutuals.',
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
    'record-status': {
      text: 'Put on record when it left the public sector, what it delivers, and how staff own or influence it.',
      evidence: 'the governing document and a register of members',
    },
  },
};
