import { type Assessment, PROPOSITIONS } from '../../results/index.ts';
import { reportable } from '../check.ts';
import { textOf, localised } from '../language/language.ts';
import type { ReportOptions } from '../options.ts';
import { pageSections, type PageRoom } from '../sections/page.ts';
import { evidenceBehind, sourceText } from '../sections/sources.ts';
import { type ReportView, reportViewOf } from '../sections/view.ts';
import { type Block, details, list, paragraph, type ReportDocument } from './document.ts';
import { titleOf, unreviewed } from './parts.ts';

/** Most words of a page, its sources left out: what an A4 page holds. Source: judgement. */
const MOST_WORDS = 400;

/** How much of each kind is told, from much to little: the first that fits is taken. */
const ROOMS: readonly PageRoom[] = [
  { facts: 3, threats: 3, offers: 3, questions: 5, steps: 4 },
  { facts: 2, threats: 2, offers: 2, questions: 4, steps: 3 },
  { facts: 2, threats: 1, offers: 1, questions: 3, steps: 2 },
  { facts: 1, threats: 1, offers: 1, questions: 2, steps: 2 },
  { facts: 1, threats: 1, offers: 1, questions: 1, steps: 1 },
];

/**
 * One page for whoever decides: the answer, what is known, what threatens it, what to do and what to ask.
 *
 * @throws ReportError when the assessment has a format that this version does not know, or is damaged.
 */
export const pageDocument = (assessment: Assessment, options: ReportOptions): ReportDocument => {
  const view = reportViewOf(reportable(assessment), options);
  const { translator } = view;
  const frame = [...unreviewed(translator), paragraph(aboutOf(view))];
  let blocks: readonly Block[] = frame;
  for (const room of ROOMS) {
    blocks = [...frame, ...pageSections(view, room)];
    if (wordsIn(blocks) <= MOST_WORDS) break;
  }
  return {
    lang: translator.lang,
    title: titleOf(options.subject, translator),
    blocks: [...blocks, ...sourcesOf(view)],
  };
};

/** Number of words in blocks, as a reader counts them. */
export const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((total, block) => {
    const runs =
      block.kind === 'list'
        ? block.items
        : block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'note'
          ? [block.words]
          : [];
    return total + runs.reduce((sum, run) => sum + textOf(run).split(/\s+/).filter(Boolean).length, 0);
  }, 0);

const aboutOf = ({ assessment, sources, translator }: ReportView) => {
  const known = sources === undefined ? [] : [...sources.values()];
  const undated = known.filter(({ validAt }) => validAt === undefined).length;
  const evidence =
    sources === undefined
      ? translator.say('page.no-evidence')
      : translator.say('page.evidence', { count: known.length, undated });
  return translator.say('page.about.organisation', { asOf: translator.date(assessment.asOf), evidence });
};

/** What the page's own findings rest on, by title. */
const sourcesOf = (view: ReportView): readonly Block[] => {
  const { assessment, sources, translator } = view;
  if (sources === undefined) return [];
  const own = new Set(PROPOSITIONS.flatMap((id) => assessment.propositions[id].contributions.map(({ rule }) => rule)));
  const threats = new Set(assessment.exposures.map(({ exposure }) => exposure));
  const used = assessment.findings.filter(
    ({ rule, outcome }) => outcome === 'judged' && (own.has(rule) || threats.has(rule)),
  );
  const titles = [...new Set(used.flatMap(evidenceBehind).map((id) => sourceText(id, view)))].sort();
  if (titles.length === 0) return [];
  return [details(translator.say('page.sources'), list(titles.map((title) => localised(title))))];
};
