import { type Gap, type Limit, OWNERS, PROPOSITIONS, type PropositionResult } from '../../results/index.ts';
import { type Block, heading, list, paragraph } from '../document/document.ts';
import type { Speaker } from '../language/translator.ts';
import { capitalised, joined, type Words } from '../language/language.ts';
import { fundingLines } from './funding.ts';
import { isClass, LEAST_INDICATION, movers, statementOf, verdictWords, type View, vulnerabilityOf } from './view.ts';

/** How many answers, questions and remedies the summary names each. Source: judgement, so that it fits two pages. */
const NAMED = { movers: 3, questions: 5, settling: 2, remedies: 2 };

/** What a reader with two minutes needs: verdicts, what they rest on, what to ask, who could act, who would pay. */
export const summarySection = (view: View): readonly Block[] => {
  const { assessment, speaker } = view;
  const { overall } = assessment;
  return [
    heading(2, speaker.say('summary.heading')),
    ...PROPOSITIONS.flatMap((id, i) => inShort(assessment.propositions[id], i + 1, view)),
    ...(overall === undefined
      ? []
      : [paragraph(speaker.say('summary.overall', { verdict: speaker.say(`verdict.${overall.verdict}`) }))]),
    heading(3, speaker.say('ask.heading')),
    ...questionsToAsk(view),
    heading(3, speaker.say('owners.heading')),
    ...ownersInShort(view),
    heading(3, speaker.say('funding.heading')),
    ...fundingLines(view),
  ];
};

/** The question of a gap, why it is open, and how much hangs on it. */
const questionOf = ({ fact, kind, reason, weight }: Gap, speaker: Speaker): Words => {
  const question = speaker.look(`fact:${fact}#question`);
  const why = speaker.say(reason === undefined ? `gap.${kind}` : `reason.${reason}`);
  if (weight < 0.0005) return speaker.say('ask.item.weightless', { question, kind: why });
  return speaker.say('ask.item', { question, kind: why, weight });
};

const inShort = (result: PropositionResult, number: number, view: View): readonly Block[] => {
  const { speaker } = view;
  const proposition = speaker.say(`proposition.${result.proposition}`);
  return [
    heading(3, speaker.say('summary.headline', { number, proposition, verdict: verdictWords(result, speaker) })),
    paragraph(joined(standing(result, view))),
    ...named('summary.rests', result, 1, view),
    // With next to nothing known, what pulls it down is chance.
    ...(result.coverage < LEAST_INDICATION ? [] : named('summary.pulls', result, -1, view)),
    ...(result.verdict === 'not-applicable' ? [] : [paragraph(joined(atRisk(result, view)))]),
  ];
};

/** What may be said, over which range, how surely, and what limits it. */
const standing = (result: PropositionResult, view: View): readonly Words[] => {
  const { speaker } = view;
  const { bounds, floor, ceiling, indicated, certainty, coverage, verdict, weakestTheme } = result;
  if (bounds === undefined || floor === undefined || ceiling === undefined || indicated === undefined) {
    return [speaker.say('summary.not-applicable')];
  }
  const classWords = (one: typeof floor): Words => speaker.say(`verdict.${one}`);
  return [
    ...(isClass(verdict) ? [] : [indicatedWords(coverage, classWords(indicated), speaker)]),
    speaker.say(floor === ceiling ? 'summary.one-class' : 'summary.range', {
      floor: classWords(floor),
      ceiling: classWords(ceiling),
    }),
    ...(certainty === undefined ? [] : [speaker.say(`certainty.sentence.${certainty}`)]),
    speaker.say('summary.known', { coverage, ...bounds }),
    ...result.limitedBy.map((limit) => limitWords(limit, speaker)),
    ...(result.imbalanced && weakestTheme !== undefined
      ? [speaker.say('summary.imbalanced', { theme: speaker.look(`theme:${result.proposition}/${weakestTheme}`) })]
      : []),
    ...(isClass(verdict) ? [] : settling(result, view)),
  ];
};

/** The middle of an open range is no sign: with next to nothing known, nothing is said to be indicated. */
const indicatedWords = (coverage: number, indicated: Words, speaker: Speaker): Words =>
  coverage < LEAST_INDICATION
    ? speaker.say('summary.nothing-indicated')
    : speaker.say('summary.insufficient', { indicated });

