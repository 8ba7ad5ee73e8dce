import type { Anchors } from '../../define/index.ts';

/** What each step looks like, for the questions of proposition 3 that screening asks. */
export const placeAnchors: Anchors = {
  'place/board-composition': [
    'Members elect nobody to the body that sets our strategy.',
    'Members elect about one in eight of those who set our strategy.',
    'Members elect about a quarter of those who set our strategy.',
    'Members elect more than a third of those who set our strategy, but fewer than half.',
    'Members elect at least half of those who set our strategy.',
  ],
  'place/enterprise-spill-over': [
    'Our work feeds neither enterprise nor local trade, skills or jobs around it.',
    'We have begun with one of the four, and there is nothing to show yet: enterprise, local trade, skills, jobs.',
    'We feed one of the four: enterprise, local trade, skills or jobs around us.',
    'We feed one of the four, and have begun with a second.',
    'We feed at least two of the four: enterprise, local trade, skills, jobs around us.',
  ],
  'place/local-design': [
    'Our strategy is owned elsewhere, taken over from others, rests on no local evidence, and others set its priorities.',
    'One of four holds: the strategy is owned here, made for this place, rests on local evidence, has priorities set here.',
    'Two of the four hold: owned here, made for this place, resting on local evidence, priorities set here.',
    'Three of the four hold: owned here, made for this place, resting on local evidence, priorities set here.',
    'All four hold: owned here, made for this place, resting on local evidence, with priorities set by its people or council.',
  ],
  'place/member-control': [
    'Members hold a quarter of the votes or less, and can block nothing.',
    'Others can outvote our members, who hold more than a quarter of the votes and can block the gravest changes.',
    'Members hold half of the votes, or less where nobody else holds more than half: nobody decides alone.',
    'Members hold half of the votes, and by our rules nothing of weight is decided against them.',
    'Members hold more than half of the votes.',
  ],
  'place/stakeholder-plurality': [
    'Neither staff nor users nor local people have any rights as members.',
    'Staff have rights as members; users and local people do not.',
    'Staff have rights as members; users or local people may attend and speak, but not vote.',
    'Users, carers or local people have rights as members; staff do not.',
    'Staff have rights as members, and so do users, carers or local people.',
  ],
  'place/surplus-lock': [
    'Nothing locks our assets, and half or more of the profit that may be paid out is paid out.',
    'Our own rules lock our assets, but half or more of the profit that may be paid out is paid out.',
    'One of two holds: the law locks our assets, or no more than about a third of the profit is paid out.',
    'Our own rules lock our assets, which we could change, and no more than about a third of the profit is paid out.',
    'The law locks our assets, and no more than about a third of the profit is paid out.',
  ],
};
