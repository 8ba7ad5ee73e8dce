import { type Assessment, type ExposureResult, PROPOSITIONS, type PropositionResult } from '../../../results/index.ts';
import { type Block, group, paragraph } from '../../document/document.ts';
import { capitalised, joined, type LocalisedText, textOf, uncapitalised } from '../../language/language.ts';
import type { Translator } from '../../language/translator.ts';
import { leadingToFinding, leadingToPart } from '../anchors.ts';
import { isClass, type ReportView, verdictText } from '../view.ts';
import { leansOf, totalsOf } from './leanings.ts';
import { firstThreat, threatText } from './threats.ts';

/** What the page rests on: the day, the kind of subject, and the evidence in numbers. */
export const aboutBlocks = (view: ReportView): readonly Block[] =>
  group('foot', [paragraph(joined(about(view)))], 'page-about');

/** Three sentences: the answer, which way the answers lean, and what cannot wait. */
export const answerBlocks = (view: ReportView): readonly Block[] => {
  const { assessment, translator } = view;
  const totals = totalsOf(PROPOSITIONS.map((id) => assessment.propositions[id].leanings));
  const urgent = firstThreat(view);
  const sentences = [
    leadingToPart(verdictsText(assessment, translator), 'findings', view),
    ...(totals.count === 0
      ? []
      : [
          leadingToPart(
            translator.say('page.answer.leans', { ...totals, leans: translator.list(leansOf(totals, translator)) }),
            'findings',
            view,
          ),
        ]),
    ...(urgent === undefined ? [] : [urgentText(urgent, view)]),
  ];
  return group('answer', [paragraph(joined(sentences))], 'page-answer');
};

/** The verdicts of an assessment in one sentence: *Positive on place; no verdict yet on relationships and capabilities.* */
export const verdictsText = (assessment: Assessment, translator: Translator): LocalisedText => {
  const results = PROPOSITIONS.map((id) => assessment.propositions[id]);
  if (results.every(({ verdict }) => !isClass(verdict))) return translator.say('page.answer.none');
  const on = new Map<string, { readonly result: PropositionResult; readonly questions: LocalisedText[] }>();
  for (const result of results) {
    const key = textOf(verdictText(result, translator));
    const found = on.get(key) ?? { result, questions: [] };
    found.questions.push(uncapitalised(translator.say(`short.${result.proposition}`)));
    on.set(key, found);
  }
  const parts = [...on.values()].map(({ result: { verdict, vulnerability }, questions }) => {
    const words = isClass(verdict)
      ? translator.say(`verdict.${verdict}`)
      : translator.say(verdict === 'not-applicable' ? 'page.not-asked' : 'page.no-verdict');
    const { state } = vulnerability;
    const isThreatened = isClass(verdict) && (state === 'vulnerable' || state === 'possibly-vulnerable');
    return translator.say(isThreatened ? `page.answer.${state}` : 'page.answer.on', {
      verdict: uncapitalised(words),
      questions: translator.list(questions),
    });
  });
  return translator.say('page.answer.some', { verdicts: capitalised(joined(parts, '; ')) });
};

/** Only a day makes a threat urgent; without one it is what weighs most. */
const urgentText = (threat: ExposureResult, view: ReportView): LocalisedText => {
  const { byRule, translator } = view;
  const finding = byRule.get(threat.exposure);
  const isDated = Object.values(finding?.data ?? {}).some((value) => typeof value === 'string' && DAY.test(value));
  const words = translator.say(isDated ? 'page.urgent' : 'page.threat.first', { threat: threatText(threat, view) });
  return leadingToFinding(words, threat.exposure, view);
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const about = ({ assessment, sources, translator }: ReportView): readonly LocalisedText[] => {
  const { asOf, level } = assessment;
  const first = translator.say('page.about', { asOf: translator.date(asOf) });
  const kind = level === 'sector' ? [translator.say('page.about.sector')] : [];
  if (sources === undefined) return [first, ...kind, translator.say('page.no-evidence')];
  const items = [...sources.values()];
  const dateOf = (item: (typeof items)[number]): string | undefined =>
    item.validAt ?? item.statedOn ?? item.source.date;
  const places = new Set(items.map(({ source }) => source.url ?? source.title)).size;
  const undated = items.filter((item) => dateOf(item) === undefined).length;
  const later = items.filter((item) => (dateOf(item) ?? '') > asOf).length;
  return [
    first,
    ...kind,
    translator.say('page.evidence', { count: items.length, places: translator.say('page.places', { count: places }) }),
    ...(later === 0 ? [] : [translator.say('page.evidence.later', { count: later })]),
    ...(undated === 0 ? [] : [translator.say('page.evidence.undated', { count: undated })]),
  ];
};
