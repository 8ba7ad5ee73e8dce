import { type Gap, PROPOSITIONS, type PropositionResult } from '../../../results/index.ts';
import { sortedBy } from '../../../util/number.ts';
import { type Block, group, heading, paragraph, steps } from '../../document/document.ts';
import { joined, type LocalisedText, localised } from '../../language/language.ts';
import { leadingToPart } from '../anchors.ts';
import type { ReportView } from '../view.ts';
import type { PageRoom } from './room.ts';
import { isAboutMoney } from './threats.ts';

/** What is missing before a question has a verdict. */
interface Way {
  /** Number of the question on the page. */
  readonly number: number;
  /** Rules whose full answers could be enough, fewest first. */
  readonly rules: readonly string[];
}

/** At most five questions, those that lead to a verdict first, and how far each verdict is. */
export const askBlocks = (view: ReportView, { questions }: PageRoom): readonly Block[] => {
  const { assessment, translator } = view;
  const ways = sortedBy(
    PROPOSITIONS.flatMap((id, i) => wayTo(assessment.propositions[id], i + 1, view) ?? []),
    ({ rules }) => rules.length,
  );
  const asked = chosen(view, ways[0], questions);
  const items = asked.map(({ fact }) =>
    leadingToPart(shortened(translator.look(`fact:${fact}#question`)), 'findings-open', view),
  );
  const blocks = items.length === 0 ? [paragraph(translator.say('ask.none'))] : steps(items);
  const text = ways.length === 0 ? [] : [paragraph(joined(waysText(ways, asked, view)))];
  return group('column', [heading(2, translator.say('page.ask')), ...blocks, ...text], 'page-ask');
};

/** The fewest answers that could give a withheld question its verdict; nothing where answers are not what is missing. */
const wayTo = (result: PropositionResult, number: number, { byRule }: ReportView): Way | undefined => {
  const limit = result.limitedBy.find((one) => one.kind === 'answered');
  if (result.verdict !== 'insufficient-evidence' || limit?.kind !== 'answered') return undefined;
  const gains = sortedBy(
    result.contributions.map(({ rule, weight }) => {
      const finding = byRule.get(rule);
      const open = finding?.outcome === 'judged' ? finding.score.high - finding.score.low : 1;
      return { rule, gain: weight * open };
    }),
    ({ gain }) => -gain,
  );
  const rules: string[] = [];
  let lacking = limit.minimum - limit.answered;
  for (const { rule, gain } of gains) {
    if (lacking <= ROUNDING) break;
    rules.push(rule);
    lacking -= gain;
  }
  return { number, rules };
};

/** Differences smaller than this are rounding. Unit: share. */
const ROUNDING = 1e-9;

/** What the nearest verdict waits for, then what threatens it and nobody has looked into, then the heaviest. */
const chosen = (view: ReportView, way: Way | undefined, most: number): readonly Gap[] => {
  const { assessment } = view;
  const waits = assessment.gaps.filter(({ rules }) => rules.some((rule) => way?.rules.includes(rule) === true));
  const unlooked = new Set(
    assessment.exposures.filter(({ state }) => state === 'unanswered').map(({ exposure }) => exposure),
  );
  const risk = sortedBy(
    assessment.gaps.filter(({ rules }) => rules.some((rule) => unlooked.has(rule))),
    ({ rules }) => (rules.some((rule) => isAboutMoney(rule, view)) ? 0 : 1),
  ).slice(0, 1);
  const first = [...new Set([...waits, ...assessment.gaps.filter((gap) => !risk.includes(gap))])];
  return [...new Set([...first.slice(0, Math.max(1, most - risk.length)), ...risk])].slice(0, most);
};

/** Which of the questions that are asked could be enough for a verdict, and how many answers the others need. */
const waysText = (ways: readonly Way[], asked: readonly Gap[], view: ReportView): readonly LocalisedText[] => {
  const { assessment, translator } = view;
  const [nearest] = ways;
  const needed = assessment.gaps.filter((gap) => gap.rules.some((rule) => nearest?.rules.includes(rule) === true));
  const places = needed.map((gap) => asked.indexOf(gap));
  const isAsked = nearest !== undefined && needed.length > 0 && places.every((place) => place >= 0);
  const others = (isAsked ? ways.slice(1) : ways).map(({ number, rules }) =>
    translator.say('page.ask.needs.one', { count: rules.length, number }),
  );
  const numbers = translator.list(places.map((place) => localised(String(place + 1))));
  return [
    ...(isAsked ? [translator.say('page.ask.enough', { count: places.length, numbers, number: nearest.number })] : []),
    ...(others.length === 0 ? [] : [translator.say('page.ask.needs', { what: translator.list(others) })]),
  ];
};

/** Words from which the beginning of a question says enough. Source: judgement. */
const ENOUGH = 7;

/** The first question of several, without the codes and examples in brackets: the whole stands with the findings. */
const shortened = (run: LocalisedText): LocalisedText =>
  run.map((span) => {
    const plain = span.text.replace(/ \([^()]*\)/g, '');
    const [first = plain] = /^[^?]*\?/.exec(plain) ?? [];
    // A list of examples behind a question that says enough without it.
    const [stem = ''] = first.split(':');
    const text = stem.length < first.length && stem.split(' ').length >= ENOUGH ? `${stem}?` : first;
    return { ...span, text };
  });
