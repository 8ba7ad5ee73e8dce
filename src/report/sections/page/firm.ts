import { PROPOSITIONS, type PropositionResult } from '../../../results/index.ts';
import { type Block, group, heading, paragraph } from '../../document/document.ts';
import { capitalised, joined, type LocalisedText, localised, textOf, uncapitalised } from '../../language/language.ts';
import { plainText, wordsOfId } from '../../language/plain.ts';
import { leadingToPart } from '../anchors.ts';
import { evidenceBehind, sourceText } from '../sources.ts';
import { isClass, type ReportView } from '../view.ts';
import { verdictsText } from './answer.ts';

/** How near a line the middle may lie before it is said. Unit: score. Source: judgement. */
const CLOSE = 0.03;

/** What the verdicts hang on, and what another set of questions says. */
export const firmBlocks = (view: ReportView): readonly Block[] => {
  const { assessment, translator } = view;
  const judged = PROPOSITIONS.map((id) => assessment.propositions[id]).filter(({ verdict }) => isClass(verdict));
  const said = [
    ...sourcesNeeded(judged, view),
    ...told(
      'page.firm.answer',
      judged,
      (result) => neededBy(result, view) === undefined && hangsOnOneAnswer(result, view),
      view,
    ),
    ...told('page.firm.line', judged, (result) => isClose(result, view), view),
  ];
  const plain = translator.say(judged.length > 0 ? 'page.firm.none' : 'page.firm.no-verdict');
  const sentences = [...(said.length === 0 ? [plain] : said), ...otherDepths(view)];
  return group('column', [heading(2, translator.say('page.firm')), paragraph(joined(sentences))], 'page-firm');
};

/** What the page does not judge, and who decided how it is judged. */
export const limitBlocks = (view: ReportView): readonly Block[] => {
  const { assessment, translator } = view;
  const { decidedBy, id, version } = assessment.profile;
  const words = translator.say('page.limits', {
    decidedBy: capitalised(localised(plainText(decidedBy, 120))),
    profile: `${wordsOfId(id)} ${plainText(version, 40)}`,
  });
  return group('foot', [paragraph(leadingToPart(words, 'audit', view))], 'page-limits');
};

/** Width of what is answered: how much of its share of the question an answer covers. Unit: 0 to 1. */
const answeredBy = (rule: string, { byRule }: ReportView): number => {
  const finding = byRule.get(rule);
  return finding?.outcome === 'judged' ? 1 - (finding.score.high - finding.score.low) : 0;
};

/** A verdict needs a share of answers: without its weightiest answer some have too few. */
const hangsOnOneAnswer = ({ answered, contributions }: PropositionResult, view: ReportView): boolean => {
  const heaviest = Math.max(0, ...contributions.map(({ rule, weight }) => weight * answeredBy(rule, view)));
  return answered - heaviest < view.minimum;
};

const isClose = ({ bounds }: PropositionResult, { cuts }: ReportView): boolean =>
  bounds !== undefined && cuts.some((cut) => Math.abs(bounds.centre - cut) < CLOSE);

const told = (
  key: 'page.firm.answer' | 'page.firm.line',
  results: readonly PropositionResult[],
  holds: (result: PropositionResult) => boolean,
  view: ReportView,
): readonly LocalisedText[] => {
  const found = results.filter(holds).map(numberOf);
  return found.length === 0
    ? []
    : [view.translator.say(key, { count: found.length, numbers: view.translator.list(found) })];
};

const numberOf = ({ proposition }: PropositionResult): LocalisedText =>
  localised(String(PROPOSITIONS.indexOf(proposition) + 1));

/** Sources without which a verdict would have too few answers, each with the questions that hang on it. */
const sourcesNeeded = (results: readonly PropositionResult[], view: ReportView): readonly LocalisedText[] => {
  const { translator } = view;
  const hanging = new Map<string, LocalisedText[]>();
  for (const result of results) {
    const source = neededBy(result, view);
    if (source !== undefined) hanging.set(source, [...(hanging.get(source) ?? []), numberOf(result)]);
  }
  const titles = new Set([...(view.sources?.keys() ?? [])].map((id) => sourceText(id, view)));
  return [...hanging].map(([key, numbers]) => {
    // No id takes the place of a title on the page.
    const source = titles.has(key) ? key : translator.say('source.untitled');
    return translator.say('page.firm.source', { count: numbers.length, numbers: translator.list(numbers), source });
  });
};

const neededBy = ({ answered, contributions }: PropositionResult, view: ReportView): string | undefined => {
  const lost = new Map<string, readonly number[]>();
  for (const { rule, weight } of contributions) {
    const finding = view.byRule.get(rule);
    const titles = new Set(finding === undefined ? [] : evidenceBehind(finding).map((id) => keyOf(id, view)));
    const [only] = titles;
    const share = weight * answeredBy(rule, view);
    if (titles.size === 1 && only !== undefined && share > 0) lost.set(only, [...(lost.get(only) ?? []), share]);
  }
  // One answer alone is told as such.
  const alone = contributions.filter(({ rule }) => answeredBy(rule, view) > 0).length;
  return [...lost].find(
    ([, shares]) =>
      (shares.length > 1 || alone === 1) && answered - shares.reduce((sum, one) => sum + one, 0) < view.minimum,
  )?.[0];
};

/** A source by its title, or its id where the report was not told what that stands for. */
const keyOf = (id: string, view: ReportView): string => (view.sources?.has(id) === true ? sourceText(id, view) : id);

const otherDepths = ({ assessment, otherDepths: others, translator }: ReportView): readonly LocalisedText[] => {
  const own = verdictsText(assessment, translator);
  if (others.length === 0) return [translator.say('page.depth.unknown')];
  return others.map((other) => {
    const verdicts = verdictsText(other, translator);
    const isNone = PROPOSITIONS.every((id) => !isClass(other.propositions[id].verdict));
    const profile = wordsOfId(other.profile.id);
    if (textOf(verdicts) === textOf(own)) return translator.say('page.depth.same', { profile });
    return isNone
      ? translator.say('page.depth.none', { profile })
      : translator.say('page.depth.differs', { profile, verdicts: uncapitalised(verdicts) });
  });
};
