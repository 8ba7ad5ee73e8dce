/** Words of the pictures in English. */
export const enCharts = {
  'chart.intervals': 'Where each score lies on one scale',
  'chart.intervals.rules': 'Where each answer under "{proposition}" lies on one scale',
  'chart.intervals.desc':
    'Where there is a verdict or an answer, a filled dot marks the middle of what is possible. A thin dotted line spans what is not known. Upright lines mark the cuts between weak, mixed, positive and strong. A hollow triangle marks the class to which a vulnerable verdict would fall.',
  'chart.strips': 'What is secured, what is open and what is lost',
  'chart.strips.desc':
    'A striped bar from the left shows what is secured, however the open questions are answered; a hollow bar from the right what is lost, whatever they say; a dotted outline what they leave open.',
  'chart.strips.known': '{known:percent} known',
  'column.secured': 'Secured',
  'column.open': 'Open',
  'column.lost': 'Lost',
  'chart.waterfall': 'What moves "{proposition}" up and down',
  'chart.waterfall.desc':
    'From the neutral middle of 0.5, each bar moves the score: a filled bar by what one answer adds, a hollow bar by what it takes.',
  'chart.table': 'The same as a table',
  'chart.falls': 'falls to {verdict}',
  'chart.unknown': 'not known',
  'chart.start': 'Neutral middle',
  'chart.end': 'Middle of the score',
  'chart.rest': { one: '{count} other answer', other: '{count} other answers' },
  'chart.portfolio': 'Where each subject lies on "{proposition}"',
  'chart.portfolio.desc':
    'Where there is a verdict, a filled dot marks the middle of what is possible. A thin dotted line spans what is not known. Where two lines overlap, neither subject is ahead. A hollow triangle marks the class to which a vulnerable verdict would fall.',
  'chart.weights': 'How much each theme of "{proposition}" could count',
  'chart.weights.desc':
    'A hollow square marks the share that a theme has. A solid line spans the shares for which "{verdict}" stays indicated while the other themes keep their proportions.',
  'chart.samples': 'If the weights were drawn at random: how often "{proposition}" comes to each class',
  'chart.samples.desc':
    'Weights and open scores were drawn {samples:number} times, with the seed {seed:number}. A hollow diamond marks the share of draws in each class. It is a share of weightings, not a chance of being right.',
} as const;
