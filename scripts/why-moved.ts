/** Why the record of a subject now says more, or something else: from a value added, or from one that no source gave. */
const WHY: readonly (readonly [subject: string, why: string])[] = [
  [
    'Explore York',
    'Place was withheld and is *positive*. Two values decided it. The case study says that owners can stand for election ' +
      'to the board, so that the staff director and the two community directors count as elected: 3 of 7 seats. Its own ' +
      'page names its charitable status while the first contract ran, and the law locks the assets of a charity. It is not ' +
      '*strong*: nothing tells what it does for the local economy, nor who wrote the plan it works to. Relationships lean ' +
      'favourable, by a mobile library and by volunteers, and stay withheld. Both threats stand as before: the only known ' +
      'contract ends on 31 March 2019, and two thirds of income come from one council.',
  ],
  [
    'Inclusion Healthcare',
    'No verdict moves. Any surplus goes back into the service and its community, so that nothing leaves: place leans ' +
      'favourable on one question of six. A director calls the service better than before; that is an improvement ' +
      '(level 2) in her own words, in the middle of the scale, and capabilities no longer rest on one claim.',
  ],
  [
    'City Health Care Partnership',
    'No verdict moves. Its services are told as three kinds of work, two of them early, all with the aim to spare hospitals: ' +
      'own words, no figure, so that capabilities are asked and stay open. Profits stay, by its sector body. The claim of ' +
      '£33.30 for each £1 was taken for the health services; the source says it of the grants, and it stands there now.',
  ],
  [
    'CSH Surrey',
    'No verdict moves. The joint venture with Bupa gave its contract up in January 2015 before it was signed: it is over, ' +
      'and no partnership on the partner’s terms is shown. Whoever may join has joined, by the inspector. The contract ' +
      'lost in 2011 was five years of its own services, worth £500m; no rule names that threat, because it is older than three years ' +
      'and because nothing in a dossier can say *why* a tender was lost.',
  ],
  [
    'Epic',
    'No verdict moves. A second newspaper supports its four centres. That it had space in centres of the voluntary sector ' +
      'is told of 2013 alone, so that it counts for nothing in 2018.',
  ],
  [
    'Aspire',
    'No verdict moves. The council said that any surplus would go to services or the local area: place leans favourable on ' +
      'two questions of six. A new kind of supported living is one of two offers, and how far the other was redesigned ' +
      'nobody says. The contract of five years from August 2015 has four to five months to run.',
  ],
];

/** The section that argues what moved. */
export const whyMoved = (): string =>
  ['## What the sources added, and what it moved', '', ...WHY.map(([subject, why]) => `- **${subject}.** ${why}`)].join(
    '\n',
  );
