import type { Anchors } from '../../define/index.ts';

/** What each step looks like, for the questions of proposition 2 that screening asks. */
export const capabilitiesAnchors: Anchors = {
  'capabilities/demand-elsewhere': [
    'Nothing that we are paid for is meant to spare hospitals, emergency or other crisis services any demand.',
    'Our work is meant to spare them demand; no figure has improved.',
    'Our work is meant to spare them demand, and about a third of our figures have improved since we began to count.',
    'Our work is meant to spare them demand, and about two thirds of our figures have improved since we began to count.',
    'All our work is meant to spare them demand, and every figure has improved since we began to count.',
  ],
  'capabilities/offer-redesign': [
    'What we offer is what was offered before.',
    'We do the same as before with less effort or money.',
    'We do the same as before, and do it better.',
    'We offer something new, for the same need as before.',
    'We offer something with another purpose than before: to build what people can do, not to mend.',
  ],
  'capabilities/prevention-share': [
    'Nothing that we are paid for acts early, and less of the money goes to early work than before.',
    'Nothing acts early and the money has not moved; or half acts early and money for it has been cut.',
    'About half of our work acts before need grows, and as much of the money goes there as before.',
    'All our work acts before need grows, with money as before; or half does, and clearly more of the money goes there.',
    'All our work acts before need grows, and the share of money that goes there has risen by a twentieth of all spending.',
  ],
  'capabilities/support-beyond-resolution': [
    'All our support ends when the immediate problem is solved.',
    'About a quarter of what we offer goes on after the immediate problem is solved.',
    'About half of what we offer goes on after the immediate problem is solved.',
    'About three quarters of what we offer goes on after the immediate problem is solved.',
    'All that we offer goes on after the immediate problem is solved.',
  ],
  'capabilities/whole-person-scope': [
    'Each thing that we offer is for one issue only.',
    'About half of what we offer joins two parts of a life, such as health and housing; the rest is for one issue.',
    'What we offer joins two parts of a life in one plan, and one worker leads.',
    'What we offer joins three parts of a life or more in one plan, but no single worker leads.',
    'What we offer joins three parts of a life or more in one plan, and one worker leads.',
  ],
};
