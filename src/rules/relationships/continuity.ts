import { defineRule, type Rule } from '../../define/index.ts';
import { continuityRecord } from '../../facts/relationships/continuity.ts';
import { add, mapIncreasing, scale } from '../../util/interval.ts';
import { betweenRange } from '../../util/number.ts';

/** People see the same faces. */
export const continuityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/continuity',
    theme: 'citizen-and-service',
    depth: 'standard',
    depthReason: 'It takes contact records, which a service has and the public has not.',
    levels: ['organisation', 'service', 'proposal'],
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
    status: 'stable',
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
  },
  needs: { record: continuityRecord },
  parameters: {
    levelWeight: {
      value: 0.5,
      unit: 'share',
      meaning: 'Part of the score that the level makes up, taken as it is; direction makes up the rest.',
      source: {
        kind: 'judgement',
        note: 'No level is defensible for all services, so that a service’s own past counts as much.',
      },
    },
    noticeable: {
      value: 0.05,
      unit: 'score',
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
  judge: ({ record: { level, change } }, { levelWeight, noticeable }) => {
    const travelled = betweenRange(change, -noticeable, noticeable);
    const score = add(
      scale(
        mapIncreasing(level, (index) => index),
        levelWeight,
      ),
      scale(travelled, 1 - levelWeight),
    );
    if (change.low >= noticeable) return { score, message: 'rising', data: { low: change.low } };
    if (change.high <= -noticeable) return { score, message: 'falling', data: { fall: -change.high } };
    const settled = change.low > -noticeable && change.high < noticeable;
    return settled
      ? { score, message: 'steady' }
      : { score, message: 'open', data: { low: level.low, high: level.high } };
  },
  remedies: [
    {
      id: 'named-worker',
      owner: 'mutual',
      text: 'Give each person a named worker or a small team, and follow how often they meet them.',
      evidence: 'contacts by worker, this year and last',
    },
    {
      id: 'commission-continuity',
      owner: 'commissioner',
      text: 'Let contracts and rotas allow the same worker to stay, and ask for the figure.',
      evidence: 'a clause or measure on continuity',
      after: ['falling', 'open'],
    },
  ],
});
