import {
  type Contribution,
  type JudgedFinding,
  PROPOSITIONS,
  type PropositionId,
  type PropositionResult,
} from '../../../results/index.ts';
import { sortedBy } from '../../../util/number.ts';
import { answered, type Block, group, paragraph } from '../../document/document.ts';
import { capitalised, joined, type LocalisedText } from '../../language/language.ts';
import { leadingToFinding } from '../anchors.ts';
import { type Lean, leanOf } from '../lean.ts';
import { ratedCount } from '../rated.ts';
import { isAnswered, isClass, type ReportView, statementOf, verdictText } from '../view.ts';
import { leansOf, totalsOf } from './leanings.ts';
import type { PageRoom } from './room.ts';
import { titleList } from './titles.ts';

/** One question: its verdict or none, how much is answered, and what is known so far. */
export const questionBlocks = (id: PropositionId, view: ReportView, room: PageRoom): readonly Block[] => {
  const { assessment, translator } = view;
  const result = assessment.propositions[id];
  const number = PROPOSITIONS.indexOf(id) + 1;
  const title = translator.say('page.headline', { number, question: translator.say(`page.question.${id}`) });
  const head = answered(2, title, capitalised(verdictWords(result, view)));
  if (result.verdict === 'not-applicable') return group('question', [head], `page-${id}`);
  return group('question', [head, paragraph(howMuch(result, view)), ...facts(result, view, room)], `page-${id}`);
};

/** A sentence about a finding as the page tells it: a weak source is named as such, the others at the next layer. */
export const factText = (finding: JudgedFinding, view: ReportView): LocalisedText => {
  const { translator } = view;
  const isFirm = finding.grade === 'high' || finding.grade === 'moderate';
  const words =
    isFirm && isAnswered(finding) && finding.rated === undefined
      ? translator.message(finding)
      : statementOf(finding, translator);
  return leadingToFinding(words, finding.rule, view);
};

const verdictWords = (result: PropositionResult, { translator }: ReportView): LocalisedText => {
  const { verdict, floor, ceiling } = result;
  if (verdict === 'not-applicable') return translator.say('page.not-asked');
  if (!isClass(verdict) || floor === undefined || ceiling === undefined) return translator.say('page.no-verdict');
  const words = verdictText(result, translator);
  if (floor === ceiling) return translator.say('page.verdict.settled', { verdict: words });
  const [low, high] = [translator.say(`verdict.${floor}`), translator.say(`verdict.${ceiling}`)];
  return translator.say('page.verdict', { verdict: words, floor: low, ceiling: high });
};

const howMuch = (result: PropositionResult, { translator, byRule }: ReportView): LocalisedText => {
  const totals = totalsOf([result.leanings]);
  const marks = sortedBy(
    result.contributions.map(({ rule }) => {
      const finding = byRule.get(rule);
      if (finding?.outcome !== 'judged' || !isAnswered(finding)) return 2;
      return finding.score.low === finding.score.high ? 0 : 1;
    }),
    (mark) => mark,
  );
  const picture: LocalisedText = [{ text: marks.map((mark) => MARKS[mark]).join(''), isPicture: true }];
  const words =
    totals.count === 0
      ? translator.say('page.nothing', { count: totals.asked })
      : translator.say('page.answered', { ...totals, leans: translator.list(leansOf(totals, translator)) });
  const confidence =
    isClass(result.verdict) && result.confidence !== undefined
      ? [translator.say(`page.confidence.${result.confidence}`)]
      : [];
  return joined([picture, words, ...ratedCount(result, byRule, translator), ...confidence]);
};

/** Known, known in part, not known. */
const MARKS = ['●', '◐', '○'];

/** What is known by the way it leans, the heaviest of each; then what is not. */
const facts = (result: PropositionResult, view: ReportView, room: PageRoom): readonly Block[] => {
  const { byRule, translator } = view;
  const heaviest = sortedBy(result.contributions, ({ weight }: Contribution) => -weight);
  const known = heaviest.flatMap(({ rule }) => {
    const finding = byRule.get(rule);
    return finding?.outcome === 'judged' && isAnswered(finding) ? [finding] : [];
  });
  const shown = known.filter(
    (finding, i) => known.slice(0, i).filter((one) => leanOf(one) === leanOf(finding)).length < room.facts,
  );
  const isOneWay = new Set(known.map(leanOf)).size === 1;
  const told = (lean: Lean): readonly LocalisedText[] => {
    const own = shown.filter((finding) => leanOf(finding) === lean).map((finding) => factText(finding, view));
    if (own.length === 0) return [];
    // Where all lean one way, the line above says so.
    return isOneWay ? own : [translator.say(`page.${lean}`), ...own];
  };
  const sentences = [...told('unfavourable'), ...told('mixed'), ...told('favourable'), ...told('open')];
  const more = known.length - shown.length;
  const unknown = heaviest.flatMap(({ rule }) => {
    const finding = byRule.get(rule);
    return finding?.outcome === 'judged' && isAnswered(finding) ? [] : [rule];
  });
  const rest = more > 0 ? [translator.say('page.facts.more', { count: more })] : [];
  return [
    ...(sentences.length === 0 ? [] : [paragraph(joined([...sentences, ...rest]))]),
    ...(unknown.length === 0 || known.length === 0 || room.titles === 0
      ? []
      : [paragraph(translator.say('page.unknown', { what: titleList(unknown, view, room.titles) }))]),
  ];
};
