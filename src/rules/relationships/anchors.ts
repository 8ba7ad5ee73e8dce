import type { Anchors } from '../../define/index.ts';

/** What each step looks like, for the questions of proposition 1 that screening asks. */
export const relationshipsAnchors: Anchors = {
  'relationships/agency-integration': [
    'We work with no other agency at present.',
    'A contract or an order is all that joins us to another agency.',
    'Beyond the contract we call each other when needed, but share nothing as a rule.',
    'We and another agency share information about the work as a matter of course.',
    'We and another agency share rooms, staff, equipment or a budget.',
  ],
  'relationships/cross-sector-integration': [
    'We work with no business at present.',
    'We buy from a business or sell to it, and nothing more.',
    'A business helps us now and then beyond buying and selling, but we share nothing as a rule.',
    'We and a business share information about the work as a matter of course.',
    'We and a business share rooms, staff, equipment or a budget.',
  ],
  'relationships/informal-sources': [
    'Paid staff do all the work; peers, the community and families have no part in it.',
    'Peers, the community or families lend a hand at times, without a settled part.',
    'One of the three has a settled part in the work: peers, the community or families.',
    'One of the three has a settled part, and a second has begun to take part.',
    'At least two of the three have a settled part in the work: peers, the community, families.',
  ],
  'relationships/linking-practice': [
    'People come to us; nobody goes out, goes along or looks over our shoulder.',
    'We do one of these at times: go where people are, go along with them, answer to a group of users.',
    'One of the three is part of how we work: outreach, somebody who goes along, scrutiny by independent users.',
    'One of the three is part of how we work, and we do a second at times.',
    'At least two of the three are part of how we work: outreach, somebody who goes along, scrutiny by independent users.',
  ],
  'relationships/participation-depth': [
    'We tell people what we have decided; they have no say, in the plan or from day to day.',
    'We ask people what they think, about the plan or about daily matters, and then decide ourselves.',
    'People share in deciding one of the two with us: the plan, or daily matters. On the other they are only told.',
    'People share in deciding one of the two with us, and on the other we ask them before we decide.',
    'People share in deciding both with us: the plan and daily matters.',
  ],
};
