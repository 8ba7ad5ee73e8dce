import { type ExposureResult, OWNERS, PROPOSITIONS, type PropositionResult } from '../../results/index.ts';
import { type Block, heading, list, paragraph } from '../document/document.ts';
import { capitalised, joined, type LocalisedText, localised } from '../language/language.ts';
import { sortedBy } from '../../util/number.ts';
import { fundingLines } from './funding.ts';
import { ratedCount } from './rated.ts';
import { evidenceBehind } from './sources.ts';
import { isClass, statementOf, type ReportView, verdictText } from './view.ts';

/** How much of each kind fits. */
export interface PageRoom {
  /** Facts of each lean, for each question. */
  readonly facts: number;
  /** Threats of each state. */
  readonly threats: number;
  /** Offers. */
  readonly offers: number;
  /** Questions to ask. */
  readonly questions: number;
  /** Next steps. */
  readonly steps: number;
}

/** The answer, the three questions, threats, money, next steps, questions, how firm, and what is not judged. */
export const pageSections = (view: ReportView, room: PageRoom): readonly Block[] => [
  paragraph(joined(answer(view))),
  ...PROPOSITIONS.flatMap((id, i) => question(view.assessment.propositions[id], i + 1, view, room)),
  ...threats(view, room),
  heading(2, view.translator.say('page.money')),
  ...money(view, room),
  ...nextSteps(view, room),
  ...questions(view, room),
  heading(2, view.translator.say('page.firm')),
  paragraph(joined(firm(view))),
  paragraph(limits(view)),
];

const answer = (view: ReportView): readonly LocalisedText[] => {
  const { assessment, translator } = view;
  const results = PROPOSITIONS.map((id) => assessment.propositions[id]);
  const judged = results.filter(({ verdict }) => isClass(verdict));
  const open = results.filter(({ verdict }) => verdict === 'insufficient-evidence').length;
  const verdicts = judged.map((one) =>
    translator.say('page.answer.verdict', {
      question: translator.say(`short.${one.proposition}`),
      verdict: verdictText(one, translator),
    }),
  );
  const urgent = byState(view, 'established')[0] ?? byState(view, 'claimed')[0];
  return [
    judged.length === 0
      ? translator.say('page.answer.none')
      : translator.say('page.answer.some', { verdicts: joined(verdicts, '; ') }),
    ...(judged.length > 0 && open > 0 ? [translator.say('page.answer.rest', { count: open })] : []),
    ...(urgent === undefined ? [] : [translator.say('page.urgent', { threat: told(urgent, view) })]),
  ];
};

const question = (
  result: PropositionResult,
  number: number,
  view: ReportView,
  { facts }: PageRoom,
): readonly Block[] => {
  const { translator } = view;
  const { proposition, leanings } = result;
  const { favourable, unfavourable, mixed, open, unknown } = leanings;
  const count = favourable + unfavourable + mixed + open;
  const asked = count + unknown;
  const words = translator.say('page.headline', {
    number,
    question: translator.say(`page.question.${proposition}`),
    verdict: capitalised(verdictWords(result, view)),
  });
  if (result.verdict === 'not-applicable') return [heading(2, words)];
  return [
    heading(2, words),
    paragraph(
      count === 0
        ? translator.say('page.nothing', { asked })
        : joined([
            translator.say('page.answered', { count, asked, leans: translator.list(leansOf(result, view)) }),
            ...ratedCount(result, view.byRule, translator),
          ]),
    ),
    ...leaning(result, view, facts, 'page.favourable', ({ low, high }) => low >= 0.5 && high > 0.5),
    ...leaning(result, view, facts, 'page.unfavourable', ({ low, high }) => high <= 0.5 && low < 0.5),
  ];
};

/** How many answers lean which way; ways that none leans are left out. */
const leansOf = ({ leanings }: PropositionResult, { translator }: ReportView): readonly LocalisedText[] =>
  (['favourable', 'unfavourable', 'mixed', 'open'] as const).flatMap((lean) =>
    leanings[lean] === 0 ? [] : [translator.say(`page.lean.${lean}`, { count: leanings[lean] })],
  );

const verdictWords = (result: PropositionResult, { translator }: ReportView): LocalisedText => {
  const { verdict, floor, ceiling } = result;
  if (verdict === 'not-applicable') return translator.say('page.not-asked');
  if (!isClass(verdict) || floor === undefined || ceiling === undefined) return translator.say('page.no-verdict');
  const words = verdictText(result, translator);
  return floor === ceiling
    ? translator.say('page.verdict.settled', { verdict: words })
    : translator.say('page.verdict', {
        verdict: words,
        floor: translator.say(`verdict.${floor}`),
        ceiling: translator.say(`verdict.${ceiling}`),
      });
};

/** What is known one way, the heaviest first. */
const leaning = (
  { contributions }: PropositionResult,
  { byRule, translator }: ReportView,
  most: number,
  title: 'page.favourable' | 'page.unfavourable',
  leans: (score: { readonly low: number; readonly high: number }) => boolean,
): readonly Block[] => {
  const found = sortedBy(contributions, ({ weight }) => -weight).flatMap(({ rule }) => {
    const finding = byRule.get(rule);
    return finding?.outcome === 'judged' && leans(finding.score) ? [statementOf(finding, translator)] : [];
  });
  if (found.length === 0) return [];
  return [paragraph(joined([translator.say(title), ...found.slice(0, most)]))];
};

