import { PROPOSITIONS, type PropositionResult } from '../../results/index.ts';
import { type Block, heading, type Table, table } from '../document/document.ts';
import { percentText } from '../language/number.ts';
import type { Speaker } from '../language/translator.ts';
import { joined, type Words, words } from '../language/language.ts';
import { BLANK, rangeWords, type View, verdictWords, vulnerabilityOf } from './view.ts';

/** The three verdicts in one table. */
export const verdictsSection = (view: View): readonly Block[] => [
  heading(2, view.speaker.say('verdicts.heading')),
  verdictsTable(view),
];

const verdictsTable = (view: View): Table => {
  const { assessment, speaker } = view;
  return table(
    speaker.say('verdicts.caption'),
    [
      speaker.say('column.proposition'),
      speaker.say('column.verdict'),
      speaker.say('column.range'),
      speaker.say('column.score'),
      speaker.say('column.known'),
      speaker.say('column.certainty'),
      speaker.say('column.vulnerability'),
    ],
    PROPOSITIONS.map((id, i) => {
      const result = assessment.propositions[id];
      return [
        joined([words(`${String(i + 1)}.`), speaker.say(`short.${id}`)]),
        verdictWords(result, speaker),
        classRange(result, speaker),
        rangeWords(result.bounds, speaker),
        result.bounds === undefined ? BLANK : words(percentText(result.coverage)),
        result.certainty === undefined ? BLANK : speaker.say(`certainty.${result.certainty}`),
        speaker.say(`vulnerability.${vulnerabilityOf(result, view)}`),
      ];
    }),
  );
};

/** Classes that open questions still allow: `mixed to strong`. */
export const classRange = ({ floor, ceiling }: PropositionResult, speaker: Speaker): Words => {
  if (floor === undefined || ceiling === undefined) return BLANK;
  const low = speaker.say(`verdict.${floor}`);
  return floor === ceiling ? low : speaker.say('cell.range', { low, high: speaker.say(`verdict.${ceiling}`) });
};
