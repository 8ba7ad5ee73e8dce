import { match } from 'ts-pattern';
import { type Gap, type Limit, OWNERS, PROPOSITIONS, type PropositionResult } from '../../results/index.ts';
import { type Block, heading, list, paragraph } from '../document/document.ts';
import type { Translator } from '../language/translator.ts';
import { capitalised, joined, type LocalisedText } from '../language/language.ts';
import { fundingLines } from './funding.ts';
import { ratedShare } from './rated.ts';
import {
  isClass,
  LEAST_INDICATION,
  largestContributions,
  statementOf,
  verdictText,
  type ReportView,
  vulnerabilityOf,
} from './view.ts';

/** How many answers, questions and remedies the summary names each. Source: judgement, so that it fits two pages. */
const NAMED = { movers: 3, questions: 5, settling: 2, remedies: 2 };

/** What a reader with two minutes needs: verdicts, what they rest on, what to ask, who could act, who would pay. */
export const summarySection = (view: ReportView): readonly Block[] => {
  const { assessment, translator } = view;
  const { overall } = assessment;
  return [
    heading(2, translator.say('summary.heading')),
    ...PROPOSITIONS.flatMap((id, i) => inShort(assessment.propositions[id], i + 1, view)),
    ...(overall === undefined
      ? []
      : [paragraph(translator.say('summary.overall', { verdict: translator.say(`verdict.${overall.verdict}`) }))]),
    heading(3, translator.say('ask.heading')),
    ...questionsToAsk(view),
    heading(3, translator.say('owners.heading')),
    ...ownersInShort(view),
    heading(3, translator.say('funding.heading')),
    ...fundingLines(view),
  ];
};

/** The question of a gap, why it is open, and how much hangs on it. */
const questionOf = ({ fact, kind, reason, weight }: Gap, translator: Translator): LocalisedText => {
  const question = translator.look(`fact:${fact}#question`);
  const why = translator.say(reason === undefined ? `gap.${kind}` : `reason.${reason}`);
  if (weight < 0.0005) return translator.say('ask.item.weightless', { question, kind: why });
  return translator.say('ask.item', { question, kind: why, weight });
};

const inShort = (result: PropositionResult, number: number, view: ReportView): readonly Block[] => {
  const { translator } = view;
  const proposition = translator.say(`proposition.${result.proposition}`);
  return [
    heading(3, translator.say('summary.headline', { number, proposition, verdict: verdictText(result, translator) })),
    paragraph(joined(standing(result, view))),
    ...named('summary.rests', result, 1, view),
    // With next to nothing known, what pulls it down is chance.
    ...(result.coverage < LEAST_INDICATION ? [] : named('summary.pulls', result, -1, view)),
    ...(result.verdict === 'not-applicable' ? [] : [paragraph(joined(atRisk(result, view)))]),
  ];
};

/** What may be said, over which range, how surely, and what limits it. */
const standing = (result: PropositionResult, view: ReportView): readonly LocalisedText[] => {
  const { translator } = view;
  const { bounds, floor, ceiling, claimed, certainty, coverage, verdict, weakestTheme } = result;
  if (bounds === undefined || floor === undefined || ceiling === undefined) {
    return [translator.say('summary.not-applicable')];
  }
  const classWords = (one: typeof floor): LocalisedText => translator.say(`verdict.${one}`);
  return [
    ...(isClass(verdict) ? [] : [leaningText(result, translator)]),
    translator.say(floor === ceiling ? 'summary.one-class' : 'summary.range', {
      floor: classWords(floor),
      ceiling: classWords(ceiling),
    }),
    ...(claimed === undefined ? [] : [translator.say('summary.claimed', { claimed: classWords(claimed) })]),
    ...(result.confidence === undefined || !isClass(verdict)
      ? []
      : [translator.say(`confidence.${result.confidence}`)]),
    ...(certainty === undefined || !isClass(verdict) ? [] : [translator.say(`certainty.sentence.${certainty}`)]),
    ...(isClass(verdict) ? [translator.say('summary.known', { coverage, ...bounds })] : []),
    ...ratedShare(result, translator),
    ...result.limitedBy.map((limit) => limitWords(limit, translator)),
    ...(result.imbalanced && weakestTheme !== undefined
      ? [
          translator.say('summary.imbalanced', {
            theme: translator.look(`theme:${result.proposition}/${weakestTheme}`),
          }),
        ]
      : []),
    ...(isClass(verdict) ? [] : settling(result, view)),
  ];
};

