import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/whole-person-scope`. */
export const wholePersonScopeWords: RuleWords = {
  id: 'capabilities/whole-person-scope',
  depthReason: 'What a package of support covers is described in public.',
  title: 'Whole person',
  claim: 'What is offered addresses several parts of a life in one plan.',
  rationale:
    'The founding text sees this proposition met where packages of support respond to the strengths and needs ' +
    'of the whole person. An offer for a single issue mends that issue.',
  zeroMeans: 'Everything that is funded is for a single issue.',
  oneMeans: 'Everything that is funded joins three parts of a life or more, with one worker leading.',
  falsifiedBy: 'Single-issue services whose users are able to do as much afterwards as those of joined-up ones.',
  contested: 'Breadth can be thin. Some needs are single, and are best met simply and well.',
  criteria: ['L7'],
  sources: [
    {
      kind: 'publication',
      title: 'Beyond the spin: public service mutuals and social productivity',
      publisher: 'RSA',
      year: 2013,
      stance: 'advocate',
    },
  ],
  parameters: {
    single: {
      meaning: 'Parts of a life that count as a single issue.',
      source: { kind: 'judgement', note: 'One issue at a time is what the proposition calls patching.' },
    },
    several: {
      meaning: 'Parts of a life in one plan that count as fully met.',
      source: { kind: 'judgement', note: 'Two may be a pair that always goes together; three need a plan.' },
    },
    leadPart: {
      meaning: 'Part of the score that depends on one worker leading across them.',
      source: {
        kind: 'judgement',
        note: 'Without a lead the person has to join the parts up; the parts are there still.',
      },
    },
  },
  messages: {
    whole: 'All that is offered joins at least {several:number} parts of a life in one plan, with one worker leading.',
    part: 'What is offered looks at a part of a life, or has no plan and worker that hold it together.',
    open: 'What is offered looks at more than one part of a life, as far as is known; whether one plan and one worker hold it together is not.',
  },
  remedies: {
    'one-plan': {
      text: 'Offer one plan with one lead worker to people whose needs meet in several parts of their life.',
      evidence: 'the plan used, the parts it covers, and who leads',
    },
    'buy-jointly': {
      text: 'Buy for a person rather than an issue: align budgets and specifications that reach the same people.',
      evidence: 'a specification that names outcomes in several parts of a life',
    },
  },
};