/** The open questions that weigh most for one proposition. */
const settling = ({ contributions }: PropositionResult, { assessment, speaker }: View): readonly Words[] => {
  const own = new Set(contributions.map(({ rule }) => rule));
  const open = assessment.gaps.filter(({ rules }) => rules.some((rule) => own.has(rule))).slice(0, NAMED.settling);
  const questions = joined(open.map(({ fact }) => speaker.look(`fact:${fact}#question`)));
  return open.length === 0 ? [] : [speaker.say('summary.settle', { questions })];
};

const limitWords = (limit: Limit, speaker: Speaker): Words => {
  switch (limit.kind) {
    case 'cap':
      return speaker.say('limit.cap', { rule: speaker.rule(limit.rule), max: speaker.say(`verdict.${limit.max}`) });
    case 'burden-of-proof': {
      const [indicated, floor] = [speaker.say(`verdict.${limit.indicated}`), speaker.say(`verdict.${limit.floor}`)];
      return speaker.say('limit.burden-of-proof', { indicated, floor });
    }
    case 'coverage':
      return speaker.say('limit.coverage', { coverage: limit.coverage, minimum: limit.minimum });
  }
};

const named = (
  key: 'summary.rests' | 'summary.pulls',
  result: PropositionResult,
  direction: 1 | -1,
  view: View,
): readonly Block[] => {
  const found = movers(result, view, direction, NAMED.movers);
  if (found.length > 0) {
    return [paragraph(view.speaker.say(key)), ...list(found.map((finding) => statementOf(finding, view.speaker)))];
  }
  const still = direction === 1 && movers(result, view, -1, 1).length === 0 && result.bounds !== undefined;
  return still ? [paragraph(view.speaker.say('summary.nothing-known'))] : [];
};

const atRisk = (result: PropositionResult, view: View): readonly Words[] => {
  const { speaker, byRule } = view;
  const { because, established, stressed, unanswered } = result.vulnerability;
  const told = (ids: readonly string[]): Words =>
    speaker.list(
      ids.map((id) => {
        const finding = byRule.get(id);
        if (finding?.outcome !== 'judged') return speaker.rule(id);
        return joined([speaker.rule(id), [{ text: '(' }, ...unstopped(statementOf(finding, speaker)), { text: ')' }]]);
      }),
    );
  // A threat is worth telling even where there is no verdict that it could bring down.
  const untold = established.filter((id) => !because.includes(id));
  const verdict = speaker.say(`verdict.${stressed}`);
  return [
    speaker.say(`vulnerable.${vulnerabilityOf(result, view)}`, { stressed: verdict, causes: told(because) }),
    ...(untold.length === 0 ? [] : [speaker.say('vulnerable.shown', { causes: told(untold) })]),
    ...(unanswered.length === 0 ? [] : [speaker.say('vulnerable.unanswered', { count: unanswered.length })]),
  ];
};

/** A sentence without its full stop, to stand in brackets. */
const unstopped = (run: Words): Words =>
  run.map((span, i) => (i === run.length - 1 ? { ...span, text: span.text.replace(/\.$/, '') } : span));

const questionsToAsk = ({ assessment, speaker }: View): readonly Block[] =>
  assessment.gaps.length === 0
    ? [paragraph(speaker.say('ask.none'))]
    : list(assessment.gaps.slice(0, NAMED.questions).map((gap) => questionOf(gap, speaker)));

const ownersInShort = ({ assessment, speaker }: View): readonly Block[] => {
  const lines = OWNERS.flatMap((owner) => {
    const theirs = assessment.recommendations.filter((one) => one.owner === owner);
    if (theirs.length === 0) return [];
    const first = theirs.slice(0, NAMED.remedies).map((one) => speaker.message(one));
    const rest = theirs.length - first.length;
    const more = rest > 0 ? [speaker.say('owners.more', { count: rest })] : [];
    return [speaker.say('owners.line', { owner: speaker.say(`owner.${owner}`), remedy: joined([...first, ...more]) })];
  });
  return lines.length === 0 ? [paragraph(speaker.say('owners.none'))] : list(lines.map(capitalised));
};