/** A withheld verdict carries no class: what is said instead is how many answers there are, and which way they point. */
const leaningText = ({ leanings }: PropositionResult, translator: Translator): LocalisedText => {
  const { favourable, unfavourable, mixed, open, unknown } = leanings;
  const count = favourable + unfavourable + mixed + open;
  if (count === 0) return translator.say('summary.nothing-answered');
  return translator.say('summary.leanings', { ...leanings, count, asked: count + unknown });
};

/** The open questions that weigh most for one proposition. */
const settling = (
  { contributions }: PropositionResult,
  { assessment, translator }: ReportView,
): readonly LocalisedText[] => {
  const own = new Set(contributions.map(({ rule }) => rule));
  const open = assessment.gaps.filter(({ rules }) => rules.some((rule) => own.has(rule))).slice(0, NAMED.settling);
  const questions = joined(open.map(({ fact }) => translator.look(`fact:${fact}#question`)));
  return open.length === 0 ? [] : [translator.say('summary.settle', { questions })];
};

const limitWords = (limit: Limit, { say, rule }: Translator): LocalisedText =>
  match(limit)
    .with({ kind: 'cap' }, (cap) => say('limit.cap', { rule: rule(cap.rule), max: say(`verdict.${cap.max}`) }))
    .with({ kind: 'burden-of-proof' }, ({ indicated, floor }) =>
      say('limit.burden-of-proof', { indicated: say(`verdict.${indicated}`), floor: say(`verdict.${floor}`) }),
    )
    .with({ kind: 'answered' }, ({ answered, minimum }) => say('limit.answered', { answered, minimum }))
    .with({ kind: 'coverage' }, ({ coverage, minimum }) => say('limit.coverage', { coverage, minimum }))
    .exhaustive();

const named = (
  key: 'summary.rests' | 'summary.pulls',
  result: PropositionResult,
  direction: 1 | -1,
  view: ReportView,
): readonly Block[] => {
  const found = largestContributions(result, view, direction, NAMED.movers);
  if (found.length > 0) {
    return [
      paragraph(view.translator.say(key)),
      ...list(found.map((finding) => statementOf(finding, view.translator))),
    ];
  }
  const still =
    direction === 1 && largestContributions(result, view, -1, 1).length === 0 && result.bounds !== undefined;
  return still ? [paragraph(view.translator.say('summary.nothing-known'))] : [];
};

const atRisk = (result: PropositionResult, view: ReportView): readonly LocalisedText[] => {
  const { translator, byRule } = view;
  const { because, established, stressed, unanswered } = result.vulnerability;
  const told = (ids: readonly string[]): LocalisedText =>
    translator.list(
      ids.map((id) => {
        const finding = byRule.get(id);
        if (finding?.outcome !== 'judged') return translator.rule(id);
        return joined([
          translator.rule(id),
          [{ text: '(' }, ...unstopped(statementOf(finding, translator)), { text: ')' }],
        ]);
      }),
    );
  // A threat is worth telling even where there is no verdict that it could bring down.
  const untold = established.filter((id) => !because.includes(id));
  const verdict = translator.say(`verdict.${stressed}`);
  return [
    translator.say(`vulnerable.${vulnerabilityOf(result, view)}`, { stressed: verdict, causes: told(because) }),
    ...(untold.length === 0 ? [] : [translator.say('vulnerable.shown', { causes: told(untold) })]),
    ...(unanswered.length === 0 ? [] : [translator.say('vulnerable.unanswered', { count: unanswered.length })]),
  ];
};

/** A sentence without its full stop, to stand in brackets. */
const unstopped = (run: LocalisedText): LocalisedText =>
  run.map((span, i) => (i === run.length - 1 ? { ...span, text: span.text.replace(/\.$/, '') } : span));

const questionsToAsk = ({ assessment, translator }: ReportView): readonly Block[] =>
  assessment.gaps.length === 0
    ? [paragraph(translator.say('ask.none'))]
    : list(assessment.gaps.slice(0, NAMED.questions).map((gap) => questionOf(gap, translator)));

const ownersInShort = ({ assessment, translator }: ReportView): readonly Block[] => {
  const lines = OWNERS.flatMap((owner) => {
    const theirs = assessment.recommendations.filter((one) => one.owner === owner);
    if (theirs.length === 0) return [];
    const first = theirs.slice(0, NAMED.remedies).map((one) => translator.message(one));
    const rest = theirs.length - first.length;
    const more = rest > 0 ? [translator.say('owners.more', { count: rest })] : [];
    return [
      translator.say('owners.line', { owner: translator.say(`owner.${owner}`), remedy: joined([...first, ...more]) }),
    ];
  });
  return lines.length === 0 ? [paragraph(translator.say('owners.none'))] : list(lines.map(capitalised));
};
