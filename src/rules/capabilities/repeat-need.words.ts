import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/repeat-need`. */
export const repeatNeedWords: RuleWords = {
  id: 'capabilities/repeat-need',
  depthReason: 'It takes case records over a year, and the same figure from before.',
  title: 'Coming back with the same need',
  claim: 'Few people come back with the same need within a year, and fewer than before.',
  rationale:
    'Mending shows in people who return. No rate is right for every service; so half of the score is the share that ' +
    'does not return, as it is, and half its change against the service’s own baseline.',
  zeroMeans: 'Everybody comes back, and more than before do.',
  oneMeans: 'Nobody comes back, and fewer than before do, with no fewer people reached.',
  falsifiedBy: 'Services whose rate fell while the same people turned up elsewhere with the same need.',
  contested:
    'A falling rate together with falling reach is rationing. Coming back can be a sign of trust; and people move.',
  criteria: ['L12'],
  sources: [{ kind: 'judgement', note: 'The measure and its window are our proposal; no benchmark was found.' }],
  parameters: {
    clearChange: {
      meaning: 'Fall of the share that counts as full, and rise that counts as nothing.',
      source: { kind: 'judgement', note: 'One person in twenty; smaller changes may be chance.' },
    },
    levelPart: {
      meaning: 'Part of the score that is the share as it is; the rest is its change.',
      source: { kind: 'judgement', note: 'No rate is defensible, so neither level nor direction decides alone.' },
    },
  },
  messages: {
    few: 'Fewer people come back with the same need than before, and no fewer are reached.',
    many: 'People come back with the same need as often as before, or fewer are reached.',
    open: 'Some people come back with the same need; whether fewer than before is not known.',
  },
  remedies: {
    'ask-returners': {
      text: 'Ask people who return what was missing the first time, and change one thing at a time.',
      evidence: 'reasons given, and the rate a year later with numbers reached',
    },
    'share-records': {
      text: 'Share with consent whether people turned up elsewhere with the same need.',
      evidence: 'an agreement on data and one joint figure',
    },
  },
};
