import { defineRule, type Rule } from '../../define/index.ts';
import { type CapabilityChange, capabilityChanges } from '../../facts/offers/capability-outcomes.ts';
import { type Interval, interval, shareOfShares } from '../../util/interval.ts';
import { atLeast, below, mean } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** People are able to be and do more than before. */
export const capabilityChangeRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/capability-change',
    theme: 'people-and-strengths',
    depth: 'standard',
    depthReason: 'It takes a measure at two times, which a service may have and the public seldom sees.',
    levels: ['organisation', 'service'],
    title: 'Change in capability',
    claim: 'A measure of what people are able to be and do rose beyond chance.',
    rationale:
      'Capabilities are what the proposition is about. Satisfaction and numbers seen say nothing about them, and a ' +
      'level without a baseline shows no difference.',
    zeroMeans: 'Measured capability did not rise anywhere.',
    oneMeans: 'Measured capability rose beyond chance in all that is funded, with few people lost to follow-up.',
    falsifiedBy: 'Services with such a rise whose users are no more able to live as they want a year later.',
    contested:
      'The capability approach leaves open which capabilities count; people adapt to what they have; instruments lean ' +
      'to health and are licensed, so that only scores are taken. No least important difference is agreed.',
    status: 'stable',
    criteria: ['L5'],
    sources: [
      {
        kind: 'publication',
        title: 'Valuing the ICECAP capability index for older people (table 1)',
        publisher: 'Population Health Metrics',
        url: 'http://www.pophealthmetrics.com/content/6/1/6/table/T1',
        stance: 'independent',
      },
      {
        kind: 'publication',
        title: 'The capability approach and well-being measurement for public policy',
        publisher: 'Oxford Poverty and Human Development Initiative',
        year: 2015,
        url: 'https://docslib.org/doc/557798/the-capability-approach-and-well-being-measurement-for-public-policy',
        stance: 'independent',
      },
    ],
  },
  needs: { changes: capabilityChanges },
  parameters: {
    mostLost: {
      value: 0.4,
      unit: 'share',
      meaning: 'Attrition above which a rise counts half.',
      source: { kind: 'judgement', note: 'With more lost, those who stayed may be those who did well.' },
    },
    lostFactor: {
      value: 0.5,
      unit: 'share',
      meaning: 'What a rise counts for when too many people were lost.',
      source: { kind: 'judgement', note: 'It was seen, and it may be about who stayed.' },
    },
  },
  messages: {
    rose: 'Every capability measured rose beyond chance, with no more than {mostLost:percent} of people lost.',
    'not-shown': 'Measured capability is not shown to have risen beyond chance in all that is offered.',
    open: 'Capability was measured; whether it rose beyond chance everywhere is not settled.',
  },
  judge: ({ changes }, { mostLost, lostFactor }) => {
    const sound = (lost: number): number => (atLeast(mostLost, lost) ? 1 : lostFactor);
    const scoreOf = ({ rise, attrition }: CapabilityChange): Interval =>
      shareOfShares(rise, interval(sound(attrition.low), sound(attrition.high)));
    const score = scoreOfSpread(changes, (measured) => {
      const scores = measured.map(scoreOf);
      return interval(mean(scores.map(({ low }) => low)) ?? 0, mean(scores.map(({ high }) => high)) ?? 1);
    });
    if (atLeast(score.low, 1)) return { score, message: 'rose', data: { mostLost } };
    if (below(score.high, 1)) return { score, message: 'not-shown' };
    return { score, message: 'open' };
  },
  remedies: [
    {
      id: 'one-measure',
      owner: 'mutual',
      text: 'Take one validated measure of capability at the start and at least six months later, and say how many were lost.',
      evidence: 'means, number of people, interval of the change and attrition',
    },
    {
      id: 'fund-measuring',
      owner: 'commissioner',
      text: 'Pay for measuring what people are able to do, in place of some of the counts of activity.',
      evidence: 'reporting requirements before and after',
      after: ['open', 'not-shown'],
    },
  ],
});
