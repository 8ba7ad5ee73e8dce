import type { ExposureResult } from '../../../results/index.ts';
import { sortedBy } from '../../../util/number.ts';
import { type Block, group, heading, list, paragraph } from '../../document/document.ts';
import { joined, type LocalisedText } from '../../language/language.ts';
import { isAnswered, type ReportView } from '../view.ts';
import { factText } from './questions.ts';
import type { PageRoom } from './room.ts';
import { titleList } from './titles.ts';

/** Threats of one state, what would take most first. */
export const byState = ({ assessment }: ReportView, state: ExposureResult['state']): readonly ExposureResult[] =>
  sortedBy(
    assessment.exposures.filter((one) => one.state === state),
    ({ topples, severity = 0 }) => -(topples.length + severity),
  );

/** The threat that heads the page: of those that are shown, or else claimed, what would take most. */
export const firstThreat = (view: ReportView): ExposureResult | undefined =>
  byState(view, 'established')[0] ?? byState(view, 'claimed')[0];

/** What a threat is: what was found of it, or its title. */
export const threatText = ({ exposure }: ExposureResult, view: ReportView): LocalisedText => {
  const finding = view.byRule.get(exposure);
  return finding?.outcome === 'judged' && isAnswered(finding)
    ? factText(finding, view)
    : view.translator.say('page.threat.title', { what: titleList([exposure], view, 1) });
};

/** Tells whether a threat is about money, by its theme. */
export const isAboutMoney = (rule: string, { byRule }: ReportView): boolean => {
  const theme = byRule.get(rule)?.theme;
  return theme === 'income' || theme === 'finance';
};

/** Every threat by how sure it is, with what nobody has looked into. */
export const threatBlocks = (view: ReportView, { threats, titles }: PageRoom): readonly Block[] => {
  const { translator } = view;
  const first = firstThreat(view)?.exposure;
  const told = (state: 'established' | 'claimed' | 'possible'): readonly LocalisedText[] => {
    const found = byState(view, state);
    const whole = found.filter(({ exposure }) => exposure !== first).slice(0, threats);
    // What heads the page already is not told twice.
    const named = found.filter((one) => !whole.includes(one)).map(({ exposure }) => exposure);
    const what = translator.say('page.threat.title', { what: titleList(named, view, titles + 1) });
    return [
      ...(named.length === 0 ? [] : [translator.say(`page.threat.${state}`, { what })]),
      ...whole.map((one) => translator.say(`page.threat.${state}`, { what: threatText(one, view) })),
    ];
  };
  const listed = (state: 'absent' | 'unanswered' | 'not-applicable'): readonly LocalisedText[] => {
    const found = byState(view, state).map(({ exposure }) => exposure);
    if (found.length === 0) return [];
    // What is missing about money is named under that heading.
    const rules = sortedBy(found, (rule) => (isAboutMoney(rule, view) ? 1 : 0));
    const what = titleList(rules, view, titles);
    const gap = state === 'unanswered' && first === undefined ? [translator.say('page.threat.gap')] : [];
    return [joined([translator.say(`page.threat.${state}`, { count: rules.length, what }), ...gap])];
  };
  const items = [
    ...told('established'),
    ...told('claimed'),
    ...told('possible'),
    ...listed('absent'),
    ...listed('unanswered'),
    ...listed('not-applicable'),
  ];
  const blocks = items.length === 0 ? [paragraph(translator.say('exposures.none'))] : list(items);
  return group('column', [heading(2, translator.say('page.threats')), ...blocks], 'page-threats');
};
