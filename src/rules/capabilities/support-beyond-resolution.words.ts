import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/support-beyond-resolution`. */
export const supportBeyondResolutionWords: RuleWords = {
  id: 'capabilities/support-beyond-resolution',
  depthReason: 'After-care, follow-on work and open doors are described in public.',
  title: 'Support that outlasts the problem',
  claim: 'What is offered goes on after the immediate problem is solved.',
  rationale:
    'The proposition asks for resilience over the long term. A service that stops when symptoms end mends; one that ' +
    'stays until a person stands firmly builds.',
  zeroMeans: 'All that is funded ends when the immediate problem is solved.',
  oneMeans: 'All that is funded goes on after the immediate problem is solved.',
  falsifiedBy: 'People with after-care who come back with the same need as often as those without.',
  contested:
    'Support that goes on can keep people dependent. Whether they come back, or are able to do more, is asked apart.',
  criteria: ['L6', 'L12'],
  sources: [
    {
      kind: 'publication',
      title: 'Beyond the spin: public service mutuals and social productivity',
      publisher: 'RSA',
      year: 2013,
      stance: 'advocate',
    },
    { kind: 'judgement', note: 'That going on is a sign of the long term is our reading of the proposition.' },
  ],
  parameters: {
    enough: {
      meaning: 'Share of what is offered that counts as fully met.',
      source: { kind: 'judgement', note: 'The share as it is: no share is known from which enough goes on.' },
    },
  },
  messages: {
    lasting: 'All that is offered goes on after the immediate problem is solved.',
    ending: 'At most {high:percent} of what is offered goes on after the immediate problem is solved.',
    open: 'Between {low:percent} and {high:percent} of what is offered goes on after the immediate problem is solved, as far as is known.',
  },
  remedies: {
    'follow-on': {
      text: 'Give people a way to stay in touch when a case is closed, through peers, groups or a named contact.',
      evidence: 'what is open to people after closure, and how many use it',
    },
    'fund-after-care': {
      text: 'Pay for a time after closure, so that ending early is not the cheaper choice.',
      evidence: 'a clause or price for after-care',
    },
  },
};
