import { type Finding, PROPOSITIONS, type PropositionId, type PropositionResult } from '../../results/index.ts';
import { sortedBy } from '../../util/number.ts';
import { type Block, details, heading, type Table, table } from '../document/document.ts';
import { percentText, shiftText } from '../language/number.ts';
import { joined, type Words, words } from '../language/language.ts';
import { BLANK, LEAST_INDICATION, rangeWords, statementOf, type View } from './view.ts';
import { workingOf } from './working.ts';

/** One proposition with its themes, everything that was asked, and the working behind each answer. */
export const propositionSection = (id: PropositionId, view: View): readonly Block[] => {
  const { speaker } = view;
  const number = PROPOSITIONS.indexOf(id) + 1;
  const title = speaker.say(`proposition.${id}`);
  const asked = findingsUnder(id, view);
  return [
    heading(2, joined([words(`${String(number)}.`), title])),
    ...(view.assessment.propositions[id].themes.length === 0
      ? []
      : [themesTable(view.assessment.propositions[id], title, view)]),
    ...(asked.length === 0 ? [] : [rulesTable(id, asked, title, view)]),
    ...asked
      .filter(hasWorking)
      .map((finding) =>
        details(speaker.say('working.rule', { rule: speaker.rule(finding.rule) }), workingOf(finding, view)),
      ),
  ];
};

/** Where nothing was judged the table of open questions says all there is. */
const hasWorking = ({ outcome }: Finding): boolean => outcome === 'judged' || outcome === 'errored';

/** What was asked under a proposition, heaviest first. */
export const findingsUnder = (id: PropositionId, { assessment }: View): readonly Finding[] => {
  const weights = weightsOf(assessment.propositions[id]);
  const own = assessment.findings.filter(({ role, proposition }) => role === 'quality' && proposition === id);
  return sortedBy(own, ({ rule }) => -(weights.get(rule)?.weight ?? 0));
};

const weightsOf = ({ contributions }: PropositionResult): ReadonlyMap<string, { weight: number; value: number }> =>
  new Map(contributions.map(({ rule, weight, value }) => [rule, { weight, value }]));

const themesTable = (result: PropositionResult, proposition: Words, { speaker }: View): Table =>
  table(
    speaker.say('themes.caption', { proposition }),
    [
      speaker.say('column.theme'),
      speaker.say('column.weight'),
      speaker.say('column.indicated'),
      speaker.say('column.score'),
      speaker.say('column.known'),
    ],
    result.themes.map(({ theme, weight, bounds, coverage, indicated }) => [
      speaker.look(`theme:${result.proposition}/${theme}`),
      words(percentText(weight)),
      // The middle of an open range is no sign.
      indicated === undefined || (coverage ?? 0) < LEAST_INDICATION ? BLANK : speaker.say(`verdict.${indicated}`),
      rangeWords(bounds, speaker),
      coverage === undefined ? BLANK : words(percentText(coverage)),
    ]),
  );

const rulesTable = (id: PropositionId, asked: readonly Finding[], proposition: Words, view: View): Table => {
  const { speaker, assessment } = view;
  const weights = weightsOf(assessment.propositions[id]);
  return table(
    speaker.say('rules.caption', { proposition }),
    [
      speaker.say('column.rule'),
      speaker.say('column.finding'),
      speaker.say('column.score'),
      speaker.say('column.evidence'),
      speaker.say('column.weight'),
      speaker.say('column.adds'),
    ],
    asked.map((finding) => {
      const share = weights.get(finding.rule);
      const judged = finding.outcome === 'judged';
      return [
        speaker.rule(finding.rule),
        statementOf(finding, speaker),
        judged ? rangeWords(finding.bounds, speaker) : BLANK,
        judged ? speaker.say(`grade.${finding.grade}`) : BLANK,
        share === undefined ? BLANK : words(percentText(share.weight)),
        share === undefined ? BLANK : words(shiftText(share.value)),
      ];
    }),
  );
};
