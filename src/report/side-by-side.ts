import { type Assessment, PROPOSITIONS, type PropositionId } from '../results/index.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { sortedBy } from '../util/number.ts';
import { unreviewed } from './document/assessment-document.ts';
import { reportable } from './check.ts';
import type { ReportOptions } from './options.ts';
import { printHtml, type Skin } from './formats/html.ts';
import { printMarkdown } from './formats/markdown.ts';
import { printText } from './formats/text.ts';
import { classRange } from './sections/verdicts.ts';
import { rangeWords, statementOf, type View, verdictWords, viewOf } from './sections/view.ts';
import { type Block, heading, paragraph, type ReportDocument, table } from './document/document.ts';
import { percentText } from './language/number.ts';
import { plainText } from './language/plain.ts';
import { speakerOf } from './language/translator.ts';
import { joined, textOf, type Words, words } from './language/language.ts';

/** An assessment and what to call it: an option, a date, a subject. */
export interface Named {
  /** What to call it. */
  readonly name: string;
  /** The assessment. */
  readonly assessment: Assessment;
}

/** Forms in which several assessments can be reported. */
export type Form = 'text' | 'markdown' | 'html';

/** What a report on several assessments needs beside them. */
export interface SeveralOptions extends Omit<ReportOptions, 'subject'> {
  /** Form of the report; absent means plain text. */
  readonly form?: Form;
  /** Look of an HTML report; absent means the report's own. */
  readonly skin?: Skin;
}

/**
 * Reports two assessments side by side: two options, or one subject at two dates.
 *
 * It ranks nothing: ranges that overlap may differ in no more than what is known, and the report says so.
 *
 * @throws ReportError when one has a format that this version does not know.
 */
export const toSideBySide = (first: Named, second: Named, options: SeveralOptions): string => {
  const [left, right] = [viewOf(reportable(first.assessment), options), viewOf(reportable(second.assessment), options)];
  const names = [named(first), named(second)];
  const { speaker } = left;
  const differ = PROPOSITIONS.filter(
    (id) => left.assessment.propositions[id].verdict !== right.assessment.propositions[id].verdict,
  );
  const verdicts = table(
    speaker.say('compare.caption', { first: first.name, second: second.name }),
    [speaker.say('column.proposition'), ...names],
    PROPOSITIONS.map((id) => [speaker.say(`short.${id}`), ...[left, right].map((view) => standing(view, id))]),
  );
  return print(
    {
      lang: speaker.lang,
      title: speaker.say('compare.title'),
      blocks: [
        ...unreviewed(speaker),
        paragraph(dated([left, right])),
        paragraph(
          differ.length === 0
            ? speaker.say('compare.same')
            : speaker.say('compare.differ', {
                propositions: speaker.list(differ.map((id) => speaker.say(`short.${id}`))),
              }),
        ),
        paragraph(speaker.say('compare.overlap')),
        ...(madeAlike(left.assessment, right.assessment) ? [] : [paragraph(speaker.say('compare.profiles'))]),
        verdicts,
        ...answersThatDiffer(left, right, names),
      ],
    },
    options,
  );
};

/**
 * Reports any number of assessments in one table, in the order given; it ranks nothing.
 *
 * @throws ReportError when one has a format that this version does not know.
 */
export const toPortfolio = (all: readonly Named[], options: SeveralOptions): string => {
  const views = all.map(({ assessment }) => viewOf(reportable(assessment), options));
  const speaker = speakerOf(options);
  const rows = views.map((view, i) => [
    named(all[i] ?? { name: '' }),
    view.speaker.date(view.assessment.asOf),
    ...PROPOSITIONS.map((id) => standing(view, id)),
  ]);
  const head = [
    speaker.say('column.subject'),
    speaker.say('column.date'),
    ...PROPOSITIONS.map((id) => speaker.say(`short.${id}`)),
  ];
  const blocks = [
    ...unreviewed(speaker),
    paragraph(speaker.say('compare.overlap')),
    table(speaker.say('portfolio.caption'), head, rows),
  ];
  return print({ lang: speaker.lang, title: speaker.say('portfolio.title'), blocks }, options);
};

const named = ({ name }: Pick<Named, 'name'>): Words => words(plainText(name, 120));

const standing = ({ assessment, speaker }: View, id: PropositionId): Words => {
  const result = assessment.propositions[id];
  if (result.bounds === undefined) return verdictWords(result, speaker);
  const known = joined([words(percentText(result.coverage)), speaker.say('compare.known')]);
  return joined(
    [verdictWords(result, speaker), classRange(result, speaker), rangeWords(result.bounds, speaker), known],
    '; ',
  );
};

const dated = ([left, right]: readonly [View, View]): Words =>
  left.speaker.say('compare.dates', {
    first: left.speaker.date(left.assessment.asOf),
    second: right.speaker.date(right.assessment.asOf),
  });

/** Whether profile and rule sets are the same, so that a difference can only come from what is known. */
const madeAlike = (left: Assessment, right: Assessment): boolean =>
  [left, right]
    .map(({ profile, plugins }) =>
      canonicalJson([profile.id, profile.version, plugins.map(({ name, version }) => [name, version])]),
    )
    .every((stamp, _, [first]) => stamp === first);

const answersThatDiffer = (left: View, right: View, names: readonly Words[]): readonly Block[] => {
  const { speaker } = left;
  const rules = sortedBy([...new Set([...left.byRule.keys(), ...right.byRule.keys()])], (rule) => rule);
  const cell = ({ byRule }: View, rule: string): Words => {
    const finding = byRule.get(rule);
    return finding === undefined ? speaker.say('cell.none') : statementOf(finding, speaker);
  };
  const rows = rules
    .map((rule) => [speaker.rule(rule), cell(left, rule), cell(right, rule)])
    .filter(([, a = [], b = []]) => textOf(a) !== textOf(b));
  if (rows.length === 0) return [];
  const title = speaker.say('compare.answers');
  return [heading(2, title), table(title, [speaker.say('column.rule'), ...names], rows)];
};

const print = (report: ReportDocument, { form = 'text', skin = 'plain' }: SeveralOptions): string => {
  switch (form) {
    case 'text':
      return printText(report);
    case 'markdown':
      return printMarkdown(report);
    case 'html':
      return printHtml(report, skin);
  }
};
