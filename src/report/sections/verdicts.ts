import { PROPOSITIONS, type PropositionResult } from '../../results/index.ts';
import { type Block, heading, type Table, table } from '../document/document.ts';
import { percentText } from '../language/number.ts';
import type { Translator } from '../language/translator.ts';
import { joined, type LocalisedText, localised } from '../language/language.ts';
import { NO_VALUE, rangeText, type ReportView, verdictText, vulnerabilityOf } from './view.ts';

/** The three verdicts in one table. */
export const verdictsSection = (view: ReportView): readonly Block[] => [
  heading(2, view.translator.say('verdicts.heading')),
  verdictsTable(view),
];

const verdictsTable = (view: ReportView): Table => {
  const { assessment, translator } = view;
  return table(
    translator.say('verdicts.caption'),
    [
      translator.say('column.proposition'),
      translator.say('column.verdict'),
      translator.say('column.range'),
      translator.say('column.score'),
      translator.say('column.known'),
      translator.say('column.certainty'),
      translator.say('column.vulnerability'),
    ],
    PROPOSITIONS.map((id, i) => {
      const result = assessment.propositions[id];
      return [
        joined([localised(`${String(i + 1)}.`), translator.say(`short.${id}`)]),
        verdictText(result, translator),
        classRange(result, translator),
        rangeText(result.bounds, translator),
        result.bounds === undefined ? NO_VALUE : localised(percentText(result.coverage)),
        result.certainty === undefined ? NO_VALUE : translator.say(`certainty.${result.certainty}`),
        translator.say(`vulnerability.${vulnerabilityOf(result, view)}`),
      ];
    }),
  );
};

/** Classes that open questions still allow: `mixed to strong`. */
export const classRange = ({ floor, ceiling }: PropositionResult, translator: Translator): LocalisedText => {
  if (floor === undefined || ceiling === undefined) return NO_VALUE;
  const low = translator.say(`verdict.${floor}`);
  return floor === ceiling ? low : translator.say('cell.range', { low, high: translator.say(`verdict.${ceiling}`) });
};
