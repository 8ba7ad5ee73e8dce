import type { RuleWords } from '../../define/index.ts';

/** Words of `place/stakeholder-plurality`. */
export const stakeholderPluralityWords: RuleWords = {
  id: 'place/stakeholder-plurality',
  depthReason: 'Who may join is part of how a mutual presents itself.',
  title: 'Both sides as members',
  claim: 'Both those who work there and those who use it or live by it hold membership rights.',
  rationale:
    'The proposition asks for democratically owned strategies of a place. Ownership by staff alone answers to those ' +
    'who provide; without users or local people as members, the interest of the provider can stand for that of the ' +
    'place, which the founders of the idea already asked about.',
  zeroMeans: 'Neither staff nor users nor local people hold membership rights.',
  oneMeans: 'Staff hold membership rights, and so do users, carers or local people.',
  falsifiedBy: 'A mutual of staff alone whose strategy is shown to be set by the people of its place.',
  contested:
    'Some ask for influence rather than control for staff, balanced with the community; others hold that ownership ' +
    'by staff is what changes services.',
  criteria: ['D4'],
  sources: [
    {
      kind: 'publication',
      title: 'RSA 2020 Public Services Summit',
      publisher: '2020 Public Services Trust at the RSA',
      url: 'http://2020publicservicestrust.org/page.asp-p=6515.html',
      stance: 'independent',
    },
    {
      kind: 'publication',
      title: 'Consultation on the future definition of public service mutuals',
      publisher: 'Community Leisure UK',
      year: 2019,
      url: 'https://communityleisureuk.org/work/consultation-on-the-future-definition-of-public-service-mutuals/',
      stance: 'advocate',
    },
  ],
  parameters: {
    staffOnly: {
      meaning: 'Score where staff alone hold membership rights.',
      source: { kind: 'judgement', note: 'Democracy at work is something, and it is not that of a place.' },
    },
    citizensOnly: {
      meaning: 'Score where users, carers or local people alone hold membership rights.',
      source: { kind: 'judgement', note: 'The place owns it; those who do the work are left out.' },
    },
  },
  messages: {
    both: 'Both staff and users or local people hold membership rights.',
    'staff-only': 'Staff hold membership rights; users and local people do not.',
    'citizens-only': 'Users or local people hold membership rights; staff do not.',
    neither: 'Neither staff nor users nor local people hold membership rights.',
    open: 'Membership rights are known for one side at most: staff, or users and local people.',
  },
  remedies: {
    'open-to-citizens': {
      text: 'Open a class of membership to users, carers or local people, with votes of its own.',
      evidence: 'rules of membership and a count of members by class',
    },
    'open-to-staff': {
      text: 'Open membership to staff beside users and local people.',
      evidence: 'rules of membership and a count of members by class',
    },
    'ask-for-members': {
      text: 'Ask in the specification how the people of the place take part in the ownership of what is bought.',
      evidence: 'the specification',
    },
  },
};
