import type { Finding, Read } from '../../results/index.ts';
import { isRecord } from '../../util/json-pointer.ts';
import { type Block, list, paragraph } from '../document/document.ts';
import { numberText } from '../language/number.ts';
import { plainText } from '../language/plain.ts';
import type { Translator } from '../language/translator.ts';
import { joined, type LocalisedText, localised, textOf } from '../language/language.ts';
import { leadingToFinding } from './anchors.ts';
import { sourceTexts } from './sources.ts';
import { ratersText } from './rated.ts';
import type { ReportView } from './view.ts';

/** Longest answer and longest list of pointers that the working shows, in characters and entries. Source: judgement. */
const SHOWN = { answer: 160, pointers: 4 };

/** How a rule came to its finding: claim, scale, numbers, and every fact with where it stands. */
export const workingOf = (finding: Finding, view: ReportView): readonly Block[] => [
  paragraph(view.translator.say('working.claim', { claim: view.translator.look(`${finding.rule}#claim`) })),
  paragraph(
    view.translator.say('working.ends', {
      zero: view.translator.look(`${finding.rule}#zero`),
      one: view.translator.look(`${finding.rule}#one`),
    }),
  ),
  ...outcomeOf(finding, view.translator),
  ...ratedWorking(finding, view),
  ...list(finding.reads.map((read) => readWords(read, view))),
  ...(view.isWhole ? [paragraph(leadingToFinding(view.translator.say('findings.to'), finding.rule, view))] : []),
];

const outcomeOf = (finding: Finding, translator: Translator): readonly Block[] => {
  const numbers = Object.entries(finding.parameters).map(([name, value]) =>
    localised(`${plainText(name, 60)} = ${numberText(value)}`),
  );
  const parameters =
    numbers.length === 0
      ? []
      : [paragraph(translator.say('working.parameters', { parameters: joined(numbers, ', ') }))];
  if (finding.outcome === 'errored') {
    return [paragraph(translator.say('working.error', { error: plainText(finding.error, 200) })), ...parameters];
  }
  if (finding.outcome !== 'judged') return parameters;
  const { score, bounds, readings } = finding;
  return [
    paragraph(translator.say('working.score', { ...score, below: bounds.low, above: bounds.high })),
    ...(readings === undefined ? [] : [paragraph(translator.say('working.readings', { count: readings.length }))]),
    ...parameters,
  ];
};

const ratedWorking = (finding: Finding, view: ReportView): readonly Block[] => {
  const rated = finding.outcome === 'judged' ? finding.rated : undefined;
  if (rated === undefined) return [];
  const { translator } = view;
  const { by, score, pointers, evidence } = rated;
  const words = {
    by: ratersText(by, translator),
    pointers: shortened(pointers),
    evidence: evidenceText(evidence, view),
  };
  return [paragraph(translator.say('rated.working', { ...score, ...words }))];
};

const evidenceText = (evidence: readonly string[], view: ReportView): LocalisedText | string =>
  evidence.length === 0 ? view.translator.say('working.bare') : shortened(sourceTexts(evidence, view));

const readWords = (read: Read, view: ReportView): LocalisedText => {
  const { translator } = view;
  const question = translator.look(`fact:${read.fact}#question`);
  if (!Object.hasOwn(read, 'answer')) return translator.say('working.unanswered', { question });
  const { pointers, evidence } = read;
  return translator.say('working.fact', {
    question,
    answer: answerText(read.answer, translator),
    pointers: pointers.length === 0 ? '–' : shortened(pointers),
    evidence: evidenceText(evidence, view),
  });
};

/** Any JSON value in words on one line, cut when long. */
export const answerText = (value: unknown, translator: Translator): string =>
  plainText(valueText(value, translator), SHOWN.answer);

const valueText = (value: unknown, translator: Translator): string => {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return textOf(translator.say(value ? 'answer.yes' : 'answer.no'));
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : value.map((one) => valueText(one, translator)).join('; ');
  }
  if (!isRecord(value)) return '–';
  const { low, high, ...rest } = value;
  // A range is told as one; where its ends are alike, as the number that it is.
  if (typeof low === 'number' && typeof high === 'number' && Object.keys(rest).length === 0) {
    return low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`;
  }
  return Object.entries(value)
    .map(([name, child]) => {
      const words = valueText(child, translator);
      // A list of items needs no word that says so.
      return name === 'items' ? words : `${wordsOfName(name)} ${words}`;
    })
    .join(', ');
};

/** `paidHours` as *paid hours*. */
const wordsOfName = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/-/g, ' ')
    .toLowerCase();

const shortened = (items: readonly string[]): string => {
  const shown = items.slice(0, SHOWN.pointers).map((item) => plainText(item, 120));
  return [...shown, ...(items.length > shown.length ? [`… (${String(items.length)})`] : [])].join(', ');
};
