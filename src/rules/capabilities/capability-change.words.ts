import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/capability-change`. */
export const capabilityChangeWords: RuleWords = {
  id: 'capabilities/capability-change',
  depthReason: 'It takes a measure at two times, which a service may have and the public seldom sees.',
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
  parameters: {
    mostLost: {
      meaning: 'Attrition above which a rise counts half.',
      source: { kind: 'judgement', note: 'With more lost, those who stayed may be those who did well.' },
    },
    lostFactor: {
      meaning: 'What a rise counts for when too many people were lost.',
      source: { kind: 'judgement', note: 'It was seen, and it may be about who stayed.' },
    },
  },
  messages: {
    rose: 'Every capability measured rose beyond chance, with no more than {mostLost:percent} of people lost.',
    'not-shown': 'Measured capability is not shown to have risen beyond chance in all that is offered.',
    open: 'Capability was measured; whether it rose beyond chance everywhere is not settled.',
  },
  remedies: {
    'one-measure': {
      text: 'Take one validated measure of capability at the start and at least six months later, and say how many were lost.',
      evidence: 'means, number of people, interval of the change and attrition',
    },
    'fund-measuring': {
      text: 'Pay for measuring what people are able to do, in place of some of the counts of activity.',
      evidence: 'reporting requirements before and after',
    },
  },
};
