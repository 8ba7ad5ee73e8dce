/** The same in Welsh, which no speaker has checked. */
export const cyRatings = {
  'rater.mutual': 'y cwmni cydfuddiannol',
  'rater.staff': 'y staff',
  'rater.users': 'defnyddwyr',
  'rater.community': 'y gymuned',
  'rater.commissioner': 'y comisiynydd',
  'rater.parent': 'y rhiant-gorff',
  'rater.partner': 'partner',
  'rater.assessor': 'asesydd allanol',
  'rated.alone': 'Sgoriwyd gan {by}, heb ffeithiau i’w ddangos: {what}',
  'rated.too': 'Sgoriwyd yr hyn y mae’r ffeithiau’n ei adael yn agored gan {by}: {what}',
  'rated.between': 'rhwng “{low}” a “{high}”.',
  'rated.scale': '{low:number} i {high:number} ar raddfa o 0 (“{zero}”) i 1 (“{one}”).',
  'rated.share': 'Atebir {rated:percent} o’i bwysau gan sgoriau yn unig, heb yr un ffaith.',
  'rated.count': {
    one: 'Sgôr yw {count} o’r atebion.',
    two: 'Sgoriau yw {count} o’r atebion.',
    other: 'Sgoriau yw {count} o’r atebion.',
  },
  'rated.working': 'Sgoriwyd {low:number} i {high:number} gan {by}. Lleoliad: {pointers}. Tystiolaeth: {evidence}.',
  'rated.conflict.counts': '{value}, sgoriwyd gan {by} ({evidence}; yn cyfrif)',
  'rated.conflict.listed': '{value}, sgoriwyd gan {by} ({evidence}; wedi’i restru’n unig)',
} as const;
