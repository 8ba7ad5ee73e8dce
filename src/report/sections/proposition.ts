import { type Finding, PROPOSITIONS, type PropositionId, type PropositionResult } from '../../results/index.ts';
import { sortedBy } from '../../util/number.ts';
import { type Block, details, group, heading, type Table, table } from '../document/document.ts';
import { percentText, shiftText } from '../language/number.ts';
import { joined, type LocalisedText, localised } from '../language/language.ts';
import { workingAnchor } from './anchors.ts';
import { NO_VALUE, LEAST_INDICATION, rangeText, statementOf, type ReportView } from './view.ts';
import { workingOf } from './working.ts';

/** One proposition with its themes, everything that was asked, and the working behind each answer. */
export const propositionSection = (id: PropositionId, view: ReportView): readonly Block[] => {
  const { translator } = view;
  const number = PROPOSITIONS.indexOf(id) + 1;
  const title = translator.say(`proposition.${id}`);
  const asked = findingsUnder(id, view);
  return [
    heading(2, joined([localised(`${String(number)}.`), title])),
    ...(view.assessment.propositions[id].themes.length === 0
      ? []
      : [themesTable(view.assessment.propositions[id], title, view)]),
    ...(asked.length === 0 ? [] : [rulesTable(id, asked, title, view)]),
    ...asked.filter(hasWorking).flatMap((finding) => {
      const working = details(
        translator.say('working.rule', { rule: translator.rule(finding.rule) }),
        workingOf(finding, view),
      );
      return view.isWhole ? group('layer', [working], workingAnchor(finding.rule)) : [working];
    }),
  ];
};

/** Where nothing was judged the table of open questions says all there is. */
const hasWorking = ({ outcome }: Finding): boolean => outcome === 'judged' || outcome === 'errored';

/** What was asked under a proposition, heaviest first. */
export const findingsUnder = (id: PropositionId, { assessment }: ReportView): readonly Finding[] => {
  const weights = weightsOf(assessment.propositions[id]);
  const own = assessment.findings.filter(({ role, proposition }) => role === 'quality' && proposition === id);
  return sortedBy(own, ({ rule }) => -(weights.get(rule)?.weight ?? 0));
};

const weightsOf = ({ contributions }: PropositionResult): ReadonlyMap<string, { weight: number; value: number }> =>
  new Map(contributions.map(({ rule, weight, value }) => [rule, { weight, value }]));

const themesTable = (result: PropositionResult, proposition: LocalisedText, { translator }: ReportView): Table =>
  table(
    translator.say('themes.caption', { proposition }),
    [
      translator.say('column.theme'),
      translator.say('column.weight'),
      translator.say('column.indicated'),
      translator.say('column.score'),
      translator.say('column.known'),
    ],
    result.themes.map(({ theme, weight, bounds, coverage, indicated }) => [
      translator.look(`theme:${result.proposition}/${theme}`),
      localised(percentText(weight)),
      // The middle of an open range is no sign.
      indicated === undefined || (coverage ?? 0) < LEAST_INDICATION ? NO_VALUE : translator.say(`verdict.${indicated}`),
      rangeText(bounds, translator),
      coverage === undefined ? NO_VALUE : localised(percentText(coverage)),
    ]),
  );

const rulesTable = (
  id: PropositionId,
  asked: readonly Finding[],
  proposition: LocalisedText,
  view: ReportView,
): Table => {
  const { translator, assessment } = view;
  const weights = weightsOf(assessment.propositions[id]);
  return table(
    translator.say('rules.caption', { proposition }),
    [
      translator.say('column.rule'),
      translator.say('column.finding'),
      translator.say('column.score'),
      translator.say('column.evidence'),
      translator.say('column.weight'),
      translator.say('column.adds'),
    ],
    asked.map((finding) => {
      const share = weights.get(finding.rule);
      const judged = finding.outcome === 'judged';
      return [
        translator.rule(finding.rule),
        statementOf(finding, translator),
        judged ? rangeText(finding.bounds, translator) : NO_VALUE,
        judged ? translator.say(`grade.${finding.grade}`) : NO_VALUE,
        share === undefined ? NO_VALUE : localised(percentText(share.weight)),
        share === undefined ? NO_VALUE : localised(shiftText(share.value)),
      ];
    }),
  );
};
