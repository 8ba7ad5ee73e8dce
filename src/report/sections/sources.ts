import type { Finding } from '../../results/index.ts';
import { rulesBehind } from '../../results/rules-behind.ts';
import { type Block, heading, table } from '../document/document.ts';
import { joined, type LocalisedText, localised } from '../language/language.ts';
import { plainText } from '../language/plain.ts';
import type { ReportSource } from '../options.ts';
import { NO_VALUE, type ReportView } from './view.ts';

/** Title and publisher of an evidence item; its id where the report was not told what it stands for. */
export const sourceText = (id: string, { sources }: ReportView): string => {
  const source = sources?.get(id)?.source;
  if (source === undefined) return plainText(id, 80);
  const title = plainText(source.title, 120);
  return source.publisher === undefined ? title : `${title} (${plainText(source.publisher, 60)})`;
};

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
    localised([sourceText(one.id, view), addressOf(one)].filter((part) => part !== '').join(', ')),
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

const addressOf = ({ source: { url } }: ReportSource): string => (url === undefined ? '' : plainText(url, 160));

const datesOf = ({ statedOn, validAt, source }: ReportSource, { translator }: ReportView): LocalisedText => {
  const dates = [statedOn ?? source.date, validAt].map((date) =>
    date === undefined ? NO_VALUE : translator.date(date),
  );
  return joined(dates, ', ');
};
