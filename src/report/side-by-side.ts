import { type Assessment, PROPOSITIONS, type PropositionId } from '../results/index.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { sortedBy } from '../util/number.ts';
import { unreviewed } from './document/parts.ts';
import { reportable } from './check.ts';
import type { ReportOptions } from './options.ts';
import { printHtml, type HtmlStyle } from './formats/html.ts';
import { printMarkdown } from './formats/markdown.ts';
import { printText } from './formats/text.ts';
import { classRange } from './sections/verdicts.ts';
import { rangeText, statementOf, type ReportView, verdictText, reportViewOf } from './sections/view.ts';
import { type Block, heading, paragraph, type ReportDocument, table } from './document/document.ts';
import { percentText } from './language/number.ts';
import { plainText } from './language/plain.ts';
import { translatorOf } from './language/translator.ts';
import { joined, textOf, type LocalisedText, localised } from './language/language.ts';

/** An assessment and what to call it: an option, a date, a subject. */
export interface NamedAssessment {
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
  readonly skin?: HtmlStyle;
}

/**
 * Reports two assessments side by side: two options, or one subject at two dates.
 *
 * It ranks nothing: ranges that overlap may differ in no more than what is known, and the report says so.
 *
 * @throws ReportError when one has a format that this version does not know.
 */
export const toSideBySide = (first: NamedAssessment, second: NamedAssessment, options: SeveralOptions): string => {
  const [left, right] = [
    reportViewOf(reportable(first.assessment), options),
    reportViewOf(reportable(second.assessment), options),
  ];
  const names = [named(first), named(second)];
  const { translator } = left;
  const differ = PROPOSITIONS.filter(
    (id) => left.assessment.propositions[id].verdict !== right.assessment.propositions[id].verdict,
  );
  const verdicts = table(
    translator.say('compare.caption', { first: first.name, second: second.name }),
    [translator.say('column.proposition'), ...names],
    PROPOSITIONS.map((id) => [translator.say(`short.${id}`), ...[left, right].map((view) => standing(view, id))]),
  );
  return print(
    {
      lang: translator.lang,
      title: translator.say('compare.title'),
      blocks: [
        ...unreviewed(translator),
        paragraph(dated([left, right])),
        paragraph(
          differ.length === 0
            ? translator.say('compare.same')
            : translator.say('compare.differ', {
                propositions: translator.list(differ.map((id) => translator.say(`short.${id}`))),
              }),
        ),
        paragraph(translator.say('compare.overlap')),
        ...(madeAlike(left.assessment, right.assessment) ? [] : [paragraph(translator.say('compare.profiles'))]),
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
export const toPortfolio = (all: readonly NamedAssessment[], options: SeveralOptions): string => {
  const views = all.map(({ assessment }) => reportViewOf(reportable(assessment), options));
  const translator = translatorOf(options);
  const rows = views.map((view, i) => [
    named(all[i] ?? { name: '' }),
    view.translator.date(view.assessment.asOf),
    ...PROPOSITIONS.map((id) => standing(view, id)),
  ]);
  const head = [
    translator.say('column.subject'),
    translator.say('column.date'),
    ...PROPOSITIONS.map((id) => translator.say(`short.${id}`)),
  ];
  const blocks = [
    ...unreviewed(translator),
    paragraph(translator.say('compare.overlap')),
    table(translator.say('portfolio.caption'), head, rows),
  ];
  return print({ lang: translator.lang, title: translator.say('portfolio.title'), blocks }, options);
};

const named = ({ name }: Pick<NamedAssessment, 'name'>): LocalisedText => localised(plainText(name, 120));

const standing = ({ assessment, translator }: ReportView, id: PropositionId): LocalisedText => {
  const result = assessment.propositions[id];
  if (result.bounds === undefined) return verdictText(result, translator);
  const known = joined([localised(percentText(result.coverage)), translator.say('compare.known')]);
  return joined(
    [verdictText(result, translator), classRange(result, translator), rangeText(result.bounds, translator), known],
    '; ',
  );
};

const dated = ([left, right]: readonly [ReportView, ReportView]): LocalisedText =>
  left.translator.say('compare.dates', {
    first: left.translator.date(left.assessment.asOf),
    second: right.translator.date(right.assessment.asOf),
  });

/** Whether profile and rule sets are the same, so that a difference can only come from what is known. */
const madeAlike = (left: Assessment, right: Assessment): boolean =>
  [left, right]
    .map(({ profile, plugins }) =>
      canonicalJson([profile.id, profile.version, plugins.map(({ name, version }) => [name, version])]),
    )
    .every((stamp, _, [first]) => stamp === first);

const answersThatDiffer = (left: ReportView, right: ReportView, names: readonly LocalisedText[]): readonly Block[] => {
  const { translator } = left;
  const rules = sortedBy([...new Set([...left.byRule.keys(), ...right.byRule.keys()])], (rule) => rule);
  const cell = ({ byRule }: ReportView, rule: string): LocalisedText => {
    const finding = byRule.get(rule);
    return finding === undefined ? translator.say('cell.none') : statementOf(finding, translator);
  };
  const rows = rules
    .map((rule) => [translator.rule(rule), cell(left, rule), cell(right, rule)])
    .filter(([, a = [], b = []]) => textOf(a) !== textOf(b));
  if (rows.length === 0) return [];
  const title = translator.say('compare.answers');
  return [heading(2, title), table(title, [translator.say('column.rule'), ...names], rows)];
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
