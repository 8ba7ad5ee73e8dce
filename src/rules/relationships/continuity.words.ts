import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/continuity`. */
export const continuityWords: RuleWords = {
  id: 'relationships/continuity',
  depthReason: 'It takes contact records, which a service has and the public has not.',
  title: 'Continuity of contact',
  claim: 'People meet the same worker or team, and do so no less than before.',
  rationale:
    'A relationship between citizen and service needs somebody to have it with. Continuity is not quality, and ' +
    'without it there is none of this kind.',
  zeroMeans: 'Every contact is with another worker, and it became so more and more.',
  oneMeans: 'All contacts are with one worker, and continuity rose against the service’s own baseline.',
  falsifiedBy: 'Services with high continuity whose users feel no better known.',
  contested:
    'Both indices fall as contacts and workers increase, whatever the care was like, and say nothing of ' +
    'sequence. They come from health care. No level is right for every service.',
  criteria: ['R4'],
  sources: [
    {
      kind: 'publication',
      title: 'Indices of continuity of care (table 2)',
      publisher: 'BMC Health Services Research',
      year: 2022,
      url: 'https://bmchealthservres.biomedcentral.com/articles/10.1186/s12913-022-07953-z/tables/2',
      stance: 'independent',
    },
  ],
  parameters: {
    levelWeight: {
      meaning: 'Part of the score that the level makes up, taken as it is; direction makes up the rest.',
      source: {
        kind: 'judgement',
        note: 'No level is defensible for all services, so that a service’s own past counts as much.',
      },
    },
    noticeable: {
      meaning: 'Change of the index that counts as a clear rise or fall.',
      source: {
        kind: 'judgement',
        note: 'About one contact in twenty with another worker; smaller changes may be chance.',
      },
    },
  },
  messages: {
    rising: 'Continuity rose by at least {low:number} against its own baseline.',
    falling: 'Continuity fell by at least {fall:number} against its own baseline.',
    steady: 'Continuity stayed about where it was.',
    open: 'Continuity stands between {low:number} and {high:number}; how it changed is not settled by what is known.',
  },
  remedies: {
    'named-worker': {
      text: 'Give each person a named worker or a small team, and follow how often they meet them.',
      evidence: 'contacts by worker, this year and last',
    },
    'commission-continuity': {
      text: 'Let contracts and rotas allow the same worker to stay, and ask for the figure.',
      evidence: 'a clause or measure on continuity',
    },
  },
};