const byState = ({ assessment }: ReportView, state: ExposureResult['state']): readonly ExposureResult[] =>
  sortedBy(
    assessment.exposures.filter((one) => one.state === state),
    ({ topples, severity = 0 }) => -(topples.length + severity),
  );

const told = ({ exposure }: ExposureResult, { byRule, translator }: ReportView): LocalisedText => {
  const finding = byRule.get(exposure);
  if (finding?.outcome !== 'judged') return translator.rule(exposure);
  return finding.rated === undefined ? translator.message(finding) : statementOf(finding, translator);
};

const threats = (view: ReportView, { threats: most }: PageRoom): readonly Block[] => {
  const { translator } = view;
  const line = (state: 'established' | 'claimed' | 'possible'): readonly LocalisedText[] =>
    byState(view, state)
      .slice(0, most)
      .map((one) => translator.say(`page.threat.${state}`, { what: told(one, view) }));
  const titles = (state: ExposureResult['state']): readonly LocalisedText[] =>
    byState(view, state).map(({ exposure }) => translator.rule(exposure));
  const [absent, unanswered] = [titles('absent'), titles('unanswered')];
  const items = [
    ...line('established'),
    ...line('claimed'),
    ...line('possible'),
    ...(absent.length === 0
      ? []
      : [translator.say('page.threat.absent', { what: joined(absent.slice(0, most), ', ') })]),
    ...(unanswered.length === 0
      ? []
      : [
          translator.say('page.threat.unanswered', {
            count: unanswered.length,
            what: joined(unanswered.slice(0, 2), ', '),
          }),
        ]),
  ];
  return items.length === 0 ? [] : [heading(2, translator.say('page.threats')), ...list(items)];
};

const money = (view: ReportView, { offers }: PageRoom): readonly Block[] =>
  fundingLines({
    ...view,
    assessment: {
      ...view.assessment,
      commissionability: view.assessment.commissionability
        .slice(0, offers)
        .map((offer) => ({ ...offer, open: [], changes: offer.changes.slice(0, 1) })),
    },
  });

/** One step for each owner who can do something, the widest reach first. */
const nextSteps = ({ assessment, translator }: ReportView, { steps }: PageRoom): readonly Block[] => {
  const first = OWNERS.flatMap((owner) => assessment.recommendations.find((one) => one.owner === owner) ?? []);
  const lines = first
    .slice(0, steps)
    .map((one) =>
      translator.say('owners.line', { owner: translator.say(`owner.${one.owner}`), remedy: translator.message(one) }),
    );
  return lines.length === 0 ? [] : [heading(2, translator.say('page.next')), ...list(lines.map(capitalised))];
};

const questions = ({ assessment, translator }: ReportView, room: PageRoom): readonly Block[] => {
  const open = assessment.gaps.slice(0, room.questions);
  return open.length === 0
    ? []
    : [
        heading(2, translator.say('page.ask')),
        ...list(open.map(({ fact }) => translator.look(`fact:${fact}#question`))),
      ];
};

/** How near a line the middle may lie before it is said. Source: judgement. */
const CLOSE = 0.03;

const firm = (view: ReportView): readonly LocalisedText[] => {
  const { assessment, translator, byRule, cuts } = view;
  const numbers = (holds: (result: PropositionResult) => boolean): LocalisedText | undefined => {
    const found = PROPOSITIONS.flatMap((id, i) =>
      isClass(assessment.propositions[id].verdict) && holds(assessment.propositions[id])
        ? [localised(String(i + 1))]
        : [],
    );
    return found.length === 0 ? undefined : translator.list(found);
  };
  const restsOnOne = ({ contributions }: PropositionResult): boolean => {
    const behind = contributions.flatMap(({ rule }) => {
      const finding = byRule.get(rule);
      return finding?.outcome === 'judged' ? evidenceBehind(finding) : [];
    });
    return new Set(behind).size === 1;
  };
  const isClose = ({ bounds }: PropositionResult): boolean =>
    bounds !== undefined && cuts.some((cut) => Math.abs(bounds.centre - cut) < CLOSE);
  const isThreatened = ({ vulnerability: { state } }: PropositionResult): boolean =>
    state === 'vulnerable' || state === 'possibly-vulnerable';
  const said = (
    [
      ['page.firm.one-source', restsOnOne],
      ['page.firm.line', isClose],
      ['page.firm.threatened', isThreatened],
    ] as const
  ).flatMap(([key, holds]) => {
    const found = numbers(holds);
    return found === undefined ? [] : [translator.say(key, { numbers: found })];
  });
  if (said.length > 0) return said;
  const isAny = PROPOSITIONS.some((id) => isClass(assessment.propositions[id].verdict));
  return [translator.say(isAny ? 'page.firm.none' : 'page.firm.no-verdict')];
};

const limits = ({ assessment: { profile }, translator }: ReportView): LocalisedText =>
  translator.say('page.limits', {
    decidedBy: capitalised(localised(profile.decidedBy)),
    profile: `${profile.id} ${profile.version}`,
  });
