import type { Finding } from '../../results/index.ts';
import { rulesBehind } from '../../results/rules-behind.ts';
import { type Block, heading, table } from '../document/document.ts';
import { joined, leadingTo, type LocalisedText, localised, textOf } from '../language/language.ts';
import { plainText } from '../language/plain.ts';
import type { ReportSource } from '../options.ts';
import { addressOf } from './anchors.ts';
import { NO_VALUE, type ReportView } from './view.ts';

/** Title and publisher of an evidence item; its id where the report was not told what it stands for. */
export const sourceText = (id: string, { sources }: ReportView): string => {
  const source = sources?.get(id)?.source;
  if (source === undefined) return plainText(id, 80);
  const title = plainText(source.title, 120);
  return source.publisher === undefined ? title : `${title} (${plainText(source.publisher, 60)})`;
};

/** Words about a source that lead to it, where it has an address that can be followed safely. */
const sourceLink = (source: ReportSource, words: LocalisedText): LocalisedText => {
  const address = addressOf(source);
  return address === undefined ? words : leadingTo(words, address);
};

/** What a finding rests on, each publication once: its title, publisher and day, leading to it. */
export const sourcesOf = (finding: Finding, view: ReportView): readonly LocalisedText[] => {
  const { sources, translator } = view;
  const ids = evidenceBehind(finding);
  if (ids.length === 0) return [translator.say('findings.bare')];
  const told = new Map<string, LocalisedText>();
  for (const id of ids) {
    const item = sources?.get(id);
    if (item === undefined) continue;
    const { publisher, date } = item.source;
    const details = [
      ...(publisher === undefined ? [] : [localised(plainText(publisher, 60))]),
      ...(date === undefined ? [] : [translator.date(date)]),
    ];
    const title = sourceLink(item, localised(plainText(item.source.title, 120)));
    const words =
      details.length === 0 ? title : translator.say('findings.source', { title, details: joined(details, ', ') });
    told.set(textOf(words), words);
  }
  const untitled = ids.filter((id) => sources?.has(id) !== true).length;
  return [...told.values(), ...(untitled === 0 ? [] : [translator.say('findings.untitled', { count: untitled })])];
};

/** The same for several items, each title once: two items may be read off one page. */
export const sourceTexts = (ids: readonly string[], view: ReportView): readonly string[] => [
  ...new Set(ids.map((id) => sourceText(id, view))),
];

/** Every piece of evidence with what rests on it, used and unused; nothing where the report was not told of sources. */
export const sourcesSection = (view: ReportView): readonly Block[] => {
  const { assessment, translator, sources } = view;
  if (sources === undefined || sources.size === 0) return [];
  const uses = rulesBehind(assessment.findings, ({ evidence }) => evidence);
  const head = [
    translator.say('column.source'),
    translator.say('column.quality'),
    translator.say('column.dates'),
    translator.say('column.used'),
  ];
  const rows = [...sources.values()].map((one) => [
    sourceLink(one, localised(sourceText(one.id, view))),
    localised(plainText(one.grade ?? one.quality?.replace(/-/g, ' ') ?? '–', 40)),
    datesOf(one, view),
    uses.has(one.id)
      ? translator.list([...(uses.get(one.id) ?? [])].map(translator.rule))
      : translator.say('sources.unused'),
  ]);
  return [heading(2, translator.say('sources.heading')), table(translator.say('sources.caption'), head, rows)];
};

/** Evidence ids behind what a finding looked at, each once. */
export const evidenceBehind = (finding: Finding): readonly string[] => {
  const rated = finding.outcome === 'judged' && finding.rated !== undefined ? finding.rated.evidence : [];
  return [...new Set([...finding.reads.flatMap(({ evidence }) => evidence), ...rated])];
};

const datesOf = ({ statedOn, validAt, source }: ReportSource, { translator }: ReportView): LocalisedText => {
  const dates = [statedOn ?? source.date, validAt].map((date) =>
    date === undefined ? NO_VALUE : translator.date(date),
  );
  return joined(dates, ', ');
};
