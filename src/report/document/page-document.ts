import { PROPOSITIONS } from '../../results/index.ts';
import { textOf, type LocalisedText, joined } from '../language/language.ts';
import { pageSections } from '../sections/page/page.ts';
import type { PageRoom } from '../sections/page/room.ts';
import { sourcesOf } from '../sections/sources.ts';
import type { ReportView } from '../sections/view.ts';
import { type Block, group, paragraph } from './document.ts';

/** Most words of a page, its sources left out: what an A4 page holds. Source: judgement. */
const MOST_WORDS = 400;

/** The least of each kind, which is always told, and the most. Source: judgement. */
const LEAST: PageRoom = { facts: 1, titles: 0, threats: 0, offers: 1, questions: 1, steps: 1 };
const MOST: PageRoom = { facts: 6, titles: 4, threats: 3, offers: 2, questions: 5, steps: 4 };

/** What grows first where there is room. */
const GROWING: readonly (keyof PageRoom)[] = ['questions', 'facts', 'steps', 'threats', 'titles', 'offers'];

/** One page for whoever decides: as much of each kind as it holds, and what that rests on. */
export const pageBlocks = (view: ReportView): readonly Block[] => {
  let room = LEAST;
  let blocks = pageSections(view, room);
  // What did not fit once does not fit later: the page only grows.
  let growing = GROWING;
  while (growing.length > 0) {
    growing = growing.filter((kind) => {
      if (room[kind] >= MOST[kind]) return false;
      const wider = { ...room, [kind]: room[kind] + 1 };
      const more = pageSections(view, wider);
      if (wordsIn(more) > MOST_WORDS) return false;
      room = wider;
      blocks = more;
      return true;
    });
  }
  return [...blocks, ...sourceBlocks(view)];
};

/** Number of words in blocks, as a reader counts them: marks and punctuation between spaces are none. */
export const wordsIn = (blocks: readonly Block[]): number =>
  runsIn(blocks).reduce(
    (total, run) =>
      total +
      textOf(run)
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );

/** Every run of words in blocks, in reading order, pictures and tables left out. */
const runsIn = (blocks: readonly Block[]): readonly LocalisedText[] =>
  blocks.flatMap((block): readonly LocalisedText[] => {
    switch (block.kind) {
      case 'list':
        return block.items;
      case 'heading':
        return block.tag === undefined ? [block.words] : [block.words, block.tag];
      case 'paragraph':
      case 'note':
        return [block.words];
      case 'group':
        return runsIn(block.blocks);
      default:
        return [];
    }
  });

/** What the page's own findings rest on, each publication once. */
const sourceBlocks = (view: ReportView): readonly Block[] => {
  const { assessment, sources, translator } = view;
  if (sources === undefined) return [];
  const own = new Set([
    ...PROPOSITIONS.flatMap((id) => assessment.propositions[id].contributions.map(({ rule }) => rule)),
    ...assessment.exposures.map(({ exposure }) => exposure),
  ]);
  const told = new Map<string, LocalisedText>();
  for (const finding of assessment.findings) {
    if (finding.outcome !== 'judged' || !own.has(finding.rule)) continue;
    if (finding.reads.every(({ evidence }) => evidence.length === 0)) continue;
    for (const words of sourcesOf(finding, view)) told.set(textOf(words), words);
  }
  const titles = [...told].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, words]) => words);
  if (titles.length === 0) return [];
  return group(
    'foot',
    [paragraph(joined([translator.say('page.sources'), joined(titles, '; ')], ': '))],
    'page-sources',
  );
};
